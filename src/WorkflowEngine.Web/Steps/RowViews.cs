using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Rendering;
using WorkflowEngine.Procedures;
using WorkflowEngine.Tables;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Steps;

/// <summary>Makes rows for the page.</summary>
internal sealed partial class RowViews(StepTable table, HolderChoices holders, Text text)
{
    private static readonly HashSet<string> Nothing = [];

    /// <summary>The id of a row's element on the page.</summary>
    public static string IdOf(string step) => "step-" + Unsafe().Replace(step, "_");

    /// <summary>The id of a row's first cell, at which a reader goes on: an address that ends in it puts the cursor there.</summary>
    public static string CellIdOf(string step) => TagBuilder.CreateSanitizedId(SentTable.CellKey(step, "name"), "_");

    public RowView Of(StepRow row, ImmutableArray<Verification.Finding> found, SentTable? sent, IReadOnlySet<string>? wrong)
    {
        string Typed(string cell, string stands) => sent?.Cell(row.Id, cell) ?? stands;
        var (amount, unit) = AmountOf(row);
        var mine = found.Where(finding => finding.StepId == row.Id && finding.Severity != Verification.FindingSeverity.Note).ToList();
        return new RowView(row)
        {
            Name = Typed("name", row.Name),
            Units = row.Unit is null ? null : holders.Units(Typed("unit", row.Unit)),
            Roles = holders.Roles(Typed("role", row.Role ?? "")),
            Amount = Typed("time", amount),
            TimeUnits = holders.TimeUnits(Typed("in", unit)),
            Instructions = Typed("instructions", row.Instructions ?? ""),
            Records = row.Kind is RowKind.Work or RowKind.Review ? Typed("records", row.Records ?? "") : null,
            Kind = Enum.TryParse<RowKind>(Typed("kind", ""), out var kind) ? kind : row.Kind,
            Outcomes = [.. row.Outcomes.Select((outcome, index) => Outcome(row, outcome, index == 0, sent))],
            Between = Between(row.Id),
            Found = mine.Count == 0 ? null : mine.Exists(finding => finding.IsError) ? FindingKind.Error : FindingKind.Warning,
            Wrong = wrong ?? Nothing,
        };
    }

    /// <summary>Steps that come after a row, or before the first, and are no rows: each with where its outcomes lead.</summary>
    public IReadOnlyList<string> Between(string? row) =>
        [.. table.Others.Where(other => other.After == row && !other.IsEnd && other.Type is not ("Elsa.Start" or "Elsa.FlowFork" or "Elsa.FlowJoin")).Select(Line)];

    private string Line(OtherStep other)
    {
        var ways = other.Outcomes.Where(outcome => !outcome.Targets.IsEmpty)
            .GroupBy(outcome => Leads(outcome))
            .Select(same => $"{string.Join(", ", same.Select(outcome => text[RowKinds.NameOf(other.Type, outcome.Port)]))} → {same.Key}")
            .ToList();
        var time = other.TimeText is { } written && LimitText.TryParse(written, LimitUnit.WorkingDays, out var limit, out _) && limit!.ToTimeLimit() is { } known ? $" ({text[known.Words]})" : "";
        return other.Outcomes.Length <= 1 ? other.Name + time : $"{other.Name}{time}: {string.Join("; ", ways)}";
    }

    private OutcomeView Outcome(StepRow row, StepOutcome outcome, bool isMain, SentTable? sent)
    {
        var name = text[RowKinds.NameOf(RowKinds.TypeOf(row.Kind), outcome.Port)];
        var key = outcome.Targets.Length > 1 ? null : SentTable.OutcomeKey(row.Id, outcome.Port);
        var chosen = sent?.Outcome(row.Id, outcome.Port) ?? outcome.Targets.FirstOrDefault() ?? "";
        return new OutcomeView(name, $"{name} → {(outcome.Targets.IsEmpty ? text[StepsText.Open].ToLowerInvariant() : Leads(outcome))}", isMain, key, Targets(chosen));
    }

    /// <summary>"2", "Chờ bổ sung → 1", "Từ chối tiếp nhận (kết thúc)".</summary>
    private string Leads(StepOutcome outcome) => string.Join(", ", outcome.Targets.Select(target =>
        table.Find(target) is { } row
            ? Number(row)
            : table.Others.FirstOrDefault(other => other.Id == target) is not { } other ? target
            : other.Type == "Elsa.End" ? other.Name
            : other.IsEnd ? $"{other.Name} ({text[StepsText.Ends]})"
            : outcome.Next.IsEmpty ? other.Name
            : $"{other.Name} → {string.Join(", ", outcome.Next.Select(next => table.Find(next) is { } there ? Number(there) : next))}"));

    private static string Number(StepRow row) => row.Number.ToString(CultureInfo.InvariantCulture);

    private IEnumerable<SelectListItem> Targets(string chosen)
    {
        yield return new SelectListItem(text[StepsText.Open], "", chosen.Length == 0);
        foreach (var row in table.Rows)
        {
            yield return new SelectListItem($"{row.Number}. {row.Name}", row.Id, row.Id == chosen);
        }

        foreach (var other in table.Others.Where(other => other.Type != "Elsa.Start"))
        {
            yield return new SelectListItem(other.IsEnd ? $"{other.Name} ({text[StepsText.Ends]})" : other.Name, other.Id, other.Id == chosen);
        }
    }

    private static (string Amount, string Unit) AmountOf(StepRow row) => row.Time switch
    {
        null => (row.TimeText ?? "", "wd"),
        { } time when time.ToTimeLimit() is { IsSameDay: true } => ("", SentTable.SameDay),
        { Unit: var unit, Amount: var amount } => (
            amount.ToString("0.####", CultureInfo.InvariantCulture).Replace('.', ','),
            unit switch { LimitUnit.WorkingHours => "h", LimitUnit.Days => "d", _ => "wd" }),
    };

    [GeneratedRegex("[^A-Za-z0-9_-]")]
    private static partial Regex Unsafe();
}
