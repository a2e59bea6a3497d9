using System.Text.Json;
using Microsoft.Playwright;
using WorkflowEngine.Browser.Tests.Running;

namespace WorkflowEngine.Browser.Tests.Studio;

/// <summary>An administrator redraws a shipped procedure in a browser.</summary>
public sealed class EditingTests(Site site)
{
    private const string Definition = "1.001731-ho-tro-mai-tang-bao-tro-xa-hoi";
    private const string Author = "binh.tt";

    [Fact]
    public async Task A_setting_and_a_step_from_the_palette_are_saved_as_drawn_and_checked_meanwhile()
    {
        await using var drawing = await Drawing.OpenAsync(site, Author, $"/studio/app/edit/{Definition}");
        var before = await drawing.ReadAsync(Definition);
        var work = Work(before);

        await drawing.SelectAsync(work, "Hướng dẫn");
        var typed = await drawing.SavedAfterAsync(() => TypeInstructionsAsync(drawing, "Xem kỹ giấy tờ đã nộp."));
        await drawing.Visit.ScreenshotAsync("studio-edit-1440");
        var dropped = "";
        var drawn = await drawing.SavedAfterAsync(async () => dropped = await drawing.DropAsync("2. Xử lý", "Xử lý"));
        await Assertions.Expect(drawing.Findings.Locator("[data-code=STRUCT-UNREACHABLE]")).ToHaveCountAsync(1, new() { Timeout = 60_000 });

        var after = await drawing.ReadAsync(Definition);
        Assert.Equal((200, 200), (typed.Status, drawn.Status));
        Assert.Equal(before.GetProperty("version").GetInt32() + 1, after.GetProperty("version").GetInt32());
        Assert.Equal("Xem kỹ giấy tờ đã nộp.", Step(after, work).GetProperty("instructions").GetString());
        Assert.Equal("Procedure.Work", Step(after, dropped).GetProperty("type").GetString());
        Assert.Empty(drawing.Foreign);
    }

    [Fact]
    public async Task A_rule_of_a_step_is_changed_in_the_code_editor()
    {
        const string definition = "1.014028-ho-tro-mai-tang-huu-tri-xa-hoi";
        await using var drawing = await Drawing.OpenAsync(site, Author, $"/studio/app/edit/{definition}");
        var before = await drawing.ReadAsync(definition);
        var stop = before.GetProperty("root").GetProperty("activities").EnumerateArray().First(step => step.TryGetProperty("reason", out _)).GetProperty("id").GetString()!;

        await drawing.SelectAsync(stop, "Lý do");
        await drawing.SavedAfterAsync(() => drawing.WriteRuleAsync("dates.format(today, 'dd/MM/yyyy') + ': hồ sơ dừng giải quyết.'"), "dates.format(today");

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

    private static string Work(JsonElement document) =>
        document.GetProperty("root").GetProperty("activities").EnumerateArray().First(step => step.GetProperty("type").GetString() == "Procedure.Work").GetProperty("id").GetString()!;

    private static JsonElement Step(JsonElement document, string id) =>
        document.GetProperty("root").GetProperty("activities").EnumerateArray().Single(step => step.GetProperty("id").GetString() == id);
}
