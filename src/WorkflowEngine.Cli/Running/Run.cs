using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Cli.Running;

/// <summary>
/// Documents run in memory, as Elsa's own tests run them: one instance is begun, then every open wait is answered at once
/// with the same input until it is over. Messages between instances are delivered before a burst counts as done.
/// </summary>
internal sealed partial class Run(IReadOnlyList<PublishedDocument> published, ValueMap input, Facts facts)
{
    /// <summary>Documents that keep sending each other messages are stopped after this many.</summary>
    internal const int MaxMessages = 1_000;

    private const string EventPayload = "__EventPayloadWorkflowInput";
    private const string TaskAnswer = "RunTaskInput";

    private readonly List<Instance> _instances = [];
    private readonly Queue<(Instance From, MessageQueued Message)> _messages = new();
    private readonly List<string> _lines = [];
    private int _delivered;
    private DateTimeOffset _now = facts.Now;

    public Instance Main => _instances[0];

    public IReadOnlyList<string> Lines => _lines;

    /// <summary>How often a wait was answered from outside.</summary>
    public int Resumes { get; private set; }

    /// <summary>Why the run was given up before it was over; null when it was not.</summary>
    public Sentence? GivenUp { get; private set; }

    public void Begin(PublishedDocument document)
    {
        Open(document, new Begin(_instances.Count + 1) { Input = input });
        Deliver();
    }

    /// <summary>Answers every open wait until the main instance is over, in at most so many rounds.</summary>
    public void ResumeAll(int rounds)
    {
        for (var round = 0; round < rounds && IsWaiting; round++)
        {
            foreach (var instance in _instances.ToList())
            {
                foreach (var wait in instance.Dossier.Waits.Where(wait => wait.Kind != WaitKind.Child))
                {
                    Answer(instance, wait);
                }
            }
        }

        if (IsWaiting)
        {
            GivenUp ??= new Sentence(
                $"Sau {rounds} vòng trả lời, quy trình vẫn chưa kết thúc.",
                $"After {rounds} rounds of answers the workflow has not ended.");
        }
    }

    private bool IsWaiting => GivenUp is null && Main.Dossier is { Lifecycle: Lifecycle.Running } && _instances.Exists(instance => instance.Dossier.Waits.Any(wait => wait.Kind != WaitKind.Child));

    private void Answer(Instance instance, Wait wait)
    {
        if (instance.Dossier.WaitOf(wait.Seq) is null)
        {
            return;
        }

        Resumes++;
        if (wait.Until is { } until && until > _now)
        {
            _now = until;
        }

        Advance(instance, wait.Kind switch
        {
            WaitKind.Timer => new TimePassed(wait.Seq),
            WaitKind.Event => new Resume(wait.Seq) { Input = input[EventPayload] },
            WaitKind.Http => new AnswerCall(wait.Seq, CallOutcome.NotConnected),
            _ => new Resume(wait.Seq) { Input = input[TaskAnswer] },
        });
        Deliver();
    }

    private Instance Open(PublishedDocument document, Begin begin)
    {
        var instance = new Instance(begin.Dossier, document);
        _instances.Add(instance);
        Advance(instance, begin);
        return instance;
    }

    private void Advance(Instance instance, Stimulus stimulus)
    {
        var advanced = Engine.Advance(instance.Published.Plan, instance.Dossier, stimulus, facts with { Now = _now });
        instance.Dossier = advanced.Dossier;
        foreach (var happened in advanced.Events)
        {
            switch (happened)
            {
                case LineWritten line:
                    _lines.Add(line.Text.Text ?? "");
                    break;
                case MessageQueued message:
                    _messages.Enqueue((instance, message));
                    break;
            }
        }
    }

    private void Deliver()
    {
        while (_messages.TryDequeue(out var next))
        {
            if (++_delivered > MaxMessages)
            {
                _messages.Clear();
                GivenUp = new Sentence(
                    $"Các quy trình gửi cho nhau quá {MaxMessages} tin: chúng chạy vòng tròn.",
                    $"The workflows sent each other more than {MaxMessages} messages: they go in a circle.");
                return;
            }

            switch (next.Message.Kind)
            {
                case MessageKind.Signal:
                    Signal(next.From, next.Message.Payload.Map);
                    break;
                case MessageKind.OpenChild:
                    OpenChild(next.From, next.Message);
                    break;
                case MessageKind.ReportToParent:
                    Report(next.Message.Payload.Map);
                    break;
            }
        }
    }

    /// <summary>A signal wakes whatever waits for it, and begins the documents that it is the start of.</summary>
    private void Signal(Instance from, ValueMap signal)
    {
        var name = signal["name"].ToLine();
        var local = signal["local"] == Value.True;
        var correlation = signal["correlation"].TextOrNull;
        var stimulus = new Signalled(name) { Payload = signal["payload"] };
        foreach (var instance in local ? [from] : _instances.ToList())
        {
            if (Hears(instance.Dossier, name, correlation))
            {
                Advance(instance, stimulus);
            }
        }

        if (local)
        {
            return;
        }

        foreach (var document in published)
        {
            foreach (var trigger in document.Plan.TriggersOf(name))
            {
                Open(document, new Begin(_instances.Count + 1) { Input = input.With(EventPayload, signal["payload"]), Trigger = trigger, Correlation = correlation });
            }
        }
    }

    private static bool Hears(Dossier dossier, string name, string? correlation) =>
        dossier.Lifecycle == Lifecycle.Running
        && (string.IsNullOrEmpty(correlation) || dossier.Correlation == correlation)
        && dossier.Waits.Any(wait => wait.Kind == WaitKind.Event && string.Equals(wait.Name, name, StringComparison.OrdinalIgnoreCase));
}
