using System.Collections.Immutable;
using WorkflowEngine.Dossiers;

namespace WorkflowEngine.Filings;

/// <summary>
/// What a child dossier gets of what its parent holds: nobody asks for it again. A paper keeps its files, where it came from and
/// what a connected database answered; it was settled when the parent took it.
/// </summary>
public static class ReferredPapers
{
    private const string FromForm = "form";

    /// <summary>The papers with which the child is filed, in the order of its procedure.</summary>
    /// <param name="rules">Rules of the child's procedure.</param>
    /// <param name="child">The child's answers.</param>
    /// <param name="held">Papers of the parent.</param>
    /// <param name="named">Ids of the parent's papers by the ids of the child's, where they are called otherwise.</param>
    /// <exception cref="FilingRuleException">A rule of the facts could not be answered.</exception>
    public static ImmutableArray<ProvidedComponent> Of(
        FilingRules rules, FilingAnswers child, ImmutableArray<ProvidedComponent> held, IReadOnlyDictionary<string, string> named)
    {
        var papers = ImmutableArray.CreateBuilder<ProvidedComponent>();
        foreach (var (component, required, made) in rules.Components(child))
        {
            var isNamed = named.TryGetValue(component.Id, out var id);
            var paper = held.FirstOrDefault(one => one.Component == (id ?? component.Id));
            if (paper is { From: not FromForm })
            {
                papers.Add(paper with { Component = component.Id });
            }
            else if (required && made)
            {
                papers.Add(new ProvidedComponent(component.Id, FromForm, component.Quantity));
            }
            else if (required && isNamed && paper is not null)
            {
                // The document says that the parent's form stands for this one.
                papers.Add(new ProvidedComponent(component.Id, FromForm, paper.Quantity));
            }
        }

        return papers.ToImmutable();
    }

    /// <summary>Reads <c>child: parent, child: parent</c>; null when it is not so written.</summary>
    public static IReadOnlyDictionary<string, string>? Read(string? text)
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (pair.Split(':', StringSplitOptions.TrimEntries) is not [{ Length: > 0 } child, { Length: > 0 } parent] || !named.TryAdd(child, parent))
            {
                return null;
            }
        }

        return named;
    }
}
