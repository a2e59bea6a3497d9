using System.Collections.Immutable;
using WorkflowEngine.Words;

namespace WorkflowEngine.Authoring;

/// <summary>The functions that rules have besides those of JavaScript, each with what it gives.</summary>
internal static class RuleFunctions
{
    public static readonly ImmutableArray<RuleWord> All =
    [
        Of("dates.today", "hôm nay", "today"),
        Of("dates.addDays(ngày, n)", "ngày sau n ngày", "the day n days later"),
        Of("dates.addWorkingDays(ngày, n)", "ngày sau n ngày làm việc", "the day n working days later"),
        Of("dates.addMonths(ngày, n)", "ngày sau n tháng", "the day n months later"),
        Of("dates.addYears(ngày, n)", "ngày sau n năm", "the day n years later"),
        Of("dates.daysBetween(từ, đến)", "số ngày giữa hai ngày", "days between two dates"),
        Of("dates.workingDaysBetween(từ, đến)", "số ngày làm việc giữa hai ngày", "working days between two dates"),
        Of("dates.monthsBetween(từ, đến)", "số tháng tròn giữa hai ngày", "whole months between two dates"),
        Of("dates.yearsBetween(từ, đến)", "số năm tròn, dùng để tính tuổi", "whole years, for ages"),
        Of("dates.isWorkingDay(ngày)", "có phải ngày làm việc", "whether it is a working day"),
        Of("dates.compare(a, b)", "-1, 0 hoặc 1: a trước, trùng hay sau b", "-1, 0 or 1: a before, at or after b"),
        Of("dates.year(ngày)", "năm", "year"),
        Of("dates.month(ngày)", "tháng", "month"),
        Of("dates.day(ngày)", "ngày trong tháng", "day of the month"),
        Of("dates.weekday(ngày)", "thứ: thứ Hai là 1, Chủ nhật là 7", "day of the week: Monday is 1, Sunday 7"),
        Of("dates.isDate(x)", "có phải là ngày", "whether it is a date"),
        Of("dates.format(ngày, 'dd/MM/yyyy')", "ngày viết theo mẫu", "the date in a form"),
        Of("money(2000)", "số tiền chính xác, đơn vị đồng", "an exact amount in đồng"),
        Of("money.add(a, b)", "cộng", "sum of two amounts"),
        Of("money.sub(a, b)", "trừ", "difference of two amounts"),
        Of("money.mul(tiền, số)", "nhân với một số", "an amount times a number"),
        Of("money.div(tiền, số)", "chia cho một số", "an amount divided by a number"),
        Of("money.compare(a, b)", "-1, 0 hoặc 1", "-1, 0 or 1"),
        Of("money.equals(a, b)", "có bằng nhau không", "whether they are equal"),
        Of("money.min(a, b)", "số nhỏ hơn", "the smaller one"),
        Of("money.max(a, b)", "số lớn hơn", "the larger one"),
        Of("money.sum([a, b])", "tổng của danh sách", "sum of a list"),
        Of("money.round(tiền, -3)", "làm tròn nghìn đồng", "rounds to thousands"),
        Of("money.format(tiền)", "viết thành chuỗi “1.234.567 đ”", "writes “1.234.567 đ”"),
        Of("money.toNumber(tiền)", "đổi thành số", "as a number"),
        Of("money.isMoney(x)", "có phải là số tiền", "whether it is an amount"),
        Of("getVariable('tên')", "đọc biến", "reads a variable"),
        Of("setVariable('tên', giáTrị)", "ghi biến", "writes a variable"),
        Of("getInput('tên')", "đầu vào của quy trình", "an input of the workflow"),
        Of("getOutputFrom('Bước', 'Kết quả')", "kết quả của bước khác", "what another step answered"),
        Of("getLastResult()", "kết quả của bước ngay trước", "what the step just before answered"),
        Of("setOutcome('Tên')", "chọn nhánh ra", "chooses the way on"),
        Of("setOutcomes(['A', 'B'])", "chọn nhiều nhánh ra", "chooses several ways on"),
        Of("getCorrelationId()", "mã hồ sơ", "code of the dossier"),
        Of("getWorkflowInstanceId()", "mã lần chạy", "id of the run"),
        Of("getWorkflowDefinitionId()", "mã quy trình", "id of the document"),
        Of("getWorkflowDefinitionVersionId()", "mã phiên bản", "id of the version"),
        Of("getWorkflowDefinitionVersion()", "số phiên bản", "number of the version"),
        Of("isNullOrEmpty(x)", "rỗng hay không", "whether it is empty"),
        Of("isNullOrWhiteSpace(x)", "rỗng hoặc chỉ có dấu cách", "whether it is empty or blank"),
        Of("toJson(x)", "viết thành JSON", "writes it as JSON"),
        Of("newGuidString()", "mã mới", "a new id"),
    ];

    private static RuleWord Of(string text, string vi, string en) => new(text, RuleWordKind.Function, new Sentence(vi, en));
}
