using WorkflowEngine.Words;

namespace WorkflowEngine.Office.Assignments;

/// <summary>Why there is no unit, or why it is another one.</summary>
internal static class UnitSentences
{
    public static Sentence Unknown(string code) => new(
        $"Không có đơn vị nào mang mã “{code}”. Hãy sửa mã hoặc khai thêm đơn vị.",
        $"There is no unit with the code “{code}”. Correct the code or add the unit.");

    public static Sentence Gone(string code, DateOnly at) => new(
        $"Ngày {Days.Vi(at)}, đơn vị “{code}” không hoạt động và không có đơn vị kế thừa. Hãy khai “successor” cho đơn vị này.",
        $"On {Days.En(at)} the unit “{code}” does not stand and nobody has taken over. Give the unit a “successor”.");

    public static Sentence Moved(string code, string successor, DateOnly at) => new(
        $"Đơn vị “{code}” không còn hoạt động ngày {Days.Vi(at)}; “{successor}” kế thừa công việc.",
        $"The unit “{code}” no longer stands on {Days.En(at)}; “{successor}” has taken over its work.");

    public static Sentence NoStep(UnitStep step, string code, DateOnly at) => new(
        $"Ngày {Days.Vi(at)}, không tìm thấy {Word(step).Vi} của đơn vị “{code}”. Hãy kiểm tra quy tắc chọn đơn vị của bước.",
        $"On {Days.En(at)} the unit “{code}” has no {Word(step).En}. Check the step's unit rule.");

    public static Sentence NoAnswer() => new(
        "Quy tắc của bước phải trả về mã đơn vị, nhưng không trả về gì.",
        "The step's rule must answer the code of a unit, but answered nothing.");

    public static Sentence NoLevelOrField() => new(
        "Chọn đơn vị theo thẩm quyền cần cấp giải quyết và lĩnh vực, nhưng thủ tục chưa khai đủ.",
        "Choosing the competent unit needs the level and the field, but the procedure does not give both.");

    public static Sentence NoneCompetent(AuthorityLevel level, string field, string near, DateOnly at) => new(
        $"Ngày {Days.Vi(at)}, không có đơn vị cấp {LevelWord(level).Vi} nào phụ trách lĩnh vực “{field}” trên địa bàn của “{near}”. Hãy khai “competence” cho đơn vị phụ trách, hoặc chọn cơ quan giải quyết.",
        $"On {Days.En(at)} no unit at {LevelWord(level).En} level works on the field “{field}” for the area of “{near}”. Give the unit in charge its “competence”, or choose the body that settles the dossier.");

    private static Sentence LevelWord(AuthorityLevel level) => level switch
    {
        AuthorityLevel.Ministry => new("bộ", "ministry"),
        AuthorityLevel.Province => new("tỉnh", "province"),
        _ => new("xã", "commune"),
    };

    private static Sentence Word(UnitStep step) => step switch
    {
        UnitStep.Parent => new("đơn vị cấp trên", "unit above it"),
        UnitStep.Authority => new("cơ quan chịu trách nhiệm", "body that answers for it"),
        UnitStep.Commune => new("Ủy ban nhân dân cấp xã", "commune"),
        UnitStep.Department => new("sở hoặc cơ quan chuyên môn", "department"),
        UnitStep.Province => new("Ủy ban nhân dân tỉnh", "province"),
        _ => new("Trung tâm Phục vụ hành chính công", "one-stop"),
    };
}
