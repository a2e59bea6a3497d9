using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Payments;
using WorkflowEngine.Plans;
using WorkflowEngine.Templates;
using WorkflowEngine.Values;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Payments;

/// <summary>Makes the paper of a receipt from the office's template.</summary>
public sealed class ReceiptPapers(WorkflowDbContext context, Text text)
{
    public const string TemplateName = "forms/bien-lai.vi.html";

    /// <summary>The number as it is printed: seven figures and the year.</summary>
    public static string NumberOf(FeeReceiptRow receipt) => string.Create(CultureInfo.InvariantCulture, $"{receipt.No:0000000}/{receipt.Year}");

    /// <summary>The receipts of a dossier, the oldest first.</summary>
    public async Task<IReadOnlyList<FeeReceiptRow>> ListAsync(long dossier, CancellationToken cancel) =>
        await context.Set<FeeReceiptRow>().AsNoTracking().Where(receipt => receipt.DossierId == dossier).OrderBy(receipt => receipt.Seq).ToListAsync(cancel);

    /// <summary>The paper; null when the dossier has no such receipt, or the office no template of one.</summary>
    public async Task<PaperAnswer?> FindAsync(Dossier dossier, Plan plan, Facts facts, int seq, CancellationToken cancel)
    {
        var receipt = await context.Set<FeeReceiptRow>().AsNoTracking().SingleOrDefaultAsync(row => row.DossierId == dossier.Id && row.Seq == seq, cancel);
        if (receipt is null || dossier.Filing is null || facts.Templates(TemplateName) is not { } template)
        {
            return null;
        }

        var local = receipt.At.ToOffset(facts.Calendar.Offset);
        var result = template.Template.Render(
            new TemplateInput { Model = ModelOf(dossier, plan, facts, receipt), Now = local, Include = name => facts.Templates(name + ".vi.html")?.Template, Strict = true },
            TemplateBudget.Default);
        return result.Succeeded
            ? new PaperAnswer($"{text[PayText.ReceiptTitle]} {NumberOf(receipt)}", result.Text, "vi", isText: false)
            : throw new InvalidOperationException($"The template {TemplateName} cannot be printed, line {result.Fault.Line}: {result.Fault.Sentence.En}");
    }

    private static ValueMap ModelOf(Dossier dossier, Plan plan, Facts facts, FeeReceiptRow receipt)
    {
        var day = facts.Calendar.LocalDay(receipt.At);
        var unit = facts.Office.FindUnit(receipt.Unit, day);
        var rules = DatedDocument.InForce(facts.Payments, day);
        return ValueMap.Of(
            ("receipt", ValueMap.Of(
                ("series", rules?.Series ?? ""),
                ("number", NumberOf(receipt)),
                ("amount", Value.OfMoney(receipt.Amount)),
                ("method", MethodOf(receipt).Vi),
                ("reference", receipt.Reference),
                ("taken_by", receipt.TakenBy is { } by ? facts.Office.FindPerson(by)?.Name ?? by : ""))),
            ("unit", ValueMap.Of(("name", unit?.Name.Vi ?? receipt.Unit), ("address", unit?.Address ?? ""), ("phone", unit?.Phone ?? ""))),
            ("office", ValueMap.Of(("province", facts.Names.Province), ("place", facts.Names.Place))),
            ("payer", ValueMap.Of(
                ("name", dossier.Applicant["name"].TextOrNull ?? ""),
                ("identity", dossier.Applicant["identity"].TextOrNull ?? ""),
                ("address", dossier.Applicant["address"].TextOrNull ?? ""))),
            ("fees", FeesOf(dossier, plan, facts, receipt)),
            ("dossier", ValueMap.Of(("code", dossier.Filing!.Code), ("procedure", plan.Procedure?.Name.Vi ?? ""))),
            ("now", facts.Calendar.Iso(receipt.At)));
    }

    /// <summary>What was paid for, fee by fee; empty where a step has a rule of its own, or the answers were changed since.</summary>
    private static ValueList FeesOf(Dossier dossier, Plan plan, Facts facts, FeeReceiptRow receipt)
    {
        var items = FeeItems.Of(dossier, plan, facts);
        return items.Sum(item => item.Amount) == receipt.Amount
            ? ValueList.From(items.Select(item => (Value)ValueMap.Of(("name", item.Fee.Name.Vi), ("amount", Value.OfMoney(item.Amount)))))
            : ValueList.Empty;
    }

    internal static Sentence MethodOf(FeeReceiptRow receipt) => receipt.Method switch
    {
        "online" => PayText.ByOnline,
        "transfer" or "bank" => PayText.ByTransfer,
        "post" => PayText.ByPost,
        _ => PayText.ByCash,
    };
}
