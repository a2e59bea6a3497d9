using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace WorkflowEngine.Browser.Tests.Journeys;

/// <summary>Fills the fields of an e-form as a person does: what depends on an answer comes once that is given.</summary>
internal static class FormPen
{
    public static readonly byte[] Pdf =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"u8.ToArray();

    /// <param name="page">A page with the form.</param>
    /// <param name="prefix">What the names of its fields begin with.</param>
    /// <param name="fields">Answers by field.</param>
    public static async Task FillAsync(IPage page, string prefix, JsonObject fields)
    {
        var left = fields.ToList();
        for (var rounds = 0; rounds < 4 && left.Count > 0; rounds++)
        {
            var hidden = new List<KeyValuePair<string, JsonNode?>>();
            foreach (var (field, answer) in left)
            {
                if (!await TryAsync(page, prefix + field, answer!))
                {
                    hidden.Add(KeyValuePair.Create(field, answer));
                }
            }

            if (hidden.Count == left.Count)
            {
                return;
            }

            left = hidden;
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        }
    }

    private static async Task<bool> TryAsync(IPage page, string name, JsonNode answer)
    {
        if (answer is JsonArray rows && rows.All(row => row is JsonObject))
        {
            return await RowsAsync(page, name, rows);
        }

        var controls = page.Locator($"[name='{name}']");
        if (await controls.CountAsync() == 0)
        {
            return false;
        }

        foreach (var value in answer is JsonArray many ? many.Select(Text) : [Text(answer)])
        {
            await AnswerAsync(page, controls, name, value);
        }

        return true;
    }

    private static async Task AnswerAsync(IPage page, ILocator controls, string name, string value)
    {
        var kind = await controls.First.EvaluateAsync<string>("control => control.tagName === 'INPUT' ? control.type : control.tagName.toLowerCase()");
        switch (kind)
        {
            case "radio":
                await page.CheckAsync($"[name='{name}'][value='{value}']");
                break;
            case "checkbox" when value is "true" or "false":
                await controls.First.SetCheckedAsync(value == "true");
                break;
            case "checkbox":
                await page.CheckAsync($"[name='{name}'][value='{value}']");
                break;
            case "select":
                await controls.First.SelectOptionAsync(value);
                break;
            default:
                await controls.First.FillAsync(value);
                break;
        }
    }

    private static async Task<bool> RowsAsync(IPage page, string name, JsonArray rows)
    {
        for (var at = 0; at < rows.Count; at++)
        {
            if (await page.Locator($"[name^='{name}[{at}].']").CountAsync() == 0)
            {
                var add = page.Locator($"[value='add:{name}']");
                if (await add.CountAsync() == 0)
                {
                    return false;
                }

                await add.ClickAsync();
            }

            await FillAsync(page, $"{name}[{at}].", rows[at]!.AsObject());
        }

        return true;
    }

    private static string Text(JsonNode? value) => value!.GetValueKind() switch
    {
        System.Text.Json.JsonValueKind.String => (string)value!,
        _ => value.ToJsonString(),
    };
}
