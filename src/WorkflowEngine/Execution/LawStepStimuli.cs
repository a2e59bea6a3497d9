using WorkflowEngine.Deadlines;

namespace WorkflowEngine.Execution;

/// <summary>Whoever works on the dossier asks for a longer limit where the procedure's facts name the law that allows it.</summary>
/// <param name="By">Code of the person.</param>
/// <param name="Extension">Id of the case in the facts.</param>
/// <param name="Amount">How much longer, not more than the case allows.</param>
/// <param name="Reason">Why.</param>
public sealed record AskExtension(string By, string Extension, TimeLimit Amount, string Reason) : Stimulus, IByOfficial;

/// <summary>Whoever signs for the deciding body answers to it; only then does the clock get longer.</summary>
public sealed record DecideExtension(string By, bool Approved, string? Note) : Stimulus, IByOfficial;

/// <summary>Whoever works on the dossier has the clock stand still for a cause that the clock law names.</summary>
/// <param name="By">Code of the person.</param>
/// <param name="Cause">Id of a wait in the clock law that stops the clock and that no step of the flow waits for.</param>
/// <param name="Reason">What is waited for, with its basis.</param>
public sealed record PauseClock(string By, string Cause, string Reason) : Stimulus, IByOfficial;

/// <summary>The cause is gone: the clock goes on.</summary>
public sealed record ContinueClock(string By, string Cause, string? Note) : Stimulus, IByOfficial;

/// <summary>A visit to the place is written down (NĐ 61/2018 art. 19.3): when, where, who took part, what was found.</summary>
/// <param name="By">Code of the person who writes it down.</param>
/// <param name="At">When the visit was.</param>
public sealed record RecordVisit(string By, DateTimeOffset At, string Place, string Present, string Found) : Stimulus, IByOfficial;

/// <summary>A consulted unit answers after its silence has counted: kept, but it changes nothing (NĐ 61/2018 art. 19.5).</summary>
/// <param name="Step">Id of the consulting step.</param>
/// <param name="By">Code of the person.</param>
/// <param name="Unit">Code of the consulted unit.</param>
/// <param name="Answer"><c>Agreed</c>, <c>Objected</c> or <c>Need</c>.</param>
public sealed record AnswerLate(string Step, string By, string Unit, string Answer, string? Note) : Stimulus, IByOfficial;
