namespace WorkflowEngine.Rules.Syntax;

internal sealed partial class Parser
{
    private void RefuseKeyword()
    {
        switch (_token.Text)
        {
            case "class" or "extends" or "super":
                throw Fault("Quy tắc không có lớp (class); hãy viết hàm trả về một đối tượng {…}.", "Rules have no classes; write a function that gives an object {…}.");
            case "import" or "export":
                throw Fault("Quy tắc không nạp hay xuất thư viện (import, export); hãy viết hàm cần dùng ngay trong quy tắc.", "Rules have no import and export; write the function you need in the rule.");
            case "with":
                throw Fault("Quy tắc không dùng with; hãy tách thành phần: const { a, b } = đốiTượng.", "Rules have no with; take the members out: const { a, b } = object.");
            case "debugger":
                throw Fault("Quy tắc không dùng debugger; hãy trả giá trị cần xem bằng return.", "Rules have no debugger; give the value that you want to see with return.");
            case "await":
                throw AsyncRefused();
            case "yield":
                throw GeneratorRefused();
            case "enum":
                throw Fault("Quy tắc không có enum; hãy dùng đối tượng {…} với Object.freeze.", "Rules have no enum; use an object {…} with Object.freeze.");
        }
    }

    private void RefuseGenerator()
    {
        if (_token.Is("*"))
        {
            throw GeneratorRefused();
        }
    }

    /// <summary>async before a function or an arrow; as a plain name it is allowed.</summary>
    private void RefuseAsync()
    {
        var next = new Lexer(_source);
        next.ContinueAt(_token.End);
        var after = next.Next();
        if (_token.IsKeyword("await") || (!after.AfterLine && (after.IsKeyword("function") || after.Kind == TokenKind.Name || after.Is("("))))
        {
            throw AsyncRefused();
        }
    }

    private SourceFault AsyncRefused() => Fault(
        "Quy tắc chạy một mạch đến kết quả, không có async, await; hãy dùng bước chờ của quy trình.",
        "Rules run straight to their answer, without async and await; use a waiting step of the procedure.");

    private SourceFault GeneratorRefused() => Fault(
        "Quy tắc không có hàm sinh (function*, yield); hãy trả về một mảng.",
        "Rules have no generators (function*, yield); give an array.");
}
