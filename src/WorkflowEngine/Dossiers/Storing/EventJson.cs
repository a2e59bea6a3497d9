using System.Buffers;
using System.Collections.Immutable;
using WorkflowEngine.Dossiers.Events;

namespace WorkflowEngine.Dossiers.Storing;

/// <summary>
/// Events of one turn as bytes for the history: a JSON array with a line per event, such as <c>["start",5,7,1]</c>. The word
/// is the event's discriminator, then come the members of its constructor, then what else is not at its default.
/// Personal values go to the side list and leave a number; moments are milliseconds after the turn's. Equal events give equal
/// bytes, over which the history's hash is made.
/// </summary>
public static class EventJson
{
    /// <param name="events">The events in their order.</param>
    /// <param name="at">The moment of the turn, which is stored beside them.</param>
    /// <param name="buffer">Where the bytes go.</param>
    /// <param name="personal">Takes the personal values, in the order of their numbers.</param>
    public static void Write(IReadOnlyList<DossierEvent> events, DateTimeOffset at, IBufferWriter<byte> buffer, PersonalValues personal)
    {
        using var line = new LineWriter(buffer, personal, at);
        line.Begin();
        for (var i = 0; i < events.Count; i++)
        {
            EventLine.Write(line, events[i]);
        }

        line.End();
    }

    /// <param name="json">What <see cref="Write"/> wrote.</param>
    /// <param name="at">The moment of the turn.</param>
    /// <param name="personal">The side list; with an empty one every personal value reads as null.</param>
    /// <exception cref="System.Text.Json.JsonException">The bytes are not events that were written here.</exception>
    public static ImmutableArray<DossierEvent> Read(ReadOnlySpan<byte> json, DateTimeOffset at, PersonalValues personal)
    {
        var line = new LineReader(json, personal, at);
        var events = ImmutableArray.CreateBuilder<DossierEvent>();
        line.Enter();
        while (line.EnterNext())
        {
            events.Add(EventLine.Read(ref line));
        }

        return events.DrainToImmutable();
    }
}
