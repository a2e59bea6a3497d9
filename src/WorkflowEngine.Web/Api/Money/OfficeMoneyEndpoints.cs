using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Payments;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Api.Tokens;
using WorkflowEngine.Web.Api.Working;
using WorkflowEngine.Web.Dossiers.Fees;
using WorkflowEngine.Web.Fees;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Api.Money;

/// <summary>The money of the office: what goes back, what names no dossier, and the days held against the gateways' lists.</summary>
internal static class OfficeMoneyEndpoints
{
    private static readonly Sentence FourEyes = new("Người đề nghị hoàn không tự duyệt.", "Who asked for a refund does not approve it.");

    private static readonly Sentence Statement = new(
        "Nội dung là tệp CSV; dòng đầu là tên cột: ma_giao_dich, ngay, so_tien, noi_dung. Mỗi giao dịch tính một lần.",
        "The body is a CSV file whose first line names the columns: transaction, date, amount, content. Each transaction counts once.");

    public static void MapOfficeMoney(this RouteGroupBuilder api)
    {
        var money = api.MapGroup("/money").WithTags("money").RequireAuthorization(ScopePolicies.Money);
        money.MapGet("", ReadAsync).Says("getMoney", "Các khoản cần người quyết định và các ngày đối soát", "Money that needs a person, and the days that were compared").Gives<MoneyView>();
        var acts = money.MapGroup("").WithMetadata(new NeedsKey());
        acts.MapPost("/refunds/{refund:guid}/approval", (Guid refund, HttpContext http, [FromServices] WorkRequest request, [FromServices] MoneyDesk desk, [FromServices] TimeProvider clock, CancellationToken cancel) =>
                ActAsync(http, request, by => desk.ApproveAsync(by, refund, clock.GetUtcNow(), cancel), cancel))
            .Says("approveRefund", "Duyệt hoàn tiền", "Approve a refund", FourEyes).GivesNothing().Refuses(409);
        acts.MapPost("/refunds/{refund:guid}/payment", (Guid refund, Body<ProofBody> body, HttpContext http, [FromServices] WorkRequest request, [FromServices] MoneyDesk desk, [FromServices] TimeProvider clock, CancellationToken cancel) =>
                ActAsync(http, request, by => desk.PaidBackAsync(by, refund, body.Value.Proof, clock.GetUtcNow(), cancel), cancel))
            .Says("payRefundBack", "Ghi nhận tiền đã trả lại", "Say that a refund was paid back by hand").GivesNothing().Refuses(409);
        acts.MapPost("/received/match", (Body<MatchBody> body, HttpContext http, [FromServices] WorkRequest request, [FromServices] MoneyDesk desk, [FromServices] TimeProvider clock, CancellationToken cancel) =>
                ActAsync(http, request, by => desk.MatchAsync(by, body.Value.Provider, body.Value.Transaction, body.Value.Dossier, clock.GetUtcNow(), cancel), cancel))
            .Says("matchMoney", "Gắn khoản tiền với hồ sơ", "Match money with a dossier").GivesNothing().Refuses(409);
        acts.MapPost("/received/return", (Body<TransactionBody> body, HttpContext http, [FromServices] WorkRequest request, [FromServices] MoneyDesk desk, [FromServices] TimeProvider clock, CancellationToken cancel) =>
                ActAsync(http, request, by => desk.ReturnAsync(by, body.Value.Provider, body.Value.Transaction, clock.GetUtcNow(), cancel), cancel))
            .Says("returnMoney", "Đề nghị hoàn khoản không thuộc hồ sơ nào", "Ask for the return of money that belongs to no dossier").GivesNothing().Refuses(409);
        acts.MapPost("/statements", ImportAsync).WithMetadata(new RequestSizeLimitAttribute(StatementSources.MostBytes))
            .Says("importStatement", "Nhập sao kê ngân hàng, bưu điện", "Bring in a statement", Statement).Gives<StatementView>().Refuses(409, 422);
        var day = money.MapGroup("/days/{provider}/{day}");
        day.MapGet("", DayAsync).Says("getMoneyDay", "Đối soát một ngày của một cổng", "One day of a gateway, compared").Gives<MoneyDayView>().Refuses(404);
        day.MapPost("/comparison", CompareAsync).WithMetadata(new NeedsKey()).Says("compareDay", "Đối soát lại một ngày chưa ký", "Compare a day again that is not signed off").Gives<MoneyDayView>().Refuses(404, 409);
        day.MapPost("/closing", CloseAsync).WithMetadata(new NeedsKey()).Says("closeDay", "Ký xác nhận một ngày", "Sign a day off").Gives<MoneyDayView>().Refuses(404, 409);
    }

