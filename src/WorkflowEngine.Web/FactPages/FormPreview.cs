using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using WorkflowEngine.Documents;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Drafts;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Plans;
using WorkflowEngine.Procedures;
using WorkflowEngine.Procedures.Writing;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Catalogue;
using WorkflowEngine.Web.Filing;

namespace WorkflowEngine.Web.FactPages;

/// <summary>
/// The e-form of a version as an applicant would have it: the same case as in filing, with a made-up applicant and without
/// anything kept.
/// </summary>
/// <param name="Version">The version's facts as a plan of their own; its steps take no part, for they may be unfinished.</param>
internal sealed record FormPreview(PublishedVersion Version, OfficeState Office, DateTimeOffset Now)
{
    private static readonly Applicant Somebody = new("preview", "Trần Thị Bình")
    {
        Identity = "042185001218",
        Phone = "0912345678",
        Email = "binh@example.vn",
        Address = "Tổ dân phố 5, phường Thành Sen, tỉnh Hà Tĩnh",
    };

    /// <summary>The version's form, or what keeps its rules from being read.</summary>
    public static (FormPreview? Preview, IReadOnlyList<DocumentFault> Faults) Of(EditedVersion version, OfficeState office, DateTimeOffset now)
    {
        if (DocumentFacts.Of(version.Content) is not { } facts || WorkflowDocument.Read(FormAlone(facts)).Document is not { } document)
        {
            return (null, []);
        }

        var compiled = PlanCompiler.Compile(document);
        return compiled.Plan is { } plan
            ? (new FormPreview(new PublishedVersion(version.Definition, version.Number, version.VersionId, now, plan), office, now), [])
            : (null, [.. compiled.Faults.Where(fault => fault.IsError)]);
    }

    public ProcedureFacts Facts => Version.Facts!;

    /// <summary>The draft that somebody would have who has typed this so far, and handed in these papers.</summary>
    public Draft DraftOf(string kind, ImmutableSortedDictionary<string, ImmutableArray<string>> typed, IEnumerable<string> papers) => new()
    {
        Id = Guid.Empty,
        Account = Somebody.Account,
        Procedure = Facts.Code,
        Version = Version.Version,
        Unit = ReceivingUnits.Of(Facts, Office.Snapshot, Office.CalendarAt(Now).LocalDay(Now)).Units is [var first, ..] ? first.Code : "",
        ApplicantKind = kind,
        Typed = typed,
        Files = [.. papers.Select((paper, index) => new DraftFile(
            paper, index.ToString(CultureInfo.InvariantCulture), paper + ".pdf", "application/pdf", 1_000_000, Now))],
    };

    /// <summary>What the account would fill in.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Filled => Prefills.Of(Facts.Fields, Somebody, null);

    /// <exception cref="Filings.FilingRuleException">A rule could not be answered.</exception>
    public FilingCase CaseOf(Draft draft, string channel) => FilingCase.Of(
        draft, Version, Somebody, Office, Now,
        channel == Channels.Online ? null : draft.Files.Select(file => file.Component).ToHashSet(StringComparer.Ordinal), channel);

    private static string FormAlone(JsonElement facts) => DocumentFacts.With(
        """{"definitionId":"form","id":"form","root":{"id":"Sequence1","type":"Elsa.Sequence","activities":[]}}""", facts);
}
