using WorkflowEngine.Procedures.Writing;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.FactPages;

/// <summary>One sheet of the form: what of the facts stands on one page.</summary>
/// <param name="Code">As addresses name it.</param>
internal sealed record FactSheet(string Code, Sentence Name, string Icon, IReadOnlyList<FactMember> Members)
{
    public static FactSheet General { get; } = new("general", FactText.SheetGeneral, "card-text", FactShapes.General);

    public static IReadOnlyList<FactSheet> All { get; } =
    [
        General,
        new("papers", FactText.SheetPapers, "files", [FactShapes.Components]),
        new("form", FactText.SheetForm, "ui-checks", [FactShapes.Sections, FactShapes.Fields]),
        new("fees", FactText.SheetFees, "cash-coin", [FactShapes.Fees, FactShapes.Results]),
        new("law", FactText.SheetLaw, "hourglass-split", [FactShapes.TimeLimits, FactShapes.Extensions, FactShapes.Reminders, FactShapes.ServiceLevels, FactShapes.Assurance, FactShapes.Mandates, FactShapes.PaperBasis, FactShapes.SameSession, FactShapes.LegalBasis, FactShapes.Marks]),
    ];

    /// <summary>The sheet of a code; the first one for anything else.</summary>
    public static FactSheet Of(string? code) => All.FirstOrDefault(sheet => sheet.Code == code) ?? General;

    /// <summary>The sheet on which a part of the facts stands; the first one for what the contract does not know.</summary>
    public static FactSheet Of(FactPath path) =>
        All.FirstOrDefault(sheet => !path.Parts.IsEmpty && sheet.Members.Any(member => member.Name == path.Parts[0].Name)) ?? General;
}