    private static async Task<IResult> ReadAsync(HttpContext http, [FromServices] WorkRequest request, [FromServices] MoneyList list, CancellationToken cancel)
    {
        var (official, why) = await request.OfficialAsync(http, cancel);
        return official is null ? Answer.Of(why!) : Answer.Ok(MoneyView.Of(await list.ReadAsync(official, cancel)));
    }

    private static async Task<IResult> ActAsync(HttpContext http, WorkRequest request, Func<string, Task<Sentence?>> act, CancellationToken cancel)
    {
        var (official, why) = await request.OfficialAsync(http, cancel);
        return official is null ? Answer.Of(why!)
            : await act(official.Code) is { } refusal ? Answer.Of(Problems.Refused(refusal))
            : Answer.Done;
    }

    private static async Task<IResult> ImportAsync(
        [FromQuery] string source, FileBody file, HttpContext http, [FromServices] WorkRequest request, [FromServices] StatementImport import, CancellationToken cancel)
    {
        var (official, why) = await request.OfficialAsync(http, cancel);
        if (official is null || !official.May(Right.CollectFee))
        {
            return Answer.Of(why ?? Problems.MayNot(FeeText.WhoCollects));
        }

        if (StatementSources.Of(official, request.Telling.Text) is var sources && sources.All(known => known.Provider != source))
        {
            return Answer.Of(Problems.Unreadable(
                [new ProblemPart("?source", MoneyText.SourceMissing) { Expected = string.Join(", ", sources.Select(known => known.Provider)), Found = source }]));
        }

        if (file.File.Length is 0 or > StatementSources.MostBytes)
        {
            return Answer.Of(Problems.Invalid("", MoneyText.FileMissing));
        }

        var report = await import.ImportAsync(official.Code, source, await StatementSources.ReadAsync(file.File.OpenReadStream(), official, cancel), cancel);
        return report.Refusal is { } refusal ? Answer.Of(Problems.Refused(refusal)) : Answer.Ok(new StatementView(
            [.. report.Matched.Select(one => new MatchedView(one.Line.TransactionId, one.Line.Amount, one.Code))],
            [.. report.Unmatched.Select(one => new UnmatchedView(one.TransactionId, one.Amount, one.Content))],
            report.Known,
            report.Outgoing,
            [.. report.Faults.Select(fault => request.Telling.Text[fault])]));
    }

    private static async Task<IResult> DayAsync(string provider, string day, HttpContext http, [FromServices] WorkRequest request, [FromServices] MoneyDays days, CancellationToken cancel)
    {
        var (official, why) = await request.OfficialAsync(http, cancel);
        return official is null ? Answer.Of(why!) : await ShowAsync(official, provider, day, days, cancel);
    }

    private static async Task<IResult> CompareAsync(
        string provider, string day, HttpContext http, [FromServices] WorkRequest request, [FromServices] MoneyDays days, [FromServices] Settling settling, CancellationToken cancel)
    {
        var (official, why) = await request.OfficialAsync(http, cancel);
        return official is null ? Answer.Of(why!)
            : await FindAsync(official, provider, day, days, cancel) is not { } found ? Answer.Of(Problems.NotFound)
            : !found.MaySign(official) ? Answer.Of(found.Row.ClosedBy is null ? Problems.MayNot(FeeText.WhoCollects) : Problems.Refused(MoneyText.NotCompared))
            : !await settling.CompareAsync(provider, found.Row.Day, official.Facts.Now, cancel) ? Answer.Of(Problems.Refused(MoneyText.NotCompared))
            : await ShowAsync(official, provider, day, days, cancel);
    }

    private static async Task<IResult> CloseAsync(
        string provider, string day, Body<ClosingBody> body, HttpContext http, [FromServices] WorkRequest request, [FromServices] MoneyDays days, [FromServices] Settling settling, CancellationToken cancel)
    {
        var (official, why) = await request.OfficialAsync(http, cancel);
        return official is null ? Answer.Of(why!)
            : await FindAsync(official, provider, day, days, cancel) is not { } found ? Answer.Of(Problems.NotFound)
            : await settling.CloseAsync(official.Code, provider, found.Row.Day, body.Value.Note ?? "", official.Facts.Now, cancel) is { } refusal ? Answer.Of(Problems.Refused(refusal))
            : await ShowAsync(official, provider, day, days, cancel);
    }

    private static async Task<IResult> ShowAsync(SignIn.Official official, string provider, string day, MoneyDays days, CancellationToken cancel) =>
        await FindAsync(official, provider, day, days, cancel) is { } found ? Answer.Ok(MoneyDayView.Of(found, official)) : Answer.Of(Problems.NotFound);

    private static async Task<MoneyDay?> FindAsync(SignIn.Official official, string provider, string day, MoneyDays days, CancellationToken cancel) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? await days.FindAsync(official, provider, date, cancel) : null;
}
