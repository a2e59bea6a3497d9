using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>What every change of a document needs: the database, the catalogue as it stands, and the time.</summary>
public sealed class Editors(IDbContextFactory<WorkflowDbContext> contexts, LiveCatalogue catalogue, TimeProvider clock)
{
    internal IDbContextFactory<WorkflowDbContext> Contexts => contexts;

    internal LiveCatalogue Catalogue => catalogue;

    internal DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>The office's day.</summary>
    internal DateOnly Today => DayOf(Now);

    internal DateOnly DayOf(DateTimeOffset moment) =>
        catalogue.Current.Office?.CalendarAt(moment).LocalDay(moment) ?? DateOnly.FromDateTime(moment.UtcDateTime);

    internal Task<EditingTurn> QuietAsync(string definition, CancellationToken cancel) => EditingTurn.QuietAsync(contexts, definition, Now, cancel);

    internal Task<EditingTurn> ToldAsync(string definition, CancellationToken cancel) => EditingTurn.ToldAsync(contexts, definition, Now, cancel);

    /// <summary>Whether somebody has a right today, anywhere.</summary>
    internal bool May(string person, Right right) => catalogue.Current.Office?.Snapshot.MayDoSomewhere(person, right, Today) ?? false;

    /// <summary>What people call somebody: the person's name, or where a version came from.</summary>
    internal Sentence NameOf(string person) => catalogue.Current.Office?.Snapshot.FindPerson(person)?.Name is { } name ? new Sentence(name, name)
        : person == FolderSync.Author ? new Sentence("Thư mục tài liệu", "The folder of documents")
        : person == "wfe" ? new Sentence("Lệnh wfe import", "The command wfe import")
        : new Sentence(person, person);

    /// <summary>In the office's time.</summary>
    internal DateTimeOffset LocalOf(DateTimeOffset moment) =>
        catalogue.Current.Office?.CalendarAt(moment) is { } calendar ? moment.ToOffset(calendar.Offset) : moment;

    /// <summary>“14:05 ngày 17/11/2026”, in the office's time.</summary>
    internal Sentence MomentOf(DateTimeOffset moment)
    {
        var local = LocalOf(moment);
        var (time, day) = (local.ToString("HH':'mm", CultureInfo.InvariantCulture), local.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture));
        return new Sentence($"{time} ngày {day}", $"{time} on {day}");
    }
}
