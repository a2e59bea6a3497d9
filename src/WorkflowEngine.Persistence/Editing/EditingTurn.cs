using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using WorkflowEngine.Documents;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>
/// One change of one document, in a transaction that no other change of the catalogue runs beside. What is not committed was
/// never done.
/// </summary>
internal sealed class EditingTurn : IAsyncDisposable
{
    private readonly IDbContextTransaction _transaction;
    private readonly CatalogueChange? _change;
    private int? _lastAct;

    private EditingTurn(WorkflowDbContext context, IDbContextTransaction transaction, CatalogueChange? change)
    {
        Context = context;
        _transaction = transaction;
        _change = change;
    }

    public WorkflowDbContext Context { get; }

    public required string Definition { get; init; }

    public required DateTimeOffset Now { get; init; }

    /// <summary>All versions without their contents, newest first.</summary>
    public IReadOnlyList<VersionGlance> Versions { get; private set; } = [];

    public VersionGlance? Latest => Versions.Count > 0 ? Versions[0] : null;

    /// <summary>A change that only those who edit see.</summary>
    public static Task<EditingTurn> QuietAsync(IDbContextFactory<WorkflowDbContext> contexts, string definition, DateTimeOffset now, CancellationToken cancel) =>
        BeginAsync(contexts, false, definition, now, cancel);

    /// <summary>A change of what new dossiers begin with; other processes are told.</summary>
    public static Task<EditingTurn> ToldAsync(IDbContextFactory<WorkflowDbContext> contexts, string definition, DateTimeOffset now, CancellationToken cancel) =>
        BeginAsync(contexts, true, definition, now, cancel);

    public Task<DefinitionVersionRow> RowAsync(int number, CancellationToken cancel) =>
        Context.Set<DefinitionVersionRow>().SingleAsync(row => row.DefinitionId == Definition && row.Number == number, cancel);

    /// <summary>The version as authors see it, before or after what was changed here.</summary>
    public async Task<EditedVersion> ReadAsync(int number, CancellationToken cancel) =>
        await EditedVersions.OfAsync(Context, await RowAsync(number, cancel), cancel);

    public async Task ActAsync(DefinitionActRow act, CancellationToken cancel)
    {
        _lastAct ??= await Context.Set<DefinitionActRow>().Where(row => row.DefinitionId == Definition).MaxAsync(row => (int?)row.No, cancel) ?? 0;
        _lastAct++;
        Context.Add(new DefinitionActRow
        {
            DefinitionId = Definition,
            No = _lastAct.Value,
            Number = act.Number,
            Revision = act.Revision,
            Kind = act.Kind,
            Person = act.Person,
            At = Now,
            Note = act.Note,
            DecisionNumber = act.DecisionNumber,
            DecisionDate = act.DecisionDate,
            PublishOn = act.PublishOn,
            From = act.From,
        });
    }

    /// <summary>The row of a new version of this document: the next number, never one that was given before.</summary>
    public async Task<DefinitionVersionRow> AddAsync(WorkflowDocument document, NewDraft draft, CancellationToken cancel)
    {
        var number = await NextNumberAsync(document.Version, cancel);
        var taken = await Context.Set<DefinitionVersionRow>()
            .Where(row => row.VersionId.StartsWith(Definition) || row.VersionId == document.VersionId)
            .Select(row => row.VersionId).ToListAsync(cancel);
        var versionId = VersionRules.VersionId(document.VersionId, Definition, number, taken.Contains);
        await VersionShelf.NameAsync(Context, document, cancel);
        var row = new DefinitionVersionRow
        {
            DefinitionId = Definition,
            Number = number,
            VersionId = versionId,
            Content = document.WithVersion(versionId, number, isLatest: true, isPublished: false, Now).Write(),
            Hash = ContentHash.Of(document),
            Status = VersionStatus.Draft,
            Origin = VersionOrigin.Browser,
            CreatedAt = Now,
            SavedAt = Now,
            Author = draft.Author,
            Note = draft.Note,
            Session = draft.Session,
            BasedOn = draft.BasedOn,
        };
        Context.Add(row);
        return row;
    }

    /// <summary>Ends the turn; the answer has the version as it is then.</summary>
    public async Task<EditingAnswer> DoneAsync(int number, CancellationToken cancel)
    {
        await Context.SaveChangesAsync(cancel);
        var version = await ReadAsync(number, cancel);
        await CommitAsync(cancel);
        return EditingAnswer.Done(version);
    }

    public async Task CommitAsync(CancellationToken cancel)
    {
        await Context.SaveChangesAsync(cancel);
        if (_change is not null)
        {
            await _change.TellAsync(changesOffice: false, cancel);
        }

        await _transaction.CommitAsync(cancel);
    }

    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await Context.DisposeAsync();
    }

    private static async Task<EditingTurn> BeginAsync(
        IDbContextFactory<WorkflowDbContext> contexts, bool told, string definition, DateTimeOffset now, CancellationToken cancel)
    {
        var context = await contexts.CreateDbContextAsync(cancel);
        var transaction = await context.Database.BeginTransactionAsync(cancel);
        CatalogueChange? change = null;
        if (told)
        {
            change = await CatalogueChange.BeginAsync(context, cancel);
        }
        else
        {
            await CatalogueChange.LockAsync(context, cancel);
        }

        return new EditingTurn(context, transaction, change)
        {
            Definition = definition,
            Now = now,
            Versions = await VersionGlances.OfAsync(context, [definition], cancel),
        };
    }

    /// <summary>A draft that was deleted keeps its number: practice dossiers and the list of changes speak of it.</summary>
    private async Task<int> NextNumberAsync(int wished, CancellationToken cancel)
    {
        var acted = await Context.Set<DefinitionActRow>().Where(row => row.DefinitionId == Definition).MaxAsync(row => (int?)row.Number, cancel) ?? 0;
        var saved = await Context.Set<DefinitionSaveRow>().Where(row => row.DefinitionId == Definition).MaxAsync(row => (int?)row.Number, cancel) ?? 0;
        var last = Math.Max(Math.Max(acted, saved), Latest?.Number ?? 0);
        return last == 0 ? Math.Max(1, wished) : last + 1;
    }
}

/// <summary>What a new draft carries beside its text.</summary>
internal sealed record NewDraft(string Author, string? Note, string? Session, int? BasedOn);
