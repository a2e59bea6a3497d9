using MediatR;
using WorkflowEngine.Documents;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Procedures;
using WorkflowEngine.Tables.Pasting;
using WorkflowEngine.Verification;

namespace WorkflowEngine.Web.Steps;

/// <summary>Makes drafts of procedures that begin as tables.</summary>
public sealed class NewDesk(DefinitionReader reader, DefinitionGate gate, IMediator mediator)
{
    /// <summary>What the checks say of the document that would be made.</summary>
    internal async Task<(WorkflowDocument Document, IReadOnlyList<Finding> Findings)> TryAsync(DraftedProcedure procedure, CancellationToken cancel)
    {
        var document = DraftDocument.Make(procedure);
        return (document, await gate.CheckAsync(WorkflowDocument.Read(document.Write()), cancel));
    }

    internal async Task<bool> ExistsAsync(DraftedProcedure procedure, CancellationToken cancel) =>
        await reader.LatestAsync(procedure.Definition, cancel) is not null;

    internal Task<EditingAnswer> CreateAsync(WorkflowDocument document, string actor, CancellationToken cancel) =>
        mediator.Send(new SaveDefinitionDraft(actor, null, document.Write()), cancel);

    /// <summary>
    /// A document with the times of a table whose other cells are not all there yet, for its sum; null when not even the limit
    /// can be read.
    /// </summary>
    internal static WorkflowDocument? ForSum(DraftedProcedure procedure)
    {
        var whole = procedure with
        {
            Code = "9.999999",
            Name = procedure.Name.Length == 0 ? "–" : procedure.Name,
            Level = procedure.Level ?? GovernmentLevel.Commune,
            Field = procedure.Field.Length == 0 ? "–" : procedure.Field,
            Rows = [.. procedure.Rows.Select(row => row with
            {
                Name = row.Name.Length == 0 ? "–" : row.Name,
                Unit = string.IsNullOrEmpty(row.Unit) ? "receiving" : row.Unit,
                Role = string.IsNullOrEmpty(row.Role) ? "–" : row.Role,
                Time = LimitText.TryParse(row.Time, LimitUnit.WorkingDays, out _, out _) ? row.Time : "",
            })],
        };
        return whole.Check().Count == 0 ? DraftDocument.Make(whole) : null;
    }

    /// <summary>The level that the units of a table belong to; null when they do not tell.</summary>
    internal static GovernmentLevel? LevelOf(PastedTable table)
    {
        var who = string.Join(' ', table.Rows.Select(row => row.Who)).ToLower(System.Globalization.CultureInfo.InvariantCulture);
        return Says(who, "sở", "cấp tỉnh", "ubnd tỉnh", "chi cục") ? GovernmentLevel.Province
            : Says(who, "xã", "phường", "ubnd") ? GovernmentLevel.Commune
            : null;
    }

    private static bool Says(string text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if ($" {text} ".Contains($" {word}", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
