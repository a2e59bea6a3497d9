using WorkflowEngine.Verification;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Procedures;

/// <summary>What the gate found, as a page shows it: with the way out, and links to where it can be mended.</summary>
public sealed class GateFindings(DesignTabs tabs, Text text)
{
    public IReadOnlyList<Components.Finding> Of(string definition, IEnumerable<Verification.Finding> findings, Func<string, string> labelOf) =>
        [.. findings.Select((finding, at) => new Components.Finding(KindOf(finding.Severity), finding.Sentence)
        {
            Arithmetic = finding.WayOut,
            Ways = [.. Ways(definition, finding, labelOf)],
            Id = $"finding-{at + 1}",
        })];

    private IEnumerable<FindingWay> Ways(string definition, Verification.Finding finding, Func<string, string> labelOf)
    {
        if (finding.StepId is { } step)
        {
            if (tabs.AddressOf(DesignTab.Steps, definition) is { } table)
            {
                yield return new FindingWay(text[OverviewText.ToTable, labelOf(step)], $"{table}#step-{Uri.EscapeDataString(step)}");
            }

            if (tabs.AddressOf(DesignTab.Drawing, definition) is { } drawing)
            {
                yield return new FindingWay(text[OverviewText.ToDrawing], $"{drawing}?activity={Uri.EscapeDataString(step)}");
            }

            if (finding.Code.StartsWith("RULE", StringComparison.Ordinal) && tabs.AddressOf(DesignTab.Rules, definition) is { } rules)
            {
                yield return new FindingWay(text[OverviewText.ToRules], $"{rules}#step-{Uri.EscapeDataString(step)}");
            }
        }
        else if (tabs.AddressOf(DesignTab.Facts, definition) is { } facts)
        {
            yield return new FindingWay(text[OverviewText.ToFacts], facts);
        }
    }

    private static FindingKind KindOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => FindingKind.Error,
        FindingSeverity.Warning => FindingKind.Warning,
        _ => FindingKind.Passed,
    };
}
