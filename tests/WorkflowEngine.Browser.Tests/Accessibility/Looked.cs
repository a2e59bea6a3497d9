using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace WorkflowEngine.Browser.Tests.Accessibility;

/// <summary>
/// What the looks at pages have seen. Journeys pass the same pages dozens of times: a page is looked at again as soon as there is
/// anything on it that no look of that kind has seen at that width: an address of another shape, an element in another place or with
/// another class, role, state or label, headings in another order, one id given twice.
/// </summary>
internal static partial class Looked
{
    private const string Seen =
        """
        () => {
          const found = new Set();
          const mark = (from, text) => {
            let hash = from;
            for (let at = 0; at < text.length; at++) {
              hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
            }
            found.add(hash | 0);
            return hash;
          };
          const isTold = element => ['aria-label', 'aria-labelledby', 'title', 'alt'].some(name => element.getAttribute(name)?.trim())
            || (element.labels?.length ?? 0) > 0 || element.textContent.trim() !== '';
          const kind = element => {
            const attributes = [...element.attributes].map(({ name, value }) =>
              ['class', 'type', 'role', 'tabindex', 'lang', 'scope'].includes(name) ? `${name}=${value}` : ['id', 'name', 'value', 'href', 'src', 'for', 'd'].includes(name) || !name.startsWith('aria-') ? name : `${name}=${value === 'true' || value === 'false' ? value : ''}`);
            return `<${element.localName} ${attributes.sort().join(' ')} ${isTold(element)} ${element.checkVisibility({ visibilityProperty: true })}`;
          };
          const walk = (element, above) => {
            const own = mark(above, kind(element));
            if (element.localName !== 'svg') {
              for (const child of element.children) {
                walk(child, own);
              }
            }
          };
          walk(document.documentElement, 0x811c9dc5 | 0);
          const ranks = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(heading => heading.localName);
          ranks.forEach((rank, at) => mark(1, `${ranks[at - 1] ?? ''} ${rank}`));
          const ids = [...document.querySelectorAll('[id]')].map(element => element.id).sort();
          ids.forEach((id, at) => id === ids[at - 1] && mark(2, id));
          document.querySelectorAll('main, header, footer, nav, aside, section, form, [role]').forEach((place, at, all) =>
            mark(3, `${place.localName} ${[...all].filter(other => other.localName === place.localName).length}`));
          return [...found];
        }
        """;

    private static readonly ConcurrentDictionary<(string Look, int Width, string Route, int Mark), bool> Marks = new();

    /// <summary>Looks at a page unless there is nothing on it that such a look has not seen before.</summary>
    /// <param name="page">As it stands.</param>
    /// <param name="look">What kind of look.</param>
    /// <param name="lookAsync">Looks. What it sees counts as seen once it has ended.</param>
    /// <returns>Whether the page was looked at.</returns>
    public static async Task<bool> OnceAsync(IPage page, string look, Func<Task> lookAsync)
    {
        var (width, route) = (page.ViewportSize?.Width ?? 0, Route(page.Url));
        var marks = (await page.EvaluateAsync<int[]>(Seen)).Select(mark => (look, width, "", mark)).Append((look, width, route, 0)).ToArray();
        if (marks.All(Marks.ContainsKey))
        {
            return false;
        }

        await lookAsync();
        foreach (var mark in marks)
        {
            Marks.TryAdd(mark, true);
        }

        return true;
    }

    /// <summary>The address without what names one dossier or procedure, and without its query.</summary>
    private static string Route(string url) => Named().Replace(new Uri(url).AbsolutePath, "/*");

    [GeneratedRegex(@"/[^/]*\d[^/]*")]
    private static partial Regex Named();
}
