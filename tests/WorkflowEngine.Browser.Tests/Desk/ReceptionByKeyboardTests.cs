using System.Globalization;
using System.Text;
using Microsoft.Playwright;
using WorkflowEngine.Browser.Tests.Running;

namespace WorkflowEngine.Browser.Tests.Desk;

/// <summary>A reception of certified copies (2.000815) by keyboard alone, each key counted.</summary>
public sealed class ReceptionByKeyboardTests(Site site)
{
    /// <summary>
    /// The keystroke-level model of Card, Moran and Newell: a key of an average typist, a thought before each unit of the task, an
    /// answer of the site. docs/counter.md has the sum.
    /// </summary>
    private const double KeySeconds = 0.28, ThoughtSeconds = 1.35, AnswerSeconds = 1.0;

    [Fact]
    public async Task Takes_under_three_minutes_in_keys_thoughts_and_answers()
    {
        await using var clerk = await site.SignInAsync("dung.pt");
        await clerk.OpenAsync("/counter");
        var keys = new Hands(clerk.Page);

        await keys.TypeAsync("2.000815");
        await keys.SendAsync("Enter", "**/counter/2.000815");
        await keys.TypeAsync("042185009991");
        await keys.PressAsync("Tab");
        await keys.TypeAsync("Nguyễn Thị Hồng Vân");
        await keys.PressAsync("Tab");
        await keys.TypeAsync("0912345678");
        await keys.PressAsync("Tab");
        await keys.TypeAsync("Tổ dân phố 5, phường Thành Sen, tỉnh Hà Tĩnh");
        await keys.ReloadAsync("Alt+L");
        await keys.ToAsync("fields.coQuanCap", "Alt+K");
        await keys.PressAsync("Space");
        await keys.ToAsync("fields.giayTo[0].ten");
        await keys.TypeAsync("Bằng tốt nghiệp");
        await keys.PressAsync("Tab");
        await keys.TypeAsync("2");
        await keys.PressAsync("Tab");
        await keys.TypeAsync("3");
        await keys.ToAsync("Form.Paper", "Alt+G");
        await keys.PressAsync("Space");
        await keys.SendAsync("Control+Enter", "**/counter/receipt/*");

        Assert.Matches(@"^H27\.012\.00-\d{6}-\d{4,}$", (await clerk.Page.InnerTextAsync("[data-testid=code]")).Trim());
        Assert.Equal(0, await clerk.Page.Locator("[data-key='Alt+I']").CountAsync());
        Assert.Contains("không lập giấy tiếp nhận trừ khi người nộp yêu cầu", await clerk.Page.InnerTextAsync("[data-testid=ask-receipt]"), StringComparison.Ordinal);
        var seconds = (keys.Keys * KeySeconds) + (keys.Thoughts * ThoughtSeconds) + (keys.Answers * AnswerSeconds);
        TestContext.Current.AddAttachment("keys", string.Create(CultureInfo.InvariantCulture, $"{keys.Keys} keys, {keys.Thoughts} thoughts, {keys.Answers} answers: {seconds:0.0} s"));
        Assert.True(seconds < 180, string.Create(CultureInfo.InvariantCulture, $"{keys.Keys} keys, {keys.Thoughts} thoughts, {keys.Answers} answers: {seconds:0.0} s"));
        Assert.Empty(clerk.Complaints);
    }

    /// <summary>Two hands on a keyboard: what they press, and how often the head and the site are waited for.</summary>
    private sealed class Hands(IPage page)
    {
        public int Keys { get; private set; }

        public int Thoughts { get; private set; }

        public int Answers { get; private set; }

        /// <summary>Types a text where the cursor stands; with Telex a mark and a hat are a key each, a capital is Shift and the letter.</summary>
        public async Task TypeAsync(string text)
        {
            await page.WaitForFunctionAsync("() => document.activeElement instanceof HTMLInputElement");
            Thoughts++;
            Keys += text.Normalize(NormalizationForm.FormD).Length + text.Count(letter => letter is 'đ' or 'Đ') + text.Count(char.IsUpper);
            await page.Keyboard.InsertTextAsync(text);
        }

        public async Task PressAsync(string key)
        {
            Keys += key.Split('+').Length;
            await page.Keyboard.PressAsync(key);
        }

        /// <summary>Goes to a field: by its part's key, then with Tab from field to field.</summary>
        public async Task ToAsync(string name, string? part = null)
        {
            Thoughts++;
            if (part is not null)
            {
                await PressAsync(part);
            }

            for (var tabs = 0; tabs < 40; tabs++)
            {
                await PressAsync("Tab");
                if (await page.EvaluateAsync<string?>("() => document.activeElement?.getAttribute('name')") == name)
                {
                    return;
                }
            }

            Assert.Fail($"{name} is not reached by Tab.");
        }

        /// <summary>Sends the page and waits for the one after it.</summary>
        public async Task SendAsync(string key, string address)
        {
            (Thoughts, Answers) = (Thoughts + 1, Answers + 1);
            var next = page.WaitForURLAsync(address);
            await PressAsync(key);
            await next;
        }

        /// <summary>Has the page made anew under its own address.</summary>
        public async Task ReloadAsync(string key)
        {
            (Thoughts, Answers) = (Thoughts + 1, Answers + 1);
            var loaded = new TaskCompletionSource();
            page.Load += Done;
            await PressAsync(key);
            await loaded.Task;
            page.Load -= Done;

            void Done(object? sender, IPage made) => loaded.TrySetResult();
        }
    }
}
