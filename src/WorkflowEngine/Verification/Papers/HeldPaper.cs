using System.Collections.Immutable;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Papers;

/// <summary>A paper whose content an agency already holds electronically.</summary>
/// <param name="Id">Code in its list.</param>
/// <param name="Names">What it is called.</param>
/// <param name="Lookup">Where it is looked up instead: a connector, or the vault with the code of a result.</param>
/// <param name="Article">The article that forbids asking for it again.</param>
/// <param name="Evidence">How well this is known.</param>
public sealed record HeldPaper(string Id, ImmutableArray<string> Names, string Lookup, string Article, Evidence Evidence)
{
    private static readonly string[] Forms =
    [
        "ban chup ", "ban sao ", "ban chinh ", "ban goc ", "ban dien tu ", "co chung thuc ", "chung thuc ", "tu so goc ", "hoac ", "kem ", "mot ", "01 ", "va ",
    ];

    internal ImmutableArray<string> PlainNames { get; } = [.. Names.Select(name => Unmarked.Words(name) + " ")];

    /// <summary>A plain name without the words before it that say whether it is an original or a copy.</summary>
    internal static string WithoutForm(string plain)
    {
        for (var form = ""; form is not null;)
        {
            plain = plain[form.Length..];
            form = Array.Find(Forms, words => plain.StartsWith(words, StringComparison.Ordinal));
        }

        return plain;
    }
}
