using WorkflowEngine.Procedures;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Api.Applying;

/// <summary>Writes filings for programs.</summary>
internal sealed class FilingViews(Text text, Answers answers)
{
    public FilingView Of(OpenedDraft opened)
    {
        var draft = opened.Draft;
        var view = new FilingView(draft.Id, draft.Procedure, draft.Version, draft.Unit, draft.ApplicantKind)
        {
            Responsible = draft.Responsible,
            SavedAt = draft.SavedAt,
            Dossier = draft.Code,
            Closed = opened.Closed is { } closed ? text[closed] : null,
        };
        return opened.Case is { } filing ? Of(view, filing) : view;
    }

    public FilingView Of(FilingCase filing) => Of(new OpenedDraft(filing.Draft, filing));

    /// <summary>Where in the body of answers, or among the papers, a fault stands.</summary>
    public static ProblemPart PartOf(WorkflowEngine.Filings.FilingFault fault) => PartOf(fault, "/answers");

    /// <param name="fault">What is wrong.</param>
    /// <param name="answers">Where the answers stand in the body.</param>
    public static ProblemPart PartOf(WorkflowEngine.Filings.FilingFault fault, string answers) => new(PointerOf(fault.Place, answers), ProgramWords.Of(fault));

    private FilingView Of(FilingView view, FilingCase filing) => view with
    {
        Answers = SentAnswers.Kept(filing),
        Asked = [.. filing.Asked.Select(field => field.Id)],
        Papers = [.. filing.Papers.Where(paper => paper.Component.MayAsk).Select(paper => PaperOf(filing, paper))],
        Others = OthersOf(filing) is { Count: > 0 } others ? others : null,
        Differences = filing.Differences.Count == 0 ? null : [.. filing.Differences.Select(DifferenceOf)],
        Faults = [.. filing.Faults.Select(fault => new FilingFaultView(PointerOf(fault.Place, "/answers"), text[ProgramWords.Of(fault)]))],
        CanBeSent = filing.Faults.Count == 0 && !filing.VersionChanged,
        Fee = filing.Fees.Sum(fee => fee.Amount),
        LikelyDue = filing.Dates?.Now,
        Level = filing.Level?.Level switch { ServiceLevel.Full => "full", ServiceLevel.Partial => "partial", _ => null },
    };

    private List<OtherAnswersView> OthersOf(FilingCase filing) =>
    [
        .. new FormView(filing).Sections.SelectMany(section => section.Fields).Where(field => field.Others.Count > 0).Select(field => new OtherAnswersView(
            PointerOf(field.Place, "/answers"),
            string.Join("; ", answers.Of(field.Fact, filing.Draft.Typed)),
            [.. field.Others.Select(number => string.Join("; ", answers.Of(field.Fact, OtherAnswers.With(filing.Draft.Typed, field.Place, number))))])),
    ];

    private DifferenceView DifferenceOf(FilingDifference one) => new(one.What.Component.Id, one.What.Field.Id, string.Join(", ", answers.Write(one.What.Field, one.What.Declared)))
    {
        Found = one.IsShown ? string.Join(", ", answers.Write(one.What.Field, one.What.Found)) : null,
        Because = one.Because,
    };

    private FilingPaper PaperOf(FilingCase filing, WorkflowEngine.Filings.AskedComponent paper)
    {
        var (component, required, made) = paper;
        var held = filing.Vault?.Holdings.Find(component.Id, filing.Answers.Now);
        var used = VaultChoice.Used(filing.Vault, filing.Draft, component.Id, filing.Answers.Now);
        return new FilingPaper(component.Id, component.Name.In(text.Language), required)
        {
            MadeByForm = made,
            InPlace = required ? paper.InPlace?.Id : null,
            Files = [.. filing.Draft.Files.Where(file => file.Component == component.Id).Select(file => new FilingFile(file.Hash, file.Name, file.Type, file.Length))],
            VaultCheckedAt = filing.Vault?.CheckedAt.TryGetValue(component.Id, out var at) == true ? at : null,
            Database = PaperFetching.StateOf(filing, component) is { } state
                ? new FetchView(text[state.Database], state.Unanswered)
                {
                    Consent = state.Consent is { } consent ? text[consent.Statement] : null,
                    Answer = state.Answer is { } answer ? Finding.Fields.Small(answer.Answer.ToString()) : null,
                }
                : null,
            Held = held is null ? null : new HeldPaper(held.Number, held.Unit, held.IssuedAt, held.Closes, used is not null),
        };
    }

    private static string PointerOf(string place, string answers) =>
        place.StartsWith("paper_", StringComparison.Ordinal) ? "/components/" + place["paper_".Length..] : FormAnswers.PointerOf(place, answers);
}
