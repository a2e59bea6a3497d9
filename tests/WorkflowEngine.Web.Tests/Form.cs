using System.Net;
using System.Text.RegularExpressions;

namespace WorkflowEngine.Web.Tests;

/// <summary>A form of a page as a browser would send it: where it goes and what it already holds.</summary>
internal sealed record Form(string Action, IReadOnlyList<KeyValuePair<string, string>> Values)
{
    /// <summary>The form that holds, or is, the element with a test id; one that names no address posts to its page.</summary>
    public static Form Of(string page, string testId, string address = "")
    {
        foreach (Match form in Regex.Matches(page, "<form\\b[^>]*>.*?</form>", RegexOptions.Singleline))
        {
            if (form.Value.Contains($"data-testid=\"{testId}\"", StringComparison.Ordinal))
            {
                return Read(form.Value, testId, address);
            }
        }

        Assert.Fail($"The page has no form with {testId}: {Html.Words(page)}");
        return null!;
    }

    public static bool Has(string page, string testId) => page.Contains($"data-testid=\"{testId}\"", StringComparison.Ordinal);

    public async Task<HttpResponseMessage> SendAsync(HttpClient reader, params (string Name, string Value)[] typed)
    {
        var names = typed.Select(pair => pair.Name).ToHashSet();
        var values = Values.Where(pair => !names.Contains(pair.Key)).Concat(typed.Select(pair => KeyValuePair.Create(pair.Name, pair.Value)));
        using var content = new FormUrlEncodedContent(values);
        return await reader.PostAsync(new Uri(Action, UriKind.RelativeOrAbsolute), content);
    }

    private static Form Read(string form, string testId, string address)
    {
        var button = Regex.Match(form, $"<button\\b[^>]*data-testid=\"{testId}\"[^>]*>").Value;
        var action = Attribute(button, "formaction") ?? Attribute(Regex.Match(form, "<form\\b[^>]*>").Value, "action") ?? address;
        var values = Regex.Matches(form, "<input\\b[^>]*>")
            .Select(match => match.Value)
            .Where(input => Attribute(input, "type") is not ("checkbox" or "radio" or "submit" or "button" or "file") || input.Contains(" checked", StringComparison.Ordinal))
            .Select(input => KeyValuePair.Create(Attribute(input, "name") ?? "", Attribute(input, "value") ?? ""))
            .Concat(Regex.Matches(form, "<select\\b[^>]*>.*?</select>", RegexOptions.Singleline).Select(match => Chosen(match.Value)))
            .Concat(Regex.Matches(form, "(<textarea\\b[^>]*>)(.*?)</textarea>", RegexOptions.Singleline)
                .Select(match => KeyValuePair.Create(Attribute(match.Groups[1].Value, "name") ?? "", WebUtility.HtmlDecode(match.Groups[2].Value).TrimStart('\n'))))
            .Where(pair => pair.Key.Length > 0)
            .ToList();
        if (Attribute(button, "name") is { } name)
        {
            values.Add(KeyValuePair.Create(name, Attribute(button, "value") ?? ""));
        }

        return new Form(action, values);
    }

    /// <summary>A list sends what is selected in it, otherwise its first entry.</summary>
    private static KeyValuePair<string, string> Chosen(string select)
    {
        var options = Regex.Matches(select, "<option\\b[^>]*>").Select(match => match.Value).ToList();
        var chosen = options.Find(option => option.Contains(" selected", StringComparison.Ordinal)) ?? options.FirstOrDefault() ?? "";
        return KeyValuePair.Create(Attribute(select[..(select.IndexOf('>', StringComparison.Ordinal) + 1)], "name") ?? "", Attribute(chosen, "value") ?? "");
    }

    private static string? Attribute(string tag, string name) =>
        Regex.Match(tag, $"\\s{name}=\"([^\"]*)\"") is { Success: true } match ? WebUtility.HtmlDecode(match.Groups[1].Value) : null;
}
