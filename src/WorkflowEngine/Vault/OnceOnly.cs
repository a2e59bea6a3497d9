using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Procedures;
using WorkflowEngine.Reasons;
using WorkflowEngine.Words;

namespace WorkflowEngine.Vault;

/// <summary>
/// What the state holds is neither asked for nor taken in again. Without holdings (a trial, a simulation) nothing is known and
/// nothing is refused.
/// </summary>
internal static class OnceOnly
{
    /// <summary>Why a component may not be asked for; null when it may.</summary>
    public static Sentence? WhyNotAsk(Burst burst, ComponentFact component)
    {
        if (burst.Facts.Held?.Find(component.Id, burst.Facts.Now) is { Closes: true } held)
        {
            burst.Tried(AttemptKind.HeldAsked, component.Id);
            var (vi, en) = (Told(burst, held).Vi, Told(burst, held).En);
            return new Sentence(
                $"Không yêu cầu được “{component.Name.Vi}”: {vi}. Dùng bản đó, không bắt người nộp cung cấp lại{Cite(burst)}.",
                $"“{component.Name.En}” cannot be asked for: {en}. Use that one; the applicant need not give it again{Cite(burst)}.");
        }

        if (burst.Dossier.Components.FirstOrDefault(one => one.Component == component.Id)?.From is VaultPaper.FromVault or VaultPaper.FromLookup)
        {
            burst.Tried(AttemptKind.HeldAsked, component.Id);
            return new Sentence(
                $"Không yêu cầu được “{component.Name.Vi}”: hồ sơ đã lấy giấy này từ dữ liệu của cơ quan nhà nước{Cite(burst)}.",
                $"“{component.Name.En}” cannot be asked for: the dossier already has it from data that the state holds{Cite(burst)}.");
        }

        return null;
    }

    /// <summary>Papers as they are kept: one from the vault is what the vault holds, whatever the page said of it.</summary>
    public static Sentence? Settle(Burst burst, ref ImmutableArray<ProvidedComponent> papers)
    {
        if (burst.Facts.Held is not { } holdings)
        {
            papers = [.. papers.Select(paper => paper with { Held = null, Unfit = null })];
            return null;
        }

        var settled = ImmutableArray.CreateBuilder<ProvidedComponent>(papers.Length);
        foreach (var paper in papers)
        {
            var held = holdings.Find(paper.Component, burst.Facts.Now);
            var isTaken = paper.From is VaultPaper.FromVault or VaultPaper.FromLookup;
            if ((isTaken ? WhyNotFrom(burst, paper, held) : WhyNotGive(burst, paper, held)) is { } refusal)
            {
                return refusal;
            }

            settled.Add(isTaken ? paper with { From = held!.From, Files = held.Files, Held = held.Ref, Unfit = null, Fetched = held.Fetched }
                : held is not { Closes: true } ? paper with { Held = null, Unfit = null, Fetched = null, Kept = default }
                : paper with { Held = held.Ref, Fetched = null, Kept = default });
        }

        papers = settled.MoveToImmutable();
        return null;
    }

    /// <summary>What is held, in words: number, issuer, day.</summary>
    public static Sentence Told(VaultPaper held, string unit, string day) => held.Database is { } database
        ? new Sentence($"{database.Vi} đã trả về giấy này{Numbered(held, "số")} (tra cứu ngày {day})", $"{database.En} answered with it{Numbered(held, "number")} (asked on {day})")
        : held.Number.Length > 0
        ? new Sentence($"kho đang có bản số {held.Number}, {unit} cấp ngày {day}", $"the vault holds number {held.Number}, issued by {unit} on {day}")
        : new Sentence($"kho đang có bản điện tử do {unit} tiếp nhận ngày {day}", $"the vault holds a digital copy that {unit} took in on {day}");

    private static string Numbered(VaultPaper held, string word) => held.Number.Length > 0 ? $", {word} {held.Number}" : "";

    private static Sentence? WhyNotFrom(Burst burst, ProvidedComponent paper, VaultPaper? held)
    {
        if (held is not null)
        {
            return null;
        }

        burst.Tried(AttemptKind.NotHeld, paper.Component);
        var (vi, en) = NameOf(burst, paper.Component);
        if (paper.From == VaultPaper.FromLookup)
        {
            return new Sentence(
                $"Không có câu trả lời nào của cơ sở dữ liệu về “{vi}” cho hồ sơ này. Kiểm tra lại, hoặc nộp giấy này cách khác.",
                $"No database has answered with “{en}” for this dossier. Check again, or give the paper in another way.");
        }

        return new Sentence(
            $"Kho không có “{vi}” còn giá trị của người nộp. Kiểm tra lại kho, hoặc nộp giấy này cách khác.",
            $"The vault holds no valid “{en}” of the applicant. Search the vault again, or give the paper in another way.");
    }

    private static Sentence? WhyNotGive(Burst burst, ProvidedComponent paper, VaultPaper? held)
    {
        if (held is not { Closes: true } || paper.From is not ("upload" or "paper") || ReasonList.Find(burst.Facts.Reasons, ReasonList.UnfitPaper, paper.Unfit, burst.Facts.Today) is not null)
        {
            return null;
        }

        burst.Tried(AttemptKind.HeldGiven, paper.Component);
        var (vi, en) = NameOf(burst, paper.Component);
        var told = Told(burst, held);
        return new Sentence(
            $"Không nhận “{vi}”: {told.Vi}. Lấy từ kho; bản trong kho không dùng được thì chọn lý do rồi nộp tệp khác{Cite(burst)}.",
            $"“{en}” is not taken in: {told.En}. Take it from the vault; if that copy does not fit, choose the reason and give another file{Cite(burst)}.");
    }

    private static Sentence Told(Burst burst, VaultPaper held)
    {
        var unit = burst.Facts.Office?.FindUnit(held.Unit, burst.Facts.Today)?.Name.Vi ?? held.Unit;
        var day = burst.Facts.Calendar.LocalDay(held.Fetched?.At ?? held.IssuedAt).ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);
        return Told(held, unit, day);
    }

    private static string Cite(Burst burst) => burst.Facts.OnceOnly is { Length: > 0 } article ? $" ({article})" : "";

    private static (string Vi, string En) NameOf(Burst burst, string component) =>
        burst.Plan.Procedure?.Components.FirstOrDefault(known => known.Id == component)?.Name is { } name ? (name.Vi, name.En ?? name.Vi) : (component, component);
}
