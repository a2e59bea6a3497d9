using System.Collections.Immutable;
using WorkflowEngine.Procedures;
using WorkflowEngine.Templates.Builtins;
using WorkflowEngine.Verification;
using WorkflowEngine.Verification.Letters;
using WorkflowEngine.Words;

namespace WorkflowEngine.Authoring;

/// <summary>Something that a letter may print or call, offered while one types.</summary>
/// <param name="Text">As it is written: <c>dossier.code</c>, <c>vi.date</c>.</param>
public sealed record LetterWord(string Text, bool IsFunction, Sentence Hint);

/// <summary>Everything that letters may name.</summary>
public static class LetterVocabulary
{
    /// <summary>Names that letters of every procedure have, the fields of these procedures, and the functions of the language.</summary>
    public static ImmutableArray<LetterWord> Of(IEnumerable<ProcedureFacts> procedures)
    {
        var words = ImmutableArray.CreateBuilder<LetterWord>();
        words.AddRange(LetterNames.Fixed.Select(name => new LetterWord(name.Replace("[]", "", StringComparison.Ordinal), false, LetterNameWords.Of(name))));
        var fields = procedures.SelectMany(facts => facts.Fields).GroupBy(field => field.Id, StringComparer.Ordinal);
        words.AddRange(fields.Select(same => new LetterWord($"fields.{same.Key}", false, new Sentence(same.First().Label.Vi, same.First().Label.En))));
        foreach (var group in Library.Groups)
        {
            words.AddRange(group.Names.Select(name => new LetterWord($"{group.Name}.{name}", true, LetterNameWords.OfFunction(group.Name, name))));
        }

        return words.DrainToImmutable();
    }

    /// <summary>The name that was probably meant; null when nothing is near.</summary>
    internal static string? Nearest(string path, LetterNames names) => path.StartsWith("fields.", StringComparison.Ordinal)
        ? Spelling.Nearest(path["fields.".Length..], names.Fields) is { } field ? $"fields.{field}" : null
        : Spelling.Nearest(path, LetterNames.Fixed);
}
