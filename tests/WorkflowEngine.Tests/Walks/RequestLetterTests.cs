using System.Net;
using System.Text.RegularExpressions;
using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Tests.Architecture;
using WorkflowEngine.Tests.Execution.Procedures;

namespace WorkflowEngine.Tests.Walks;

/// <summary>What a consulted unit reads: that it is asked, by when, and what its silence counts as.</summary>
public sealed class RequestLetterTests
{
    public static TheoryData<string> Files => [.. Shipped.Procedures];

    [Fact]
    public void Each_party_gets_a_letter_of_its_own_with_its_name_its_number_its_day_and_what_silence_means()
    {
        var walk = Consulted();
        var parties = walk.Dossier.Waits.Where(wait => wait.Item?.Step == "lay-y-kien").Select(wait => wait.Item!).ToList();

        var letters = walk.Events.OfType<LetterWritten>().Where(letter => letter.Step == "lay-y-kien").ToList();

        Assert.Equal(2, letters.Count);
        Assert.All(parties, item =>
        {
            var text = TextOf(letters.Single(letter => letter.To == item.Unit).Body.Text!);
            Assert.Contains("Kính gửi: " + walk.Office.FindUnit(item.Unit, walk.Facts.Today)!.Name.Vi, text, StringComparison.Ordinal);
            var due = item.Due!.Value.ToOffset(walk.Facts.Calendar.Offset);
            Assert.Contains($"trước {due:HH} giờ {due:mm} phút, {Weekday(due)}, ngày {due:dd} tháng {due:MM} năm {due:yyyy} (3 ngày làm việc", text, StringComparison.Ordinal);
            Assert.Contains("theo điều 102 Luật Xây dựng số 50/2014/QH13", text, StringComparison.Ordinal);
            Assert.Contains("quý cơ quan được coi là đã đồng ý và chịu trách nhiệm", text, StringComparison.Ordinal);
            Assert.Contains("Số: ", text, StringComparison.Ordinal);
        });
        Assert.NotEqual(letters[0].Body.Text, letters[1].Body.Text);
        Assert.Equal(letters.Select(letter => letter.No), walk.Events.OfType<LetterNumbered>().Select(numbered => numbered.Letter).Where(no => letters.Any(letter => letter.No == no)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_shipped_request_names_whom_it_asks_and_by_when_or_until_when_it_is_posted(string file)
    {
        var plan = Shipped.PlanOf(file);

        foreach (var node in plan.Nodes.Where(node => node.Settings is Consult.ConsultSettings { Template: not null }))
        {
            var settings = node.Of<Consult.ConsultSettings>();
            Assert.False(string.IsNullOrEmpty(settings.Basis), $"{file}: {node.Id} names no basis");
            var letter = SourceTree.Read($"templates/{settings.Template}.vi.html");
            Assert.True(
                letter.Contains("parts/asked-to", StringComparison.Ordinal) && letter.Contains("parts/asked-by", StringComparison.Ordinal)
                || letter.Contains("asked.due_at", StringComparison.Ordinal),
                settings.Template);
        }
    }

    private static string Weekday(DateTimeOffset day) => day.DayOfWeek switch
    {
        DayOfWeek.Monday => "thứ Hai",
        DayOfWeek.Tuesday => "thứ Ba",
        DayOfWeek.Wednesday => "thứ Tư",
        DayOfWeek.Thursday => "thứ Năm",
        DayOfWeek.Friday => "thứ Sáu",
        DayOfWeek.Saturday => "thứ Bảy",
        _ => "Chủ nhật",
    };

    private static DossierWalk Consulted()
    {
        var walk = SomeDossier.Filed("ho-so-2", SomeDossier.Building).Through("tiep-nhan:Accepted", "nop-le-phi:Paid");
        return Choices.Of(walk).Where(choice => choice.Step == "phan-cong").Select(choice =>
        {
            var next = walk.Copy();
            next.Take(choice);
            return next;
        }).First(next => next.Dossier.Waits.Any(wait => wait.Item?.Step == "lay-y-kien"));
    }

    private static string TextOf(string html) => Regex.Replace(WebUtility.HtmlDecode(Regex.Replace(html, "<[^>]+>", " ")), @"\s+", " ");
}
