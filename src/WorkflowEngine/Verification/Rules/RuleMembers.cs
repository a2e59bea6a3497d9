using System.Buffers;
using System.Text.RegularExpressions;

namespace WorkflowEngine.Verification.Rules;

/// <summary>A member that a rule reads of one of the dossier's own objects: <c>fields.hoTen</c>, <c>notes['ky']</c>.</summary>
/// <param name="Root">The object.</param>
/// <param name="Name">The member.</param>
/// <param name="Compared">The text that the member is compared with for being equal; null when it is not.</param>
internal readonly record struct RuleMember(string Root, string Name, string? Compared);

/// <summary>
/// Finds in the text of a rule the members of the dossier's own objects that stand there by name. Comments and texts are
/// passed over; a name that the rule declares itself is left alone.
/// </summary>
internal static partial class RuleMembers
{
    /// <summary>Without one of these a rule declares nothing.</summary>
    private static readonly SearchValues<string> Declaring = SearchValues.Create(["let", "const", "var", "function", "=>", "{"], StringComparison.Ordinal);

    public static IEnumerable<RuleMember> Of(string source, IReadOnlyCollection<string> roots)
    {
        if (roots.Count == 0)
        {
            yield break;
        }

        var own = OwnNames(source);
        foreach (Match match in Token().Matches(source))
        {
            var root = match.Groups["root"];
            if (root.Success && roots.Contains(root.Value) && !own.Contains(root.Value))
            {
                var name = match.Groups["name"].Success ? match.Groups["name"].Value : match.Groups["key"].Value;
                yield return new RuleMember(root.Value, name, match.Groups["text"].Success ? match.Groups["text"].Value : null);
            }
        }

        if (source.Contains('}'))
        {
            foreach (var member in TakenOut(source, roots))
            {
                yield return member;
            }
        }
    }

    private static IEnumerable<RuleMember> TakenOut(string source, IReadOnlyCollection<string> roots)
    {
        foreach (Match match in Pattern().Matches(source))
        {
            if (roots.Contains(match.Groups["root"].Value))
            {
                foreach (Capture name in match.Groups["name"].Captures)
                {
                    yield return new RuleMember(match.Groups["root"].Value, name.Value, null);
                }
            }
        }
    }

    private static HashSet<string> OwnNames(string source) => !source.AsSpan().ContainsAny(Declaring)
        ? []
        : [.. Declared().Matches(source).SelectMany(match => match.Groups["name"].Captures).Select(capture => capture.Value)];

    // const { hoTen, loai: kind = 'x' } = fields;
    [GeneratedRegex("""\{\s*(?>(?<name>[\p{L}_$][\p{L}\p{N}_$]*)\s*(?::\s*[\w$]+\s*)?(?:=[^,{}]*)?,?\s*)+\}\s*=\s*(?<root>[A-Za-z_$][\w$]*)\s*(?:[;\n]|$)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();

    // Comments and plain texts come first so that nothing inside them is taken for code.
    [GeneratedRegex("""
        //[^\n]*
        | /\*.*?\*/
        | (?<![\w$.\]])(?<root>[A-Za-z_$][\w$]*)\s*(?:\??\.\s*(?<name>[\p{L}_$][\p{L}\p{N}_$]*)|(?:\?\.)?\[\s*(?:'(?<key>[^'\\\n]*)'|"(?<key>[^"\\\n]*)")\s*\])(?:\s*[!=]==?\s*(?:'(?<text>[^'\\\n]*)'|"(?<text>[^"\\\n]*)"))?
        | '(?:[^'\\\n]|\\.)*'
        | "(?:[^"\\\n]|\\.)*"
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Token();

    [GeneratedRegex("""\b(?:let|const|var|function)\s+(?<name>[A-Za-z_$][\w$]*)|(?<name>[A-Za-z_$][\w$]*)\s*=>|\(\s*(?:(?<name>[A-Za-z_$][\w$]*)\s*,?\s*)+\)\s*(?:=>|\{)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Declared();
}
