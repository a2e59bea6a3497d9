using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using WorkflowEngine.Web.Tests.Api;

namespace WorkflowEngine.Web.Tests.Filing;

/// <summary>A draft that is open in two places: nothing that either saves is lost.</summary>
[Collection(ApiSite.Shared)]
public sealed partial class TwoPlacesTests(ApiSite site)
{
    private const string Workers = "fields.soLaoDong";
    private const string Seat = "fields.diaChiTruSo";
    private const string Trades = "fields.nganhNghe[0].tenNganh";

    [Fact]
    public async Task What_an_older_page_did_not_touch_keeps_what_another_place_saved()
    {
        var (one, two, form) = await OpenTwiceAsync();

        await two.Send(form, [.. HouseholdBusiness.With((Workers, "9"), (Trades, "Bán buôn gạo")), ("act", "later")]);
        await one.Send(form, [.. HouseholdBusiness.With((Seat, "Số 99 đường Nguyễn Du")), ("act", "later")]);
        var told = one.Words;
        await one.Open(form);

        Assert.Contains("cũng vừa được sửa ở nơi khác", told, StringComparison.Ordinal);
        Assert.Contains("lao động", told, StringComparison.Ordinal);
        Assert.Equal(("9", "Số 99 đường Nguyễn Du", "Bán buôn gạo"), (ValueOf(one, Workers), TextOf(one, Seat), ValueOf(one, Trades)));
    }

    [Fact]
    public async Task What_both_places_changed_is_kept_twice_until_somebody_chooses()
    {
        var (one, two, form) = await OpenTwiceAsync();
        await two.Send(form, [.. HouseholdBusiness.With((Workers, "9")), ("act", "later")]);

        await one.Send(form, [.. HouseholdBusiness.With((Workers, "12")), ("act", "continue")]);
        var asked = (one.At, one.Words, Html.Tags(one.Page, "data-testid=\"others\"").Count);
        await one.Send(form, [.. HouseholdBusiness.With((Workers, "9")), ("act", "continue")]);
        var refused = one.Words;
        await two.Open(form);
        await two.Send(form, [.. HouseholdBusiness.With((Workers, "9")), ("act", $"use-other:{Workers}:0")]);
        var chosen = ValueOf(two, Workers);
        await two.Send(form, [.. HouseholdBusiness.With((Workers, "12")), ("act", "continue")]);

        Assert.Equal(1, asked.Count);
        Assert.StartsWith(form, asked.At, StringComparison.Ordinal);
        Assert.Contains("Hai nơi trả lời khác nhau", asked.Words, StringComparison.Ordinal);
        Assert.Contains("Đang giữ 9", asked.Words, StringComparison.Ordinal);
        Assert.Contains("Nơi khác nhập 12", asked.Words, StringComparison.Ordinal);
        Assert.Contains("Chọn một câu trả lời", refused, StringComparison.Ordinal);
        Assert.Equal("12", chosen);
        Assert.Equal(form + "/check", two.At);
    }

    [Fact]
    public async Task The_answer_that_stands_can_be_kept_and_an_emptied_one_be_taken()
    {
        var (one, two, form) = await OpenTwiceAsync();
        await two.Send(form, [.. HouseholdBusiness.With((Workers, "9"), (Seat, "Số 1")), ("act", "later")]);
        await one.Send(form, [.. HouseholdBusiness.With((Workers, null), (Seat, "Số 2")), ("act", "later")]);

        await one.Send(form, [.. HouseholdBusiness.With((Workers, "9"), (Seat, "Số 1")), ("act", $"use-other:{Workers}:0")]);
        var emptied = ValueOf(one, Workers);
        await one.Send(form, [.. HouseholdBusiness.With((Workers, null), (Seat, "Số 1")), ("act", $"keep-this:{Seat}")]);

        Assert.Equal("", emptied);
        Assert.Equal("Số 1", TextOf(one, Seat));
        Assert.Empty(Html.Tags(one.Page, "data-testid=\"others\""));
    }

    [Fact]
    public async Task What_a_page_sent_earlier_and_arrives_later_overwrites_nothing()
    {
        var (one, _, form) = await OpenTwiceAsync();
        var (first, second) = (Sent(one, 1), Sent(one, 2));

        using (await one.Post(form, [.. second, .. HouseholdBusiness.With((Workers, "12")), ("act", "later")]))
        using (await one.Post(form, [.. first, .. HouseholdBusiness.With((Workers, "1"), (Seat, "Số")), ("act", "refresh:")]))
        {
            await one.Open(form);
        }

        Assert.Equal("12", ValueOf(one, Workers));
        Assert.Equal("Số 12 đường Phan Đình Phùng, phường Thành Sen", TextOf(one, Seat));
        Assert.Empty(Html.Tags(one.Page, "data-testid=\"others\""));
    }

    [Fact]
    public async Task The_same_page_may_be_sent_again_and_changes_its_own_answers()
    {
        var (one, _, form) = await OpenTwiceAsync();
        var page = Sent(one, 0);

        using (await one.Post(form, [.. page, .. HouseholdBusiness.With((Workers, "12")), ("act", "later")]))
        using (await one.Post(form, [.. page, .. HouseholdBusiness.With((Workers, "13")), ("act", "later")]))
        {
            await one.Open(form);
        }

        Assert.Equal("13", ValueOf(one, Workers));
        Assert.Empty(Html.Tags(one.Page, "data-testid=\"others\""));
    }

