using WorkflowEngine.Filings;
using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Catalogue;

/// <summary>As what somebody may apply.</summary>
internal static class ApplicantKinds
{
    /// <summary>One kind: as dossiers keep it, and as people read it.</summary>
    public sealed record Entry(string Code, Sentence Name);

    /// <summary>The kinds of a procedure; citizens where it names none.</summary>
    public static IReadOnlyList<Entry> Of(ProcedureFacts facts) => [.. ApplicantCheck.Kinds(facts).Select(Of)];

    public static Entry Of(ApplicantKind kind) => new(ApplicantCheck.CodeOf(kind), kind switch
    {
        ApplicantKind.Enterprise => CatalogueText.Enterprise,
        ApplicantKind.Organisation => CatalogueText.Organisation,
        ApplicantKind.Agency => CatalogueText.Agency,
        _ => CatalogueText.Citizen,
    });
}
