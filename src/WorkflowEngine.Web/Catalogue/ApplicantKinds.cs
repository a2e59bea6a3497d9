using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Catalogue;

/// <summary>As what somebody may apply.</summary>
internal static class ApplicantKinds
{
    private static readonly Entry Citizen = new("citizen", CatalogueText.Citizen);

    /// <summary>One kind: as dossiers keep it, and as people read it.</summary>
    public sealed record Entry(string Code, Sentence Name);

    /// <summary>The kinds of a procedure; citizens where it names none.</summary>
    public static IReadOnlyList<Entry> Of(ProcedureFacts facts) => facts.Applicants.IsEmpty ? [Citizen] : [.. facts.Applicants.Select(Of)];

    public static Entry Of(ApplicantKind kind) => kind switch
    {
        ApplicantKind.Enterprise => new("enterprise", CatalogueText.Enterprise),
        ApplicantKind.Organisation => new("organisation", CatalogueText.Organisation),
        ApplicantKind.Agency => new("agency", CatalogueText.Agency),
        _ => Citizen,
    };
}
