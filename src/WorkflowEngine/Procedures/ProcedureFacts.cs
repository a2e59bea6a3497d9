using System.Collections.Immutable;
using System.Text.Json;
using WorkflowEngine.Documents;

namespace WorkflowEngine.Procedures;

/// <summary>
/// What a document says about its procedure in <c>customProperties.procedure</c>; the contract is
/// <c>docs/workflow-format.md</c>, its schema <c>docs/schemas/procedure.schema.json</c>. What could not be read is a fault of
/// the document and has its default here.
/// </summary>
public sealed record ProcedureFacts
{
    /// <summary>Code in the national catalogue, <c>1.001612</c>; empty when missing.</summary>
    public required string Code { get; init; }

    public required LocalText Name { get; init; }

    public ProcedureKind Kind { get; init; }

    /// <summary>The decision that published it.</summary>
    public DecisionFact? Decision { get; init; }

    /// <summary>The field of administration.</summary>
    public AdministrationField? Field { get; init; }

    /// <summary>The level that decides.</summary>
    public GovernmentLevel? Level { get; init; }

    /// <summary>Types of the units that take dossiers in, <c>commune-onestop</c>.</summary>
    public ImmutableArray<string> Receives { get; init; } = [];

    public ImmutableArray<ApplicantKind> Applicants { get; init; } = [];

    public ProcedureStatus Status { get; init; }

    /// <summary>The first day on which it is in force; null when open.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last day on which it is in force; null when open.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>The first whose condition holds is the dossier's.</summary>
    public ImmutableArray<ServiceLevelFact> ServiceLevels { get; init; } = [];

    /// <summary>The least assurance with which a person may file online.</summary>
    public Assurance Assurance { get; init; }

    /// <summary>The first whose condition holds is the dossier's; where none does, nobody files by mandate.</summary>
    public ImmutableArray<MandateFact> Mandates { get; init; } = [];

    /// <summary>The instrument and article that want paper of this procedure; null where the law does not.</summary>
    public string? PaperBasis { get; init; }

    /// <summary>Done while the person waits: no receipt unless asked for, or unless it is not finished when the office closes.</summary>
    public bool SameSession { get; init; }

    /// <summary>Whether a dossier of a time limit is done while the person waits: not one whose limit asks for an appointment.</summary>
    /// <param name="limit">Id of its limit; null when it has none.</param>
    public bool IsSameSession(string? limit) => SameSession && !TimeLimits.Any(one => one.Id == limit && one.Appointment);

    /// <summary>What people call it in their own words, parted by commas; only for finding it.</summary>
    public LocalText? Keywords { get; init; }

    /// <summary>The first that holds is the dossier's.</summary>
    public ImmutableArray<TimeLimitFact> TimeLimits { get; init; } = [];

    /// <summary>Cases in which the limit may be made longer; none where no law allows it.</summary>
    public ImmutableArray<ExtensionFact> Extensions { get; init; } = [];

    /// <summary>Who is reminded of the whole dossier's due moment, and when.</summary>
    public ImmutableArray<ReminderFact> Reminders { get; init; } = [];

    public ImmutableArray<ComponentFact> Components { get; init; } = [];

    public ImmutableArray<SectionFact> Sections { get; init; } = [];

    public ImmutableArray<FieldFact> Fields { get; init; } = [];

    /// <summary>What the e-form asks of whoever files: all fields but those that officials alone write.</summary>
    public IEnumerable<FieldFact> ApplicantFields => Fields.Where(asked => !asked.IsOfficials);

    public ImmutableArray<FeeFact> Fees { get; init; } = [];

    public ImmutableArray<ResultFact> Results { get; init; } = [];

    public ImmutableArray<LegalBasis> LegalBasis { get; init; } = [];

    /// <summary>By which a dossier may be filed.</summary>
    public ImmutableArray<Channel> Channels { get; init; } = [];

    public LocalText? Contact { get; init; }

    /// <summary>Facts that are not certain, each with its evidence.</summary>
    public ImmutableArray<MarkFact> Marks { get; init; } = [];

    /// <summary>The object as it stands in the document.</summary>
    public JsonElement Source { get; init; }

    internal static ProcedureFacts? Read(JsonElement source, Place place, FaultList faults, ISet<string>? asked = null) =>
        ProcedureFactsReader.Read(source, place, new FactReading(faults, asked));
}
