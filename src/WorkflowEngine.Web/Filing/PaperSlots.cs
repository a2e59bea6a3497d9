using WorkflowEngine.Filings;
using WorkflowEngine.Persistence.Drafts;
using WorkflowEngine.Procedures;
using WorkflowEngine.Reasons;
using WorkflowEngine.Vault;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Filing;

/// <summary>One paper of the case as the form shows it.</summary>
internal sealed record PaperSlot(Slot Slot, ComponentFact Component)
{
    public IReadOnlyList<DraftFile> Files { get; init; } = [];

    /// <summary>Whether a file can be given here.</summary>
    public bool TakesFiles { get; init; }

    /// <summary>Where it was looked for before it is asked for; null when it is nowhere to be looked for.</summary>
    public Sentence? LookedFor { get; init; }

    /// <summary>When the vault was searched for it; null when it was not.</summary>
    public DateTimeOffset? LookedAt { get; init; }

    /// <summary>What the vault holds, used or not; null when it holds nothing.</summary>
    public VaultPaper? Held { get; init; }

    /// <summary>How it stands with the connected database that may have it; null when none is asked.</summary>
    public FetchState? Fetch { get; init; }

    /// <summary>Answers from which what was looked up differs.</summary>
    public IReadOnlyList<FilingDifference> Differences { get; init; } = [];

    /// <summary>The held paper is used.</summary>
    public bool FromVault { get; init; }

    /// <summary>Why the held paper is not used.</summary>
    public Reason? Unfit { get; init; }

    /// <summary>For which reasons another file may be given in place of the held paper.</summary>
    public IReadOnlyList<Reason> Reasons { get; init; } = [];
}

/// <summary>Papers of which any one is enough, or a single one.</summary>
internal sealed record PaperGroup(string? Group, IReadOnlyList<PaperSlot> Slots);

/// <summary>Says of every paper where it stands.</summary>
internal sealed class PaperSlots(FilingCase filing, Text text, Func<string, string?> errorAt)
{
    public Formats? Formats { get; init; }

    /// <summary>The papers in the document's order; those of one group stand together where its first one stands.</summary>
    public IReadOnlyList<PaperGroup> All =>
    [
        .. filing.Papers
            .Where(paper => paper.Required || paper.Component.Required.Constant == false || HasFiles(paper.Component))
            .GroupBy(paper => paper.Component.Group is { } group && paper.Required ? group : "-" + paper.Component.Id, StringComparer.Ordinal)
            .Select(group => new PaperGroup(
                group.Count() > 1 ? group.First().Component.Group : null,
                [.. group.Select(paper => SlotOf(paper, group.Count()))])),
    ];

