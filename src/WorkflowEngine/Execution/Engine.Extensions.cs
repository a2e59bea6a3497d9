using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Office;
using WorkflowEngine.Plans;
using WorkflowEngine.Words;

namespace WorkflowEngine.Execution;

/// <summary>
/// A longer limit (gia hạn): only where the procedure's facts name the law that allows it, asked for by whoever works on the
/// dossier, given by whoever signs for the deciding body, never by the one who asked.
/// </summary>
public static partial class Engine
{
    /// <summary>The letter that tells the applicant.</summary>
    public const string ExtensionLetter = "letters/thong-bao-gia-han";

    /// <summary>Code of the body that decides on a dossier.</summary>
    public static string DecidingBody(Plan plan, Dossier dossier, Facts facts) =>
        dossier.Filing is { } filing ? LetterModel.AuthorityOf(new Burst(plan, dossier, facts), filing.Unit) : "";

    private static Sentence? Ask(Burst burst, AskExtension ask)
    {
        if (WorksOn(burst, ask.By) is { } notTheirs)
        {
            return notTheirs;
        }

        if (burst.Plan.Procedure?.Extensions.FirstOrDefault(extension => extension.Id == ask.Extension) is not { } fact)
        {
            return new Sentence(
                "Thủ tục này không nêu căn cứ nào cho phép gia hạn trong trường hợp đó, nên không gia hạn được.",
                "This procedure names no law that allows an extension in that case, so there can be none.");
        }

        if (burst.Dossier.Extending is not null)
        {
            return new Sentence("Đã có đề nghị gia hạn đang chờ quyết định.", "An extension is asked for already and waits for a decision.");
        }

        if (string.IsNullOrWhiteSpace(ask.Reason))
        {
            return new Sentence("Nêu lý do gia hạn.", "Give the reason for the extension.");
        }

        if (fact.Most?.ToTimeLimit() is not { } most || ask.Amount.Unit != most.Unit || ask.Amount.Amount <= 0 || ask.Amount.Amount > most.Amount)
        {
            return new Sentence(
                $"Được gia hạn nhiều nhất {fact.Most?.ToTimeLimit()?.Words.Vi} ({fact.Article}), nhưng thấy {ask.Amount.Words.Vi}.",
                $"At most {fact.Most?.ToTimeLimit()?.Words.En} may be given ({fact.Article}), found {ask.Amount.Words.En}.");
        }

        if (burst.Dossier.Clock is not { IsEnded: false } clock || burst.Facts.LawOf(burst.Dossier) is not { } law)
        {
            return new Sentence("Hồ sơ này không có thời hạn đang tính.", "No time limit runs on this dossier.");
        }

        if (law.Extend(clock, ask.Amount, new ClockRequest(burst.At(clock), ask.By) { Reason = ask.Reason }).Refusal is { } never)
        {
            return never;
        }

        burst.Record(new ExtensionAsked(fact.Id, ask.By, ask.Amount.ToString(), ask.Reason, burst.Facts.Now));
        return null;
    }

    private static Sentence? Decide(Burst burst, DecideExtension decide)
    {
        if (burst.Dossier.Extending is not { } asked || !TimeLimit.TryParse(asked.Amount, out var amount))
        {
            return new Sentence("Không có đề nghị gia hạn nào đang chờ quyết định.", "No extension waits for a decision.");
        }

        var authority = LetterModel.AuthorityOf(burst, burst.Dossier.Filing!.Unit);
        if (!burst.Facts.Office.MayDo(decide.By, Right.Sign, authority, burst.Facts.Today))
        {
            var unit = burst.Facts.Office.FindUnit(authority, burst.Facts.Today);
            return new Sentence(
                $"Gia hạn do người ký của {unit?.Name.Vi ?? authority} quyết định.",
                $"An extension is decided by whoever signs for {unit?.Name.En ?? authority}.");
        }

        if (decide.By == asked.By)
        {
            return new Sentence("Người đề nghị gia hạn không được tự quyết định.", "Whoever asked for the extension does not decide on it.");
        }

        if (!decide.Approved)
        {
            if (string.IsNullOrWhiteSpace(decide.Note))
            {
                return new Sentence("Nêu lý do không đồng ý gia hạn.", "Give the reason for not extending.");
            }

            burst.Record(new ExtensionDecided(decide.By, false, decide.Note));
            return null;
        }

        burst.Record(new ExtensionDecided(decide.By, true, decide.Note));
        var fact = burst.Plan.Procedure!.Extensions.FirstOrDefault(extension => extension.Id == asked.Extension);
        var reason = $"{asked.Reason.Text} ({fact?.Article})";
        if (burst.Try((law, clock, at) => law.Extend(clock, amount, new ClockRequest(at, decide.By) { Reason = reason })) is { } refusal)
        {
            return refusal;
        }

        burst.PendingSigner = decide.By;
        burst.WriteLetter(burst.Plan.Nodes[0], ExtensionLetter, "applicant");
        return null;
    }

    /// <summary>Why the person does not work on the dossier now; null when they do.</summary>
    private static Sentence? WorksOn(Burst burst, string by) =>
        burst.Dossier.Waits.Any(wait => wait.Kind == WaitKind.WorkItem && wait.Item is { } item
            && (item.Person ?? by) == by && burst.Facts.Office.MayAct(by, item.Role, item.Unit, burst.Facts.Today))
            ? null
            : new Sentence(
                "Chỉ người đang giữ hoặc được nhận việc của hồ sơ này mới làm được.",
                "Only somebody who has, or may take, work on this dossier can do this.");
}
