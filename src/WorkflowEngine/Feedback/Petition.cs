namespace WorkflowEngine.Feedback;

/// <summary>How a petition stands; the numbers are kept in the database.</summary>
public enum PetitionStatus : byte
{
    /// <summary>Nobody is to answer it yet.</summary>
    Received = 1,
    Assigned = 2,

    /// <summary>Something more is awaited of who wrote.</summary>
    WaitsForMore = 3,
    Answered = 4,
    Published = 5,
    Refused = 6,
}

/// <summary>One feedback or petition as it stands: what its events made of it.</summary>
public sealed record Petition
{
    public static Petition None { get; } = new();

    public string Code { get; private init; } = "";

    public PetitionAbout About { get; private init; } = new(PetitionSubject.Other);

    public string Title { get; private init; } = "";

    public string Text { get; private init; } = "";

    public PetitionContact? Contact { get; private init; }

    public PetitionStatus Status { get; private init; }

    /// <summary>Code of the unit that deals with it.</summary>
    public string Unit { get; private init; } = "";

    /// <summary>Code of the official who is to answer it.</summary>
    public string? Person { get; private init; }

    public DateTimeOffset At { get; private init; }

    public DateTimeOffset RefuseBy { get; private init; }

    public DateTimeOffset AskBy { get; private init; }

    public DateTimeOffset ResolveBy { get; private init; }

    public DateTimeOffset? AskedAt { get; private init; }

    public DateTimeOffset? AnsweredAt { get; private init; }

    public DateTimeOffset? PublishBy { get; private init; }

    public PetitionAnswered? Answer { get; private init; }

    public AnswerPublished? Published { get; private init; }

    public PetitionRefused? Refusal { get; private init; }

    /// <summary>Whether the answer satisfied who wrote; null while they have not said.</summary>
    public bool? Satisfied { get; private init; }

    /// <summary>It was taken to the unit above.</summary>
    public bool IsEscalated { get; private init; }

    public bool IsOpen => Status is PetitionStatus.Received or PetitionStatus.Assigned or PetitionStatus.WaitsForMore;

    /// <summary>What has to be done next, and by when; null when nothing has to be done.</summary>
    public DateTimeOffset? Due => Status switch
    {
        PetitionStatus.Received or PetitionStatus.Assigned => ResolveBy,
        PetitionStatus.Answered => PublishBy,
        _ => null,
    };

    /// <summary>Whether what has to be done has dragged on beyond its time.</summary>
    public bool IsLate(DateTimeOffset now) => Due < now;

    public static Petition Of(IEnumerable<PetitionEvent> events) => events.Aggregate(None, (petition, happened) => petition.Apply(happened));

    public Petition Apply(PetitionEvent happened) => happened switch
    {
        PetitionFiled e => this with
        {
            Code = e.Code,
            About = e.About,
            Unit = e.Unit,
            Title = e.Title,
            Text = e.Text,
            Contact = e.Contact,
            At = e.At,
            RefuseBy = e.RefuseBy,
            AskBy = e.AskBy,
            ResolveBy = e.ResolveBy,
            Status = PetitionStatus.Received,
        },
        PetitionRefused e => this with { Status = PetitionStatus.Refused, Refusal = e },
        MoreAsked e => this with { Status = PetitionStatus.WaitsForMore, AskedAt = e.At },
        MoreGiven e => this with { Status = Person is null ? PetitionStatus.Received : PetitionStatus.Assigned, ResolveBy = e.ResolveBy, AskedAt = null },
        PetitionAssigned e => this with { Status = PetitionStatus.Assigned, Person = e.Person, Unit = e.Unit },
        PetitionForwarded e => this with { Status = PetitionStatus.Received, Person = null, Unit = e.Unit },
        PetitionAnswered e => this with { Status = PetitionStatus.Answered, Answer = e, AnsweredAt = e.At, PublishBy = e.PublishBy },
        AnswerPublished e => this with { Status = PetitionStatus.Published, Published = e },
        AnswerJudged e => this with { Satisfied = e.Satisfied },
        PetitionEscalated e => this with
        {
            Status = PetitionStatus.Received,
            Person = null,
            Unit = e.Unit,
            ResolveBy = e.ResolveBy,
            IsEscalated = true,
            Answer = null,
            AnsweredAt = null,
            PublishBy = null,
            Published = null,
            Satisfied = null,
        },
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened.GetType().Name, "No rule applies this event."),
    };
}
