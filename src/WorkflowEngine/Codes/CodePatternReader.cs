using WorkflowEngine.Deadlines;
using WorkflowEngine.Words;

namespace WorkflowEngine.Codes;

/// <summary>Reads the body of a code pattern document.</summary>
internal static class CodePatternReader
{
    private static readonly Sentence ShapeExpected = new(
        "một mẫu ký tự như A00.000.00 (A là chữ cái, 0 là chữ số, [123] là một trong các ký tự)",
        "a shape such as A00.000.00 (A a letter, 0 a digit, [123] one of the signs)");

    public static CodePattern Pattern(MemberReader root, DatedDocument head)
    {
        var subject = root.Choice("of", ("dossier", CodeSubject.Dossier), ("procedure", CodeSubject.Procedure), ("result", CodeSubject.Result), ("letter", CodeSubject.Letter), ("register", CodeSubject.Register));
        root.TextOrNull("note");
        var isNumber = subject is CodeSubject.Letter or CodeSubject.Register;
        var segments = new List<CodeSegment>();
        foreach (var item in root.Items("segments"))
        {
            segments.Add(Segment(item));
            item.Close();
        }

        var examples = root.Texts("examples");
        var pattern = new CodePattern(head, subject, [.. segments], examples.Length > 0 ? examples[0] : head.Id)
        {
            Counter = isNumber ? root.Text("counter") : "",
            Issuer = isNumber ? root.Choice("issuer", ("receiving", NumberIssuer.Receiving), ("authority", NumberIssuer.Authority)) : NumberIssuer.Receiving,
            Templates = subject == CodeSubject.Letter ? root.Texts("templates") : [],
        };
        if (subject == CodeSubject.Letter && pattern.Templates.IsEmpty)
        {
            root.Add("templates", new Sentence(
                "Mẫu số văn bản cần ít nhất một tên mẫu trong templates, nhưng không thấy.",
                "A pattern of letter numbers needs at least one template, found none."));
        }

        if (segments.Count == 0 || examples.Length == 0)
        {
            root.Add(segments.Count == 0 ? "segments" : "examples", new Sentence(
                "Mẫu mã cần ít nhất một phần trong segments và một ví dụ trong examples, nhưng không thấy.",
                "A code pattern needs at least one segment and one example, found none."));
        }

        var isWhole = segments.All(segment => segment.Part is not (CodePart.Unit or CodePart.Named) || segment.Shapes.Count > 0);
        for (var i = 0; isWhole && i < examples.Length; i++)
        {
            if (!pattern.TryParse(examples[i], out _, out var fault))
            {
                root.Add($"examples[{i}]", fault);
            }
        }

        return pattern;
    }

    private static CodeSegment Segment(MemberReader item)
    {
        var part = item.Choice(
            "part",
            ("text", CodePart.Text),
            ("unit", CodePart.Unit),
            ("day", CodePart.Day),
            ("year", CodePart.Year),
            ("sequence", CodePart.Sequence),
            ("named", CodePart.Named));
        switch (part)
        {
            case CodePart.Text:
                return new CodeSegment(part) { Text = item.Text("text") };
            case CodePart.Sequence:
                var width = item.Whole("width", 1, 9);
                return new CodeSegment(part) { Width = width, Most = item.Whole("most", 1, 999_999_999) };
            case CodePart.Day or CodePart.Year:
                return new CodeSegment(part);
            default:
                var shapes = item.Texts("shapes", ShapeExpected).Select(CodeShape.Parse).ToList();
                if (shapes.Count == 0 || shapes.Contains(null))
                {
                    item.Add("shapes", new Sentence($"{item.Path}.shapes: cần {ShapeExpected.Vi}.", $"{item.Path}.shapes: expected {ShapeExpected.En}."));
                }

                return new CodeSegment(part)
                {
                    Text = part == CodePart.Named ? item.Text("name") : "unit",
                    Shapes = [.. shapes.OfType<CodeShape>().OrderByDescending(shape => shape.Length)],
                    IsOptional = part == CodePart.Named && item.Flag("optional", false),
                };
        }
    }
}