    private PaperSlot SlotOf(AskedComponent paper, int inGroup)
    {
        var component = paper.Component;
        var id = FormPlace.Slot(component.Id);
        var files = filing.Draft.Files.Where(file => file.Component == component.Id).ToList();
        var name = component.Name.In(text.Language);
        if (!component.MayAsk)
        {
            return new PaperSlot(new Slot(id, name, SlotState.NotAsked) { Why = Note(component) ?? text[PaperText.NotAsked] }, component);
        }

        if (paper is { Required: true, Made: true } && files.Count == 0)
        {
            return new PaperSlot(new Slot(id, name, SlotState.Made) { Why = Note(component) ?? text[PaperText.Made] }, component);
        }

        var error = errorAt(id);
        var held = filing.Vault?.Holdings.Find(component.Id, filing.Answers.Now);
        var fetch = PaperFetching.StateOf(filing, component);
        if ((paper.Required || held?.Fetched is not null) && VaultChoice.Used(filing.Vault, filing.Draft, component.Id, filing.Answers.Now) is { } used)
        {
            return new PaperSlot(new Slot(id, name, used.Fetched is null ? SlotState.FromVault : SlotState.FromDatabase) { Why = Why(paper, inGroup), Source = SourceOf(used), Error = error }, component)
            {
                Held = used,
                Reasons = filing.Vault!.Unfit,
                FromVault = true,
                Differences = [.. filing.Differences.Where(one => one.What.Component.Id == component.Id)],
                LookedAt = LookedAt(component),
                Fetch = fetch,
            };
        }

        if (filing.Vault is { } vault && !vault.IsChecked(component.Id))
        {
            return new PaperSlot(
                new Slot(id, name, error is null ? (fetch is null ? SlotState.LookedUpLater : SlotState.NotLookedUp) : SlotState.Invalid) { Why = text[fetch is null ? VaultSlotText.NotChecked : FetchText.NotChecked], Error = error }, component)
            {
                Files = fetch is null ? [] : files,
                Fetch = fetch,
            };
        }

        if (paper is { Required: true, InPlace: { } other } && files.Count == 0 && error is null)
        {
            return new PaperSlot(new Slot(id, name, SlotState.NotNeeded) { Why = text[PaperText.NotNeededFor, other.Name.In(text.Language)] }, component);
        }

        var state = (files.Count > 0, error, paper.Required) switch
        {
            (true, null, _) => SlotState.Uploaded,
            (true, _, _) => SlotState.Invalid,
            (false, _, false) => SlotState.NotApplicable,
            _ => SlotState.Missing,
        };
        return new PaperSlot(new Slot(id, name, state) { Why = Why(paper, inGroup), Error = error }, component)
        {
            Files = files,
            TakesFiles = true,
            LookedFor = held is null && fetch is null ? LookedFor(component) : null,
            Fetch = fetch,
            LookedAt = LookedAt(component),
            Held = held,
            Unfit = VaultChoice.UnfitOf(filing.Vault, filing.Draft, component.Id),
        };
    }

    private DateTimeOffset? LookedAt(ComponentFact component) =>
        filing.Vault?.CheckedAt.TryGetValue(component.Id, out var at) == true ? at : null;

    private string SourceOf(VaultPaper held)
    {
        if (held.Fetched is { } fetched)
        {
            var at = Formats?.ShortMoment(fetched.At) ?? "";
            return held.Number.Length > 0 ? text[FetchText.Numbered, text[held.Database!], at, held.Number] : text[FetchText.Found, text[held.Database!], at];
        }

        var unit = filing.Office.Snapshot.FindUnit(held.Unit, filing.Answers.Today) is { } known ? text[known.Name] : held.Unit;
        var day = Formats?.Date(held.IssuedAt) ?? "";
        var valid = held.ValidUntil is { } until && Formats is not null ? text[VaultSlotText.ValidUntil, Formats.Date(until)] : text[VaultSlotText.Valid];
        return (held.Number.Length > 0 ? text[VaultSlotText.Issued, held.Number, unit, day] : text[VaultSlotText.Digitised, unit, day]) + " " + valid;
    }

    private bool HasFiles(ComponentFact component) => filing.Draft.Files.Any(file => file.Component == component.Id);

    private string Why(AskedComponent paper, int inGroup)
    {
        var component = paper.Component;
        List<string> parts = [];
        if (!paper.Required)
        {
            parts.Add(text[PaperText.IfYouHaveIt]);
        }
        else if (inGroup > 1)
        {
            parts.Add(text[PaperText.OneIsEnough]);
        }
        else if (component.Required.Constant is null)
        {
            parts.Add(text[PaperText.ByYourAnswers]);
        }

        parts.Add(text[PaperText.Form(component.Form)]);
        parts.Add(text[PaperText.Copies, component.Quantity]);
        if (Note(component) is { } note)
        {
            parts.Add(note);
        }

        return string.Join(" · ", parts);
    }

    private static Sentence? LookedFor(ComponentFact component) => component.Lookup switch
    {
        null => null,
        var lookup when lookup.StartsWith("vault:", StringComparison.Ordinal) => PaperText.NotInVault,
        _ => PaperText.SourceSilent,
    };

    private string? Note(ComponentFact component) => component.Note?.In(text.Language);
}
