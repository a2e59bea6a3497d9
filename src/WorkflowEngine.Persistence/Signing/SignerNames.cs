using System.Text;

namespace WorkflowEngine.Persistence.Signing;

/// <summary>Whether a certificate names the person whom the office's documents know.</summary>
public static class SignerNames
{
    /// <summary>Capitals, blanks and the way in which accents are written make no other name.</summary>
    public static bool Same(string certificate, string person) =>
        Plain(certificate) is { Length: > 0 } name && string.Equals(name, Plain(person), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string name) =>
        string.Join(' ', name.Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
