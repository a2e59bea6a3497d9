using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Tests.Execution.Procedures;
using WorkflowEngine.Tests.Walks;

namespace WorkflowEngine.Tests.Post;

/// <summary>Procedures that are done in one visit: a receipt by itself at closing time, where the work is not done by then.</summary>
public sealed class ClosingTests
{
    private static readonly Plan SameVisit = SomeDossier.PlanWith(PostWalk.Household, "\"code\": \"1.001612\",", "\"code\": \"1.001612\", \"sameSession\": true,");

    [Fact]
    public void Nothing_is_written_at_acceptance_and_the_receipt_comes_once_at_closing_time()
    {
        var (walk, unpaid) = Accepted(SameVisit, Channels.Counter);
        var closing = walk.Facts.Calendar.EndOfDay(walk.Facts.Today);
        var fee = unpaid.Dossier.Waits.Single(wait => wait.Kind == WaitKind.Payment);
        var accepted = Decide(walk, unpaid.Dossier, new ReceivePayment(fee.Seq, fee.Data["amount"].AsMoney(), "cash", "1"), walk.Now.AddMinutes(1));

        var early = Decide(walk, accepted.Dossier, new TimePassed(TimePassed.Watch), closing.AddMinutes(-1));
        var passed = Decide(walk, accepted.Dossier, new TimePassed(TimePassed.Watch), closing);
        var again = Decide(walk, passed.Dossier, new TimePassed(TimePassed.Watch), passed.Dossier.Watch ?? closing);

        Assert.DoesNotContain(unpaid.Events.Concat(accepted.Events).OfType<LetterWritten>(), IsReceipt);
        Assert.Equal(closing, accepted.Dossier.Watch);
        Assert.NotNull(early.Refusal);
        var letter = Assert.Single(passed.Events.OfType<LetterWritten>(), IsReceipt);
        Assert.DoesNotContain("Thông báo", DueLine(letter), StringComparison.Ordinal);
        Assert.Contains("2026", DueLine(letter), StringComparison.Ordinal);
        Assert.DoesNotContain(again.Events.OfType<LetterWritten>(), IsReceipt);
    }

    [Fact]
    public void Who_has_not_paid_by_closing_time_reads_what_the_date_waits_for()
    {
        var (walk, unpaid) = Accepted(SameVisit, Channels.Counter);

        var passed = Decide(walk, unpaid.Dossier, new TimePassed(TimePassed.Watch), walk.Facts.Calendar.EndOfDay(walk.Facts.Today));

        Assert.Contains("đang chờ ông/bà nộp phí", DueLine(Assert.Single(passed.Events.OfType<LetterWritten>(), IsReceipt)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_finished_in_the_visit_has_no_receipt()
    {
        var walk = PostWalk.Filed(SameVisit, file => file with { Channel = Channels.Counter });

        for (var steps = 0; steps < 20 && walk.Dossier.Lifecycle == Lifecycle.Running; steps++)
        {
            walk.Take(Choices.Of(walk).First());
        }

        Assert.Equal(Lifecycle.Finished, walk.Dossier.Lifecycle);
        Assert.NotNull(walk.Dossier.Result);
        Assert.DoesNotContain(walk.Letters, IsReceipt);
        Assert.Null(walk.Dossier.Watch);
    }

    [Fact]
    public void Who_asks_for_it_has_it_at_once_and_not_again_at_closing_time()
    {
        var (walk, asked) = Accepted(SameVisit, Channels.Counter, receipt: true);
        var (_, later) = Accepted(SameVisit, Channels.Counter);
        var clerk = later.Dossier.Records.Single(record => record.Outcome == "Accepted").Person!;

        var written = Decide(walk, later.Dossier, new WriteReceipt(clerk));
        var twice = Decide(walk, written.Dossier, new WriteReceipt(clerk));

        Assert.Single(asked.Events.OfType<LetterWritten>(), IsReceipt);
        Assert.NotEqual(walk.Facts.Calendar.EndOfDay(walk.Facts.Today), asked.Dossier.Watch);
        Assert.Single(written.Events.OfType<LetterWritten>(), IsReceipt);
        Assert.NotNull(twice.Refusal);
    }

    [Fact]
    public void Other_procedures_and_what_is_filed_online_have_their_receipt_at_once()
    {
        var (_, usual) = Accepted(Shipped.PlanOf(PostWalk.Household), Channels.Counter);
        var (_, online) = Accepted(SameVisit, Channels.Online);

        Assert.Single(usual.Events.OfType<LetterWritten>(), IsReceipt);
        Assert.Single(online.Events.OfType<LetterWritten>(), IsReceipt);
    }

    private static string DueLine(LetterWritten letter) => letter.Body.Text!.Split('\n').Single(line => line.Contains("Thời gian hẹn trả kết quả", StringComparison.Ordinal));

    private static bool IsReceipt(LetterWritten letter) => letter.Template.StartsWith("forms/01", StringComparison.Ordinal);

    private static (DossierWalk Walk, Advanced Accepted) Accepted(Plan plan, string channel, bool receipt = false)
    {
        var walk = PostWalk.Filed(plan, file => file with { Channel = channel });
        var accepted = Decide(walk, walk.Dossier, walk.Ending("Accepted") with { Receipt = receipt });
        Assert.Null(accepted.Refusal);
        return (walk, accepted);
    }

    private static Advanced Decide(DossierWalk walk, Dossier dossier, Stimulus stimulus, DateTimeOffset? at = null) => PostWalk.Decide(walk, dossier, stimulus, at);
}