    [Fact]
    public async Task Nothing_is_sent_that_was_changed_since_it_was_looked_at()
    {
        var (one, two, form) = await OpenTwiceAsync();
        await one.Send(form, [.. HouseholdBusiness.Answers, ("act", "continue")]);
        await two.Send(form, [.. HouseholdBusiness.With((Workers, "9")), ("act", "later")]);

        await one.Send(form + "/check", ("Declared", "true"));
        var told = one.Words;
        await one.Send(form + "/check", ("Declared", "true"));

        Assert.Contains("Nháp vừa được sửa ở nơi khác", told, StringComparison.Ordinal);
        Assert.StartsWith("/filing/receipt/", one.At, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_read_an_older_state_is_told_both_answers_and_writes_nothing()
    {
        var filing = await HouseholdFiling.BeginAsync(site.Lan);
        var seen = (await site.Lan.GetAsync(filing)).Headers.ETag!.Tag;
        var answers = HouseholdFiling.Answers;
        answers["soLaoDong"] = 9;
        var saved = (await PutAsync(filing, answers, seen)).Is(HttpStatusCode.OK).Headers.ETag!.Tag;

        var late = await PutAsync(filing, HouseholdFiling.Answers, seen);
        var stands = (await site.Lan.GetAsync(filing)).Json.GetProperty("answers").GetProperty("soLaoDong").GetInt32();
        var unsent = await site.Lan.PostAsync(filing + "/send", new { declared = true }, null, ("If-Match", seen));
        (await site.Lan.PostAsync(filing + "/send", new { declared = true }, null, ("If-Match", saved))).Is(HttpStatusCode.Created);

        var error = Assert.Single(late.Is(HttpStatusCode.PreconditionFailed).Json.GetProperty("errors").EnumerateArray());
        Assert.Equal(("/answers/soLaoDong", "9", "3"), (error.GetProperty("pointer").GetString(), error.GetProperty("expected").GetString(), error.GetProperty("found").GetString()));
        Assert.Equal(9, stands);
        unsent.Is(HttpStatusCode.PreconditionFailed);
    }

    [Fact]
    public async Task A_program_sees_what_two_pages_answered_differently_and_settles_it_once_it_has_seen_it()
    {
        var (one, two, form) = await OpenTwiceAsync();
        await two.Send(form, [.. HouseholdBusiness.With((Workers, "9")), ("act", "later")]);
        await one.Send(form, [.. HouseholdBusiness.With((Workers, "12")), ("act", "later")]);
        var filing = form.Replace("/filing/", "/filings/", StringComparison.Ordinal);

        var seen = await site.Lan.GetAsync(filing);
        var blind = (await site.Lan.PutAsync(filing + "/answers", new { answers = HouseholdFiling.Answers })).Is(HttpStatusCode.OK);
        var settled = await PutAsync(filing, HouseholdFiling.Answers, blind.Headers.ETag!.Tag);

        var both = Assert.Single(seen.Json.GetProperty("others").EnumerateArray());
        Assert.Equal(("/answers/soLaoDong", "9", "12"), (both.GetProperty("pointer").GetString(), both.GetProperty("stands").GetString(), both.GetProperty("others")[0].GetString()));
        Assert.False(blind.Json.GetProperty("canBeSent").GetBoolean());
        Assert.True(settled.Is(HttpStatusCode.OK).Json.GetProperty("canBeSent").GetBoolean());
    }

    private Task<Answered> PutAsync(string filing, object answers, string seen) =>
        site.Lan.SendAsync(HttpMethod.Put, filing + "/answers", JsonContent.Create(new { answers }), ("If-Match", seen));

    /// <summary>A draft that is answered, open on two devices of its owner.</summary>
    private async Task<(Visitor One, Visitor Two, string Form)> OpenTwiceAsync()
    {
        var one = await site.Desk.VisitorAsync();
        var form = await HouseholdBusiness.Begin(one);
        await one.Send(form, [.. HouseholdBusiness.Answers, ("act", "later")]);
        await one.Open(form);
        var two = await site.Desk.VisitorAsync();
        await two.Open(form);
        return (one, two, form);
    }

    /// <summary>The hidden inputs of the form as the page's script would send them the nth time.</summary>
    private static (string Name, string Value)[] Sent(Visitor visitor, int turn) =>
    [
        .. Hidden().Matches(visitor.Page).Select(match => (match.Groups[1].Value, match.Groups[1].Value == "page" ? match.Groups[2].Value.Replace(":0", ":" + turn, StringComparison.Ordinal) : match.Groups[2].Value)),
    ];

    private static string ValueOf(Visitor visitor, string name) => WebUtility.HtmlDecode(Html.Attribute(Html.Tags(visitor.Page, $"name=\"{name}\"").Single(), "value").SingleOrDefault() ?? "");

    private static string TextOf(Visitor visitor, string name) => visitor.Inside("textarea", $"name=\"{name}\"");

    [GeneratedRegex("<input type=\"hidden\" name=\"(shown|page|base)\" value=\"([^\"]*)\"")]
    private static partial Regex Hidden();
}
