using System.Collections.Immutable;
using WorkflowEngine.Codes;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Fees;
using WorkflowEngine.Forecasts;
using WorkflowEngine.Forms;
using WorkflowEngine.Issuing;
using WorkflowEngine.Office;
using WorkflowEngine.Reasons;
using WorkflowEngine.Templates;
using WorkflowEngine.Vault;

namespace WorkflowEngine.Execution;

/// <summary>What the engine may know of the world while it decides: handed in, never looked up.</summary>
public sealed record Facts
{
    /// <summary>The time of the decision.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The working calendar of the office.</summary>
    public WorkingCalendar Calendar { get; init; } = null!;

    /// <summary>All clock laws, past and present.</summary>
    public IReadOnlyList<ClockLaw> Laws { get; init; } = [];

    /// <summary>All documents on payments, past and present.</summary>
    public IReadOnlyList<PaymentRules> Payments { get; init; } = [];

    /// <summary>Units, positions and people.</summary>
    public OfficeSnapshot Office { get; init; } = null!;

    /// <summary>The letters; a name is a file's path under the templates' folder, with language and ending.</summary>
    public Func<string, LetterTemplate?> Templates { get; init; } = _ => null;

    /// <summary>What the office decided about the ways by which dossiers come in, past and present.</summary>
    public IReadOnlyList<Intake.ChannelPolicy> Policies { get; init; } = [];

    /// <summary>Contracts with the post, past and present; null where nobody asks, as in a trial.</summary>
    public Post.PostContracts? Post { get; init; }

    /// <summary>What the office decided about reception, as of the day; null where it says nothing.</summary>
    public Intake.IntakeRules? Intake { get; init; }

    /// <summary>Open work of a person by code, for steps that go to the least loaded; null when no step asks.</summary>
    public Func<string, int>? Loads { get; init; }

    /// <summary>How long a step has really taken; null where no finished work tells.</summary>
    public Func<StepPlace, StepDuration?> Durations { get; init; } = _ => null;

    /// <summary>The turn is only tried out to see what lies ahead: nobody watches it.</summary>
    internal bool Foreseeing { get; init; }

    /// <summary>Name of the province and its place line, as letters print them.</summary>
    public OfficeNames Names { get; init; } = OfficeNames.Unnamed;

    /// <summary>Patterns of codes and of numbers of letters, past and present.</summary>
    public IReadOnlyList<CodePattern> Codes { get; init; } = [];

    /// <summary>What forms must say, past and present.</summary>
    public IReadOnlyList<FormRules> Forms { get; init; } = [];

    /// <summary>Numbers drawn for the letters of this turn, in the order in which it takes them; see <see cref="Advanced.Wanted"/>.</summary>
    public ImmutableArray<DrawnNumber> Numbers { get; init; } = [];

    /// <summary>The article by which a held paper is not asked for again, as the office's documents name it; may be empty.</summary>
    public string OnceOnly { get; init; } = "";

    /// <summary>The closed lists from which reasons are chosen, past and present.</summary>
    public IReadOnlyList<ReasonList> Reasons { get; init; } = [];

    /// <summary>By when papers are scanned and on which excuses they are not, as of the day; null where the office says nothing.</summary>
    public DigitisationRules? Digitisation { get; init; }

    /// <summary>
    /// What the state holds for the applicant: filled by the store for turns that give or ask for papers; null where it was not
    /// looked up.
    /// </summary>
    public Holdings? Held { get; init; }

    /// <summary>Who can sign electronically; null where no certificates are kept, as in a trial.</summary>
    public ISigners? Signers { get; init; }

    /// <summary>Signatures under results are shown to a time stamp authority afterwards.</summary>
    public bool Stamps { get; init; }

    /// <summary>Address of the public site without a slash at its end, for the codes on results; empty when it is not known.</summary>
    public string Site { get; init; } = "";

    /// <summary>The office's local day.</summary>
    public DateOnly Today => Calendar.LocalDay(Now);

    /// <summary>The law to which a dossier is pinned.</summary>
    public ClockLaw? LawOf(Dossier dossier)
    {
        foreach (var law in Laws)
        {
            if (law.Head.Id == dossier.Filing?.Law)
            {
                return law;
            }
        }

        return null;
    }
}

/// <summary>A template as it stands, with the hash of its text.</summary>
public sealed record LetterTemplate(Template Template, string Hash)
{
    /// <summary>Sees what a letter is made from; for trials.</summary>
    internal Action<TemplateInput>? Watched { get; init; }
}

/// <summary>What letters print of the office.</summary>
public sealed record OfficeNames(string Province, string OneStop, string Place)
{
    public static readonly OfficeNames Unnamed = new("", "", "");
}
