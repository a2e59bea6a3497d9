using System.Collections.Concurrent;
using WorkflowEngine.Templates;

namespace WorkflowEngine.Verification.Letters;

/// <summary>
/// The office's templates as texts by name (a file's path under the templates' folder, with language and ending). Each is
/// parsed when it is first asked for, once for all documents.
/// </summary>
public sealed class LetterShelf(IReadOnlyDictionary<string, string> sources)
{
    private readonly Dictionary<string, string> _sources = new(sources, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<LetterSheet>> _sheets = new(StringComparer.Ordinal);
    private int _parsed;

    /// <summary>How many templates were parsed so far; never more than there are.</summary>
    public int Parsed => _parsed;

    /// <summary>What is wrong with a template by its name; empty when it can be parsed.</summary>
    public IReadOnlyList<TemplateFault> FaultsOf(string name) => Sheet(name).Faults;

    /// <summary>The Vietnamese template that a step names, as the engine would find it; null when there is none.</summary>
    internal LetterSheet? FindVietnamese(string name)
    {
        foreach (var candidate in (ReadOnlySpan<string>)[$"{name}.vi.html", $"{name}.vi.txt", name])
        {
            if (_sources.ContainsKey(candidate))
            {
                return Sheet(candidate);
            }
        }

        return null;
    }

    private LetterSheet Sheet(string name) => _sheets.GetOrAdd(name, key => new Lazy<LetterSheet>(() => Read(key))).Value;

    private LetterSheet Read(string name)
    {
        Interlocked.Increment(ref _parsed);
        var parse = Template.Parse(name, _sources[name]);
        return new LetterSheet(name, parse.Template is { } template ? new LetterReads([.. template.Reads.Where(LetterNames.IsInDoubt)], template.Includes) : null, parse.Faults);
    }
}

/// <summary>What the checks ask of a template, or the faults for which nobody can tell. The tree that was parsed is not kept.</summary>
internal sealed record LetterSheet(string Name, LetterReads? Template, IReadOnlyList<TemplateFault> Faults);

/// <summary>What a template reads that not every letter has, and which others it includes.</summary>
internal sealed record LetterReads(IReadOnlyList<TemplateRead> Reads, IReadOnlyList<string> Includes);
