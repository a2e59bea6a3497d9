using System.Collections.Immutable;
using System.Text;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Dossiers;
using WorkflowEngine.Persistence.Notices;
using WorkflowEngine.Persistence.Sealing;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Notes;

/// <summary>A note as colleagues read it.</summary>
/// <param name="Text">Null when it was taken back, or cannot be read any more because the dossier was made anonymous.</param>
public sealed record DossierNote(int No, string Person, string Unit, DateTimeOffset At, string? Text)
{
    /// <summary>When it was last changed; null as long as it was not.</summary>
    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>What it said before each change, oldest first.</summary>
    public ImmutableArray<string> Earlier { get; init; } = [];

    public bool TakenBack { get; init; }
}

/// <summary>Somebody writes a note.</summary>
/// <param name="Mentioned">Codes of the colleagues who are told of it.</param>
public sealed record NewNote(long Dossier, string Code, string Person, string Unit, string Text, ImmutableArray<string> Mentioned)
{
    /// <summary>Tells of the note without saying what it says.</summary>
    public required Sentence Notice { get; init; }
}

/// <summary>
/// Notes beside dossiers. Whoever calls has asked whether the person may see the dossier and whether the mentioned ones may.
/// </summary>
public sealed class DossierNotes(WorkflowDbContext context, Seals seals)
{
    public const int LongestText = 4000;

    /// <summary>How long its author may change a note or take it back; afterwards another note says what is to be said.</summary>
    public static readonly TimeSpan Changeable = TimeSpan.FromHours(24);

    private const int MostTries = 5;

    private static readonly Sentence Unwritten = new(
        "Viết nội dung ghi chú, dài nhất 4.000 ký tự.", "Write the note, at most 4,000 characters.");

    private static readonly Sentence Anonymised = new(
        "Hồ sơ này đã được ẩn danh, không ghi chú thêm được nữa.", "This dossier was made anonymous; no note can be added to it.");

    private static readonly Sentence NotYours = new(
        "Chỉ người viết mới sửa hoặc rút ghi chú này.", "Only its author may change this note or take it back.");

    private static readonly Sentence TooLate = new(
        "Ghi chú chỉ sửa hoặc rút được trong 24 giờ sau khi viết. Viết ghi chú mới để bổ sung.",
        "A note can be changed or taken back within 24 hours of being written. Write another note to add to it.");

    private static readonly Sentence Busy = new(
        "Nhiều người đang ghi chú cùng lúc nên ghi chú chưa được lưu. Gửi lại lần nữa.",
        "Several people are writing notes at once, so yours was not kept. Send it again.");

    /// <summary>The notes of a dossier, newest first.</summary>
    public async Task<IReadOnlyList<DossierNote>> ReadAsync(long dossier, CancellationToken cancel = default)
    {
        var rows = await context.Set<DossierNoteRow>().AsNoTracking().Where(row => row.DossierId == dossier)
            .OrderBy(row => row.No).ThenBy(row => row.Edition).ToListAsync(cancel);
        if (rows.Count == 0)
        {
            return [];
        }

        var key = await KeyAsync(dossier, cancel);
        return [.. rows.GroupBy(row => row.No).Select(editions => Of([.. editions], key)).OrderByDescending(note => note.No)];
    }

    /// <summary>Keeps a note and tells whom it mentions. Gives why not, or null.</summary>
    public async Task<Sentence?> WriteAsync(NewNote note, DateTimeOffset now, CancellationToken cancel = default)
    {
        if (Text(note.Text) is not { } text)
        {
            return Unwritten;
        }

        if (await KeyAsync(note.Dossier, cancel) is not { } key)
        {
            return Anonymised;
        }

        for (var tries = 0; tries < MostTries; tries++)
        {
            var no = (await context.Set<DossierNoteRow>().Where(row => row.DossierId == note.Dossier).MaxAsync(row => (int?)row.No, cancel) ?? 0) + 1;
            context.Add(Row(note, no, text, key, now));
            context.AddRange(note.Mentioned.Distinct().Where(person => person != note.Person).Select(person => new NoticeRow
            {
                DossierId = note.Dossier,
                // Messages of the dossier itself are numbered upwards from one.
                No = -no,
                Person = person,
                At = now,
                Code = note.Code,
                Vi = note.Notice.Vi,
                En = note.Notice.En,
            }));
            try
            {
                await context.SaveChangesAsync(cancel);
                return null;
            }
            catch (DbUpdateException)
            {
                context.ChangeTracker.Clear();
            }
        }

        return Busy;
    }

    /// <summary>Its author changes a note, or takes it back with null. Gives why not, or null.</summary>
    public async Task<Sentence?> ChangeAsync((long Dossier, int No) note, string person, string? text, DateTimeOffset now, CancellationToken cancel = default)
    {
        var editions = await context.Set<DossierNoteRow>().AsNoTracking()
            .Where(row => row.DossierId == note.Dossier && row.No == note.No).OrderBy(row => row.Edition).ToListAsync(cancel);
        if (editions is not [var first, ..] || first.Person != person)
        {
            return NotYours;
        }

        if (now - first.At > Changeable)
        {
            return TooLate;
        }

        var changed = text is null ? null : Text(text);
        if (text is not null && changed is null)
        {
            return Unwritten;
        }

        if (await KeyAsync(note.Dossier, cancel) is not { } key)
        {
            return Anonymised;
        }

        if (editions[^1].Body is null || (changed is not null && Open(editions[^1], key) == changed))
        {
            return null;
        }

        context.Add(new DossierNoteRow
        {
            DossierId = note.Dossier,
            No = note.No,
            Edition = editions[^1].Edition + 1,
            At = now,
            Person = person,
            Unit = first.Unit,
            Body = changed is null ? null : key.Seal(Encoding.UTF8.GetBytes(changed), SealedPlace.Note),
        });
        try
        {
            await context.SaveChangesAsync(cancel);
            return null;
        }
        catch (DbUpdateException)
        {
            context.ChangeTracker.Clear();
            return Busy;
        }
    }

    private static DossierNoteRow Row(NewNote note, int no, string text, DataKey key, DateTimeOffset now) => new()
    {
        DossierId = note.Dossier,
        No = no,
        Edition = 1,
        At = now,
        Person = note.Person,
        Unit = note.Unit,
        Body = key.Seal(Encoding.UTF8.GetBytes(text), SealedPlace.Note),
    };

    private static DossierNote Of(IReadOnlyList<DossierNoteRow> editions, DataKey? key)
    {
        var (first, last) = (editions[0], editions[^1]);
        return new DossierNote(first.No, first.Person, first.Unit, first.At, Open(last, key))
        {
            ChangedAt = editions.Count > 1 ? last.At : null,
            Earlier = [.. editions.SkipLast(1).Select(edition => Open(edition, key)).OfType<string>()],
            TakenBack = last.Body is null,
        };
    }

    private static string? Open(DossierNoteRow row, DataKey? key) =>
        row.Body is { } body && key is not null ? Encoding.UTF8.GetString(key.Open(body, SealedPlace.Note)) : null;

    private async Task<DataKey?> KeyAsync(long dossier, CancellationToken cancel) =>
        await context.Set<DossierKeyRow>().AsNoTracking().Where(row => row.DossierId == dossier).Select(row => row.Wrapped).SingleOrDefaultAsync(cancel) is { } wrapped
            ? seals.OpenKey(dossier, wrapped)
            : null;

    private static string? Text(string typed) =>
        typed.ReplaceLineEndings("\n").Trim() is { Length: > 0 and <= LongestText } text ? text : null;
}
