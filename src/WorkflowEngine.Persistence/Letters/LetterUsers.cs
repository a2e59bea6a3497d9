using WorkflowEngine.Authoring;
using WorkflowEngine.Persistence.Catalogue;

namespace WorkflowEngine.Persistence.Letters;

/// <summary>A step of a published procedure that writes a letter.</summary>
public sealed record LetterUser(PublishedVersion Procedure, LetterUse Use)
{
    public string Name(string language) => Procedure.Facts?.Name.In(language) ?? Procedure.Plan.Name;
}

/// <summary>Who uses which letter: steps of published procedures, and letters that include others.</summary>
public sealed class LetterUsers(CatalogueState catalogue)
{
    private readonly ILookup<string, LetterUser> _steps = catalogue.Definitions.Values
        .OrderBy(version => version.Facts?.Code, StringComparer.Ordinal)
        .SelectMany(version => LetterUse.Of(version.Plan).Select(use => new LetterUser(version, use)))
        .ToLookup(user => user.Use.Template, StringComparer.Ordinal);

    private readonly ILookup<string, string> _including = catalogue.Templates
        .Select(template => (Name: LetterName.Of(template.Key)?.Letter, template.Value.Template.Includes))
        .Where(template => template.Name is not null)
        .SelectMany(template => template.Includes.Select(included => (Included: LetterName.Of(included)?.Letter ?? included, By: template.Name!)))
        .Distinct()
        .ToLookup(pair => pair.Included, pair => pair.By, StringComparer.Ordinal);

    /// <summary>Steps that write this letter themselves.</summary>
    public IEnumerable<LetterUser> Of(string letter) => _steps[letter];

    /// <summary>Letters that include this one.</summary>
    public IEnumerable<string> Including(string letter) => _including[letter].Order(StringComparer.Ordinal);

    /// <summary>Steps that write this letter or one that it is a part of.</summary>
    public IReadOnlyList<LetterUser> AllOf(string letter)
    {
        var letters = new HashSet<string>(StringComparer.Ordinal) { letter };
        var open = new Queue<string>(letters);
        while (open.TryDequeue(out var one))
        {
            foreach (var by in Including(one).Where(letters.Add))
            {
                open.Enqueue(by);
            }
        }

        return [.. letters.SelectMany(Of)];
    }
}
