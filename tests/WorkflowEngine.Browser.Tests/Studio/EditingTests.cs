using System.Text.Json;
using Microsoft.Playwright;
using WorkflowEngine.Browser.Tests.Running;

namespace WorkflowEngine.Browser.Tests.Studio;

/// <summary>An administrator redraws a shipped procedure in a browser, from the first click to the next dossier.</summary>
public sealed class EditingTests(Site site)
{
    private const string Definition = "1.001731-ho-tro-mai-tang-bao-tro-xa-hoi";
    private const string Author = "binh.tt";

    [Fact]
    public async Task What_is_drawn_is_saved_published_read_back_and_taken_back()
    {
        await using var drawing = await Drawing.OpenAsync(site, Author, $"/studio/app/edit/{Definition}");
        var before = await drawing.ReadAsync(Definition);
        var number = before.GetProperty("version").GetInt32();
        var (work, next) = WorkAndNext(before);

        await drawing.SelectAsync(work, "Hướng dẫn");
        var typed = await drawing.SavedAfterAsync(() => TypeInstructionsAsync(drawing, "Xem kỹ giấy tờ đã nộp."));
        await drawing.Visit.ScreenshotAsync("studio-edit-1440");
        var dropped = "";
        await drawing.SavedAfterAsync(async () => dropped = await drawing.DropAsync("2. Xử lý", "Xử lý"));
        await Assertions.Expect(drawing.Findings.Locator("[data-code=STRUCT-UNREACHABLE]")).ToHaveCountAsync(1, new() { Timeout = 60_000 });
        await drawing.SavedAfterAsync(() => drawing.CutAsync(work, "Done"));
        await drawing.SavedAfterAsync(() => drawing.ConnectAsync(work, "Done", dropped));
        await drawing.SavedAfterAsync(() => drawing.ConnectAsync(dropped, "Done", next));
        await drawing.SavedAfterAsync(() => drawing.ConnectAsync(dropped, "Returned", work));
        await Assertions.Expect(drawing.Findings.Locator(".bad")).ToHaveCountAsync(0, new() { Timeout = 60_000 });
        var published = await drawing.PublishAsync();

        var after = await drawing.ReadAsync(Definition, "Published");
        Assert.Equal((200, 200), (typed.Status, published.Status));
        Assert.Equal(number + 1, after.GetProperty("version").GetInt32());
        Assert.Equal("Xem kỹ giấy tờ đã nộp.", Step(after, work).GetProperty("instructions").GetString());
        Assert.Equal("Procedure.Work", Step(after, dropped).GetProperty("type").GetString());
        Assert.Equal([(work, "Done", dropped), (dropped, "Done", next), (dropped, "Returned", work)], Ways(after).Where(way => way.From == dropped || way.To == dropped).OrderBy(way => way.From != work).ThenBy(way => way.Port));
        Assert.DoesNotContain(Ways(after), way => way == (work, "Done", next));
        Assert.Empty(drawing.Foreign);
        Assert.Empty(drawing.Visit.Complaints);

        await RevertsAsync(drawing, number, before);
    }

    [Fact]
    public async Task A_rule_of_a_step_is_changed_in_the_code_editor()
    {
        const string definition = "1.014028-ho-tro-mai-tang-huu-tri-xa-hoi";
        await using var drawing = await Drawing.OpenAsync(site, Author, $"/studio/app/edit/{definition}");
        var before = await drawing.ReadAsync(definition);
        var stop = before.GetProperty("root").GetProperty("activities").EnumerateArray().First(step => step.TryGetProperty("reason", out _)).GetProperty("id").GetString()!;

        await drawing.SelectAsync(stop, "Lý do");
        await drawing.SavedAfterAsync(() => drawing.WriteRuleAsync("dates.format(today, 'dd/MM/yyyy') + ': hồ sơ dừng giải quyết.'"));

        var after = Step(await drawing.ReadAsync(definition), stop).GetProperty("reason").GetProperty("expression");
        Assert.Equal("JavaScript", after.GetProperty("type").GetString());
        Assert.Equal("dates.format(today, 'dd/MM/yyyy') + ': hồ sơ dừng giải quyết.'", after.GetProperty("value").GetString());
        Assert.Empty(drawing.Foreign);
    }

    private static async Task TypeInstructionsAsync(Drawing drawing, string words)
    {
        var area = drawing.Field("Hướng dẫn").Locator("textarea").First;
        await area.FillAsync(words);
        await area.PressAsync("Tab");
    }

    /// <summary>The history in the drawing has every version, and an older one becomes the newest draft.</summary>
    private static async Task RevertsAsync(Drawing drawing, int number, JsonElement before)
    {
        var history = await drawing.AskAsync($"/elsa/api/workflow-definitions?versionOptions=AllVersions&Page=0&PageSize=10&DefinitionIds={Definition}&OrderBy=Version&OrderDirection=Descending");
        var answer = await drawing.Page.APIRequest.PostAsync($"/elsa/api/workflow-definitions/{Definition}/revert/{number}");

        var latest = await drawing.ReadAsync(Definition);
        Assert.Equal([number + 1, number], history.GetProperty("items").EnumerateArray().Select(version => version.GetProperty("version").GetInt32()).Take(2));
        Assert.Equal(200, answer.Status);
        Assert.Equal((number + 2, false), (latest.GetProperty("version").GetInt32(), latest.GetProperty("isPublished").GetBoolean()));
        Assert.Equal(before.GetProperty("root").GetProperty("activities").GetArrayLength(), latest.GetProperty("root").GetProperty("activities").GetArrayLength());
    }

    /// <summary>A step of an official with the step that follows when it is done.</summary>
    private static (string Work, string Next) WorkAndNext(JsonElement document)
    {
        var work = document.GetProperty("root").GetProperty("activities").EnumerateArray().First(step => step.GetProperty("type").GetString() == "Procedure.Work").GetProperty("id").GetString()!;
        return (work, Ways(document).First(way => way.From == work && way.Port == "Done").To);
    }

    private static JsonElement Step(JsonElement document, string id) =>
        document.GetProperty("root").GetProperty("activities").EnumerateArray().Single(step => step.GetProperty("id").GetString() == id);

    private static IReadOnlyList<(string From, string Port, string To)> Ways(JsonElement document) =>
    [
        .. document.GetProperty("root").GetProperty("connections").EnumerateArray().Select(way => (
            way.GetProperty("source").GetProperty("activity").GetString()!,
            way.GetProperty("source").GetProperty("port").GetString()!,
            way.GetProperty("target").GetProperty("activity").GetString()!)),
    ];
}
