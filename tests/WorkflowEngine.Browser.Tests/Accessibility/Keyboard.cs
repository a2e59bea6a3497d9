using System.Text.Json;
using Microsoft.Playwright;

namespace WorkflowEngine.Browser.Tests.Accessibility;

/// <summary>What of a page cannot be used without a mouse.</summary>
/// <param name="Missed">Controls that Tab never comes to.</param>
/// <param name="Unmarked">Controls that do not show that the keyboard is on them.</param>
public sealed record KeyboardFindings(IReadOnlyList<string> Missed, IReadOnlyList<string> Unmarked);

/// <summary>Walks through a page with Tab alone, from its start until everything had its turn.</summary>
public static class Keyboard
{
    /// <summary>
    /// Tab goes on from where the focus was last: an element that comes and goes at the start takes it there. A date has a stop for
    /// each of its parts, and regions that scroll have one too. Of radio buttons with one name Tab comes to one; arrows go on from there.
    /// </summary>
    private const string Begin =
        """
        () => {
          const controls = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [onclick], [role=button], [role=link], [tabindex]:not([tabindex="-1"])';
          const isUsable = control => control.checkVisibility({ visibilityProperty: true }) && !control.disabled && !control.closest('[inert], [aria-hidden=true]');
          const walk = window.keyboardWalk = {
            controls: [...document.querySelectorAll(controls)].filter(isUsable), reached: new Set(), unmarked: new Set(),
          };
          walk.isReached = control => walk.reached.has(control) || (control.type === 'radio'
            && [...walk.reached].some(other => other.type === 'radio' && other.name === control.name && other.form === control.form));
          walk.look = event => {
            const control = event.target;
            const style = getComputedStyle(control);
            const box = control.getBoundingClientRect();
            const isMarked = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
            walk.reached.add(control);
            if (!isMarked && box.width > 2 && box.height > 2 && control.tagName !== 'IFRAME') {
              walk.unmarked.add(control);
            }
          };
          const start = document.createElement('span');
          start.tabIndex = -1;
          document.body.prepend(start);
          start.focus();
          start.remove();
          document.addEventListener('focusin', walk.look);
          return walk.controls.length + 4 * walk.controls.filter(control => ['date', 'time', 'datetime-local'].includes(control.type)).length;
        }
        """;

    /// <summary>How many stops beside the controls a page may have.</summary>
    private const int Spare = 16;

    /// <summary>After so many presses it is asked whether anything is left to come to.</summary>
    private const int Stretch = 10;

    private const string IsDone = "() => window.keyboardWalk.controls.every(control => !control.isConnected || window.keyboardWalk.isReached(control))";

    private const string End =
        """
        () => {
          const walk = window.keyboardWalk;
          document.removeEventListener('focusin', walk.look);
          delete window.keyboardWalk;
          const shown = control => control.outerHTML.slice(0, 200);
          return JSON.stringify({
            missed: walk.controls.filter(control => control.isConnected && !walk.isReached(control)).map(shown),
            unmarked: [...walk.unmarked].map(shown),
          });
        }
        """;

    public static async Task<KeyboardFindings> WalkAsync(IPage page)
    {
        var stops = Spare + await page.EvaluateAsync<int>(Begin);
        for (var presses = 1; presses <= stops; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (presses % Stretch == 0 && await page.EvaluateAsync<bool>(IsDone))
            {
                break;
            }
        }

        return JsonSerializer.Deserialize<KeyboardFindings>(await page.EvaluateAsync<string>(End), JsonSerializerOptions.Web)!;
    }

    /// <summary>Fails, naming each control, where something cannot be used with the keyboard alone or does not show where it is.</summary>
    public static Task AssertReachesEverythingAsync(IPage page) => Looked.OnceAsync(page, "keyboard", async () =>
    {
        var found = await WalkAsync(page);

        Assert.True(found.Missed.Count == 0, $"{page.Url}: Tab does not come to\n  {string.Join("\n  ", found.Missed)}");
        Assert.True(found.Unmarked.Count == 0, $"{page.Url}: the focus is not seen on\n  {string.Join("\n  ", found.Unmarked)}");
    });
}
