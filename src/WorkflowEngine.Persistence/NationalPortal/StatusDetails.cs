using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Payments;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Plans;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;

namespace WorkflowEngine.Persistence.NationalPortal;

/// <summary>
/// What the portal is told of a dossier beside its state: its papers, fees and result, the time it may take, and how surely the
/// person was known. Codes and figures alone; who it is and what they declared stays here.
/// </summary>
public sealed class StatusDetails(DossierStore store, IPlanSource plans, PortalSetting setting)
{
    private const string Uploaded = "upload";
    private const string Vault = "vault";
    private const string Online = "online";

    /// <summary>The files of a result by which the portal may fetch it: the hash of a signed copy, or the number of the letter.</summary>
    public static ImmutableArray<string> FilesOf(Dossier dossier) => dossier switch
    {
        { ResultInForce: null } => [],
        { DigitalResult: { Length: 64 } hash } => [hash],
        { Result.Letter: > 0 and var letter } => [string.Create(CultureInfo.InvariantCulture, $"{letter}.html")],
        _ => [],
    };

    /// <summary>Empty where the dossier is gone.</summary>
    internal async Task<ValueMap> ReadAsync(WorkflowDbContext context, long id, Func<DateTimeOffset?, Value> moment, CancellationToken cancel)
    {
        if (await store.FindAsync(id, cancel) is not { Filing: { } filing } dossier)
        {
            return ValueMap.Empty;
        }

        var plan = await plans.FindAsync(dossier.Definition, dossier.Version, cancel);
        var receipts = await context.Set<FeeReceiptRow>().AsNoTracking().Where(row => row.DossierId == id).OrderBy(row => row.Seq).ToListAsync(cancel);
        var papers = dossier.Components.Select(paper => PaperOf(plan, paper)).ToList();
        return ValueMap.Of(
            ("papers", ValueList.From(papers.Select(Value.Of))),
            ("digitised", dossier.Components.Any(paper => paper.Files.Length > 0)),
            ("verified", filing.Assurance >= Assurance.Verified),
            ("limit", LimitOf(plan, filing)),
            ("fees", FeesOf(dossier, receipts)),
            ("paidOnline", receipts.Any(receipt => receipt.Method == Online)),
            ("result", dossier.ResultInForce is { } result ? ResultOf(dossier, result, moment) : Value.Null));
    }

    private static ValueMap PaperOf(Plan plan, ProvidedComponent paper) => ValueMap.Of(
        ("code", paper.Component),
        ("name", plan.Procedure?.Components.FirstOrDefault(known => known.Id == paper.Component)?.Name.Vi ?? paper.Component),
        ("quantity", (double)paper.Quantity),
        ("digitised", paper.Files.Length > 0),
        ("uploaded", paper.From == Uploaded),
        ("fromVault", paper.From == Vault),
        ("database", paper.Fetched?.Connector));

    /// <summary>What was paid, then what is asked for now.</summary>
    private static ValueList FeesOf(Dossier dossier, IReadOnlyList<FeeReceiptRow> receipts) => ValueList.From(
    [
        .. receipts.Select(receipt => Value.Of(ValueMap.Of(
            ("amount", (double)receipt.Amount), ("paid", true), ("method", receipt.Method), ("receipt", string.Create(CultureInfo.InvariantCulture, $"{receipt.No:0000000}/{receipt.Year}"))))),
        .. dossier.Waits.Where(wait => wait.Kind == WaitKind.Payment).Select(wait => Value.Of(ValueMap.Of(
            ("amount", (double)decimal.Ceiling(wait.Data["amount"].AsMoney())), ("paid", false), ("method", Value.Null), ("receipt", Value.Null)))),
    ]);

    private static Value LimitOf(Plan plan, Filing filing) =>
        plan.Procedure?.TimeLimits.FirstOrDefault(limit => limit.Id == filing.Limit)?.Limit is { } limit
            ? ValueMap.Of(
                ("amount", (double)limit.Amount),
                ("unit", limit.Unit switch { LimitUnit.WorkingDays => "working-day", LimitUnit.Days => "day", LimitUnit.WorkingHours => "working-hour", LimitUnit.Months => "month", _ => "year" }))
            : Value.Null;

    private ValueMap ResultOf(Dossier dossier, IssuedResult result, Func<DateTimeOffset?, Value> moment) => ValueMap.Of(
        ("code", result.Code),
        ("number", result.Number),
        ("at", moment(result.At)),
        ("files", ValueList.From(FilesOf(dossier).Select(file => (Value)$"{setting.Site}/national-portal/results/{Uri.EscapeDataString(dossier.Filing!.Code)}/{file}"))));
}
