using System.Globalization;
using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;

namespace WorkflowEngine.Tests.Walks;

/// <summary>What holds after every turn of every dossier.</summary>
internal static class WalkChecks
{
    /// <summary>The national portal's moves, written out; a request for papers before acceptance comes from reception.</summary>
    private static readonly HashSet<(int From, int To)> NationalMoves =
    [
        (0, 1), (1, 2), (1, 3), (1, 5), (1, 7), (2, 4), (2, 5), (2, 7), (4, 5), (4, 6), (4, 7), (4, 8), (4, 9), (5, 2), (5, 4), (5, 7), (5, 8), (6, 4), (6, 8), (9, 10),
    ];

    public static void AfterTurn(DossierWalk walk, Dossier before, IReadOnlyList<DossierEvent> events)
    {
        var dossier = walk.Dossier;
        Assert.True(dossier.Incidents.IsEmpty, $"{walk.Story}: {string.Join("; ", dossier.Incidents.Select(incident => incident.Sentence.Vi))}");
        Assert.True(dossier.Lifecycle != Lifecycle.Running || dossier.Waits.Length > 0, $"{walk.Story}: the dossier waits for nothing and has not ended");
        foreach (var wait in dossier.Waits)
        {
            CheckWait(walk, wait, isNew: wait.Seq > before.LastWait);
        }

        CheckStatuses(walk, before, events);
        CheckLetters(walk, events);
        CheckClock(walk);
    }

    private static void CheckWait(DossierWalk walk, Wait wait, bool isNew)
    {
        Assert.True(!isNew || wait.Until is null || wait.Until > walk.Now, $"{walk.Story}: {wait.Kind} waits for a moment that is past");
        if (wait.Item is not { } item)
        {
            return;
        }

        var able = walk.Office.PeopleWith(item.Role, item.Unit, walk.Facts.Today);
        Assert.True(able.Count > 0, $"{walk.Story}: nobody holds {item.Role} in {item.Unit}");
        var somebody = walk.SomebodyFor(item);
        Assert.True(walk.Office.MayAct(somebody, item.Role, item.Unit, walk.Facts.Today), $"{walk.Story}: {somebody} may not do {item.Step}");
        if (walk.Plan.NodeOf(item.Step)?.Of<StepSettings>().Time is { } time)
        {
            Assert.Equal(Shipped.Calendar.Add(item.Opened, time), item.Due);
        }
    }

    private static void CheckStatuses(DossierWalk walk, Dossier before, IReadOnlyList<DossierEvent> events)
    {
        var status = (int)before.Status.AtPortal;
        foreach (var happened in events)
        {
            var next = happened switch { DossierFiled => 1, StatusChanged changed => (int)changed.Status.AtPortal, _ => status };
            var takenBack = (status, next) == (9, 4) && events.OfType<ResultRevoked>().Any();
            Assert.True(next == status || takenBack || NationalMoves.Contains((status, next)), $"{walk.Story}: {status} → {next}");
            status = next;
        }

        Assert.Equal((int)walk.Dossier.Status.AtPortal, status);
    }

    private static void CheckLetters(DossierWalk walk, IReadOnlyList<DossierEvent> events)
    {
        foreach (var letter in events.OfType<LetterWritten>())
        {
            var text = letter.Body.Text!;
            Assert.False(string.IsNullOrWhiteSpace(text), $"{walk.Story}: the letter {letter.Template} is empty");
            Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
            Assert.True(text.IsNormalized(), $"{walk.Story}: {letter.Template} is not in composed letters");
            Assert.Contains(letter.Hash, Shipped.TemplateHashes(letter.Template));
            if (letter.To == "applicant" && walk.Dossier.Applicant["email"].TextOrNull is { } address)
            {
                Assert.True(
                    events.OfType<MessageQueued>().Any(message => Carries(message, letter.No, address)),
                    $"{walk.Story}: {letter.Template} is not sent to {address}");
            }

            if (letter.Template.StartsWith("forms/01-", StringComparison.Ordinal))
            {
                CheckPromise(walk, text);
            }
        }
    }

    private static bool Carries(MessageQueued message, int letter, string address) =>
        (int)message.Payload.Map["letter"].AsNumber() == letter
        && (message.Kind != MessageKind.Mail || message.Payload.Map["to"].TextOrNull == address);

    /// <summary>The receipt promises the day that the ledger gives.</summary>
    private static void CheckPromise(DossierWalk walk, string receipt)
    {
        if (walk.Dossier.Clock?.Due(Shipped.Calendar) is { } due)
        {
            var local = due.ToOffset(Shipped.Calendar.Offset);
            Assert.Contains(local.ToString("HH 'giờ' mm 'phút'", CultureInfo.InvariantCulture), receipt, StringComparison.Ordinal);
            Assert.Contains(local.ToString("'ngày' dd 'tháng' M 'năm' yyyy", CultureInfo.InvariantCulture), receipt, StringComparison.Ordinal);
        }
    }

    private static void CheckClock(DossierWalk walk)
    {
        if (walk.Dossier.Clock is not { } clock)
        {
            return;
        }

        var at = clock.Last.At > walk.Now ? clock.Last.At : walk.Now;
        var law = walk.Facts.LawOf(walk.Dossier)!;
        var rows = clock.Explain(Shipped.Calendar, law, at);
        Assert.Equal(clock.Used(Shipped.Calendar, at).Seconds, rows.Where(row => row.Counts).Sum(row => row.Amount.Seconds));
        Assert.Equal(clock.IsStopped, clock.Due(Shipped.Calendar) is null);
        Assert.Equal(clock.Due(Shipped.Calendar), FromEntriesAlone(clock).Due(Shipped.Calendar));
        Assert.True(walk.Dossier.Lifecycle == Lifecycle.Running || clock.IsEnded, $"{walk.Story}: the clock still runs");
        Assert.True(walk.Dossier.Result is null || clock.IsEnded, $"{walk.Story}: the result is issued and the clock runs");
        Assert.True(!clock.IsStopped || WaitsForOthers(walk), $"{walk.Story}: the clock stands still and nobody outside is waited for");
    }

    private static bool WaitsForOthers(DossierWalk walk) =>
        walk.Dossier.Clock!.OpenStops.Any(stop => stop.By is not null)
        || walk.Dossier.Activations.Any(activation => walk.Plan.Nodes[activation.Node].Kind.StopsFor is not null);

    private static ClockLedger FromEntriesAlone(ClockLedger clock)
    {
        var rebuilt = ClockLedger.Begin(clock.Limit, clock.Entries[0]);
        foreach (var entry in clock.Entries[1..])
        {
            rebuilt = rebuilt.With(entry);
        }

        return rebuilt;
    }
}
