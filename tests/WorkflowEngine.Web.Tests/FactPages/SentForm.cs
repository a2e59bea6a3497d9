using System.Net;
using System.Text.RegularExpressions;

namespace WorkflowEngine.Web.Tests.FactPages;

/// <summary>The form of a page with everything that a browser would send of it: inputs, boxes, lists, texts.</summary>
internal sealed partial class SentForm(string page, string marker)
{
    private readonly List<KeyValuePair<string, string>> _values = [.. Read(FormOf(page, marker))];

    public IEnumerable<string> Names => _values.Select(value => value.Key);

    public string this[string name]
    {
        get => Assert.Single(_values, value => value.Key == name).Value;
        set
        {
            var at = _values.FindIndex(known => known.Key == name);
            Assert.True(at >= 0, $"The form has no control {name}; it has {string.Join(", ", Names.Distinct())}");
            _values[at] = KeyValuePair.Create(name, value);
        }
    }

    /// <summary>A rule is typed in two controls of one name.</summary>
    public void SetRule(string name, string mode, string text)
    {
        var at = _values.FindIndex(known => known.Key == name);
        Assert.Equal(name, _values[at + 1].Key);
        (_values[at], _values[at + 1]) = (KeyValuePair.Create(name, mode), KeyValuePair.Create(name, text));
    }

    public void Tick(string name, string value) => _values.Add(KeyValuePair.Create(name, value));

    public void Untick(string name, string value) => Assert.True(_values.Remove(KeyValuePair.Create(name, value)), $"{name}={value} is not ticked");

    public async Task<HttpResponseMessage> SendAsync(HttpClient reader, string act)
    {
        var action = Html.Attribute(Html.Tags(page, marker).First(tag => tag.StartsWith("<form", StringComparison.Ordinal)), "action").Single();
        using var content = new FormUrlEncodedContent([.. _values, KeyValuePair.Create("act", act)]);
        return await reader.PostAsync(new Uri(action, UriKind.Relative), content, TestContext.Current.CancellationToken);
    }

    private static string FormOf(string page, string marker)
    {
        var form = AnyForm().Matches(page).Select(match => match.Value).FirstOrDefault(form => form[..form.IndexOf('>', StringComparison.Ordinal)].Contains(marker, StringComparison.Ordinal));
        Assert.True(form is not null, $"No form with {marker} in: {Html.Words(page)}");
        return form;
    }

    private static IEnumerable<KeyValuePair<string, string>> Read(string form)
    {
        foreach (Match match in Control().Matches(form))
        {
            var tag = match.Groups["tag"].Value;
            if (Html.Attribute(tag, "name") is not [{ Length: > 0 } name] || tag.StartsWith("<button", StringComparison.Ordinal))
            {
                continue;
            }

            if (tag.StartsWith("<textarea", StringComparison.Ordinal))
            {
                // A browser takes the first line end of a text for one of the markup, and sends line ends of its own.
                var text = WebUtility.HtmlDecode(match.Groups["inside"].Value);
                text = text.StartsWith('\n') ? text[1..] : text.StartsWith("\r\n", StringComparison.Ordinal) ? text[2..] : text;
                yield return KeyValuePair.Create(name, text.ReplaceLineEndings("\r\n"));
            }
            else if (tag.StartsWith("<select", StringComparison.Ordinal))
            {
                var options = Option().Matches(match.Groups["inside"].Value).Select(option => option.Value).ToList();
                var chosen = options.Find(option => option.Contains(" selected", StringComparison.Ordinal)) ?? options[0];
                yield return KeyValuePair.Create(name, Html.Attribute(chosen, "value").Single());
            }
            else if (Html.Attribute(tag, "type") is not ["checkbox" or "radio"] || tag.Contains(" checked", StringComparison.Ordinal))
            {
                yield return KeyValuePair.Create(name, Html.Attribute(tag, "value") is [var value] ? value : "");
            }
        }
    }

    [GeneratedRegex("<form\\b.*?</form>", RegexOptions.Singleline)]
    private static partial Regex AnyForm();

    [GeneratedRegex("(?<tag><(?:textarea|select)\\b[^>]*>)(?<inside>.*?)</(?:textarea|select)>|(?<tag><(?:input|button)\\b[^>]*>)", RegexOptions.Singleline)]
    private static partial Regex Control();

    [GeneratedRegex("<option\\b[^>]*>")]
    private static partial Regex Option();
}
