using WorkflowEngine.Authoring;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Procedures;
using WorkflowEngine.Templates;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Letters;

/// <summary>Something wrong in a letter, in words, with its place in the text of its own language; line 0 stands elsewhere.</summary>
public sealed record LetterFault(string Words, int Line, int Column);

/// <summary>What is wrong with one language of a letter, and what it costs.</summary>
/// <param name="Language"><c>vi</c> or <c>en</c>.</param>
/// <param name="Rendered">It was made of a dossier; otherwise only read.</param>
public sealed record CheckedLetter(string Language, IReadOnlyList<LetterFault> Faults, TriedLetter Tried, bool Rendered)
{
    /// <summary>Names that several procedures lack stand once, with the procedures.</summary>
    public static CheckedLetter Of(string language, string file, TriedLetter tried, IReadOnlyList<PublishedVersion> procedures, Text text)
    {
        var faults = tried.Faults.Select(fault => fault.Template == file
            ? new LetterFault(text[LettersText.Fault, fault.Line, fault.Column, text[fault.Sentence]], fault.Line, fault.Column)
            : new LetterFault(text[LettersText.FaultIn, fault.Template, fault.Line, text[fault.Sentence]], 0, 0)).ToList();
        if (tried.Template is { } template)
        {
            faults.AddRange(Missing(template, procedures, text));
        }

        return new CheckedLetter(language, [.. faults.DistinctBy(fault => (fault.Line, fault.Column)).OrderBy(fault => fault.Line)], tried, tried.Result is not null);
    }

    private static IEnumerable<LetterFault> Missing(Template template, IReadOnlyList<PublishedVersion> procedures, Text text)
    {
        var missing = procedures.Where(procedure => procedure.Facts is not null)
            .SelectMany(procedure => LetterTrial.Missing(template, procedure.Facts!).Select(name => (Name: name, Facts: procedure.Facts!)))
            .GroupBy(found => found.Name.Path, StringComparer.Ordinal);
        foreach (var name in missing)
        {
            var first = name.First().Name;
            var lacking = name.Count() == procedures.Count ? text[LettersText.AllProcedures] : string.Join(", ", name.Select(found => Named(found.Facts, text)));
            var near = name.Select(found => found.Name.Near).FirstOrDefault(one => one is not null);
            var words = text[LettersText.Missing, first.Line, first.Column, first.Path, lacking];
            yield return new LetterFault(near is null ? words : $"{words} {text[LettersText.Meant, near]}", first.Line, first.Column);
        }
    }

    private static string Named(ProcedureFacts facts, Text text) => $"“{facts.Name.In(text.Language)}”";
}
