namespace WorkflowEngine.Web.Applicants;

/// <summary>Dossier codes as people and addresses write them: with blanks, or in small letters.</summary>
internal static class DossierCodes
{
    public static string Clean(string code) => code.Replace(" ", "", StringComparison.Ordinal).Trim().ToUpperInvariant();
}
