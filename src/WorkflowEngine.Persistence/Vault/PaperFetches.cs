using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Connectors;
using WorkflowEngine.Filings;
using WorkflowEngine.Persistence.Connectors;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Sealing;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Vault;

/// <summary>For whom, and under which draft or dossier, papers are asked for.</summary>
/// <param name="Person">Who asks: the official's code, or the account.</param>
/// <param name="Subject">The draft, the screen at the counter or the command.</param>
public sealed record FetchCase(string Person, Guid Subject, FilingRules Rules, FilingAnswers Answers)
{
    /// <summary>The dossier; null before it was filed.</summary>
    public long? Dossier { get; init; }

    /// <summary>Whether the person agrees where a connector asks for consent; null when nobody asked them.</summary>
    public bool? Consents { get; init; }

    /// <summary>Marks of whose case it is.</summary>
    public byte[] Party { get; init; } = [];
}

/// <summary>
/// Asks connected databases for papers and writes each time down. An answer fills the paper of the case that asked the same;
/// with other answers in the form it is asked anew.
/// </summary>
public sealed class PaperFetches(IDbContextFactory<WorkflowDbContext> contexts, ConnectorDesk connectors, Seals seals, TimeProvider clock)
{
    /// <summary>Nobody needs more for one case; whoever tries out numbers of other people does.</summary>
    public const int MostPerCase = 30;

    /// <summary>All that was asked for a dossier, in its order.</summary>
    public async Task<IReadOnlyList<PaperFetch>> OfDossierAsync(long dossier, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await PaperFetch.ReadAsync(context, seals, NameOf, row => row.DossierId == dossier, cancel);
    }

    /// <summary>
    /// What the databases say of papers that are given or asked for: as they said it before to the same question, otherwise
    /// they are asked now. A paper for which there is nothing to ask, or consent is missing, is left out.
    /// </summary>
    public async Task<IReadOnlyList<PaperFetch>> AnswerAsync(FetchCase filing, IEnumerable<ComponentFact> components, bool askAgain, CancellationToken cancel)
    {
        var asked = components.Select(component => (Component: component, Query: QuestionOf(filing, component))).Where(one => one.Query is not null).ToList();
        if (asked.Count == 0)
        {
            return [];
        }

        var known = await KnownAsync(filing, cancel);
        var answers = new List<PaperFetch>();
        foreach (var (component, query) in asked)
        {
            var before = known.LastOrDefault(one => one.Component == component.Id && one.Question.Equals(query));
            var now = before is null || (askAgain && before.Answer == VaultAnswer.Unavailable) ? await FetchAsync(filing, component, cancel) : null;
            if ((now ?? before) is { } answer)
            {
                answers.Add(answer);
            }
        }

        return answers;
    }

    /// <summary>Asks for one paper. Null when there is nothing to ask yet, consent is missing, or too much was asked for this case.</summary>
    public async Task<PaperFetch?> FetchAsync(FetchCase filing, ComponentFact component, CancellationToken cancel = default)
    {
        if (component.Connector is not { } id || QuestionOf(filing, component) is not { } query)
        {
            return null;
        }

        var connector = connectors.Find(id);
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var before = await context.Set<PaperFetchRow>().CountAsync(row => row.Subject == filing.Subject, cancel);
        var declines = connector?.Consent is not null && filing.Consents == false;
        if (before >= MostPerCase || (connector?.Consent is not null && filing.Consents is null))
        {
            return null;
        }

        var reply = connector is null || declines
            ? new ConnectorReply(ConnectorOutcome.Impossible)
            : await connectors.AskAsync(connector, query, $"paper/{filing.Subject:N}/{component.Id}/{before}", false, cancel);
        var row = RowOf(filing, component, reply, declines ? null : connector, query, declines);
        context.Add(row);
        context.Add(new VaultCheckRow
        {
            At = row.At,
            Person = row.Person,
            Subject = row.Subject,
            Procedure = row.Procedure,
            Component = row.Component,
            Answer = row.Answer,
            Found = row.Answer == VaultAnswer.Found ? $"fetch/{row.Id:N}" : null,
            Party = filing.Party,
        });
        await context.SaveChangesAsync(cancel);
        return PaperFetch.Of(row, seals, NameOf(id));
    }

    /// <summary>The name of a connected database; its id where none of that id is in force.</summary>
    public Sentence NameOf(string connector) => connectors.Find(connector)?.Head.Name ?? new Sentence(connector, connector);

    /// <summary>What a person agrees to before a database is asked; null where no consent is asked for.</summary>
    public ConnectorConsent? ConsentOf(string connector) => connectors.Find(connector)?.Consent;

    private async Task<IReadOnlyList<PaperFetch>> KnownAsync(FetchCase filing, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return filing.Dossier is { } dossier
            ? await PaperFetch.ReadAsync(context, seals, NameOf, row => row.DossierId == dossier, cancel)
            : await PaperFetch.ReadAsync(context, seals, NameOf, row => row.Subject == filing.Subject, cancel);
    }

    private static ValueMap? QuestionOf(FetchCase filing, ComponentFact component) => filing.Rules.Question(component, filing.Answers).Query;

    private PaperFetchRow RowOf(FetchCase filing, ComponentFact component, ConnectorReply reply, Connector? connector, ValueMap query, bool declined)
    {
        var now = clock.GetUtcNow();
        var id = Guid.CreateVersion7(now);
        var content = reply.Outcome == ConnectorOutcome.Found ? ContentOf(reply) : ValueMap.Empty;
        return new PaperFetchRow
        {
            Id = id,
            At = now,
            Person = filing.Person,
            Subject = filing.Subject,
            DossierId = filing.Dossier,
            Procedure = filing.Rules.Facts.Code,
            Component = component.Id,
            Connector = component.Connector!,
            Answer = reply.Outcome switch
            {
                ConnectorOutcome.Found => VaultAnswer.Found,
                ConnectorOutcome.NotFound => VaultAnswer.NotFound,
                _ when declined => VaultAnswer.Declined,
                _ => VaultAnswer.Unavailable,
            },
            ValidUntil = DayOf(reply.Paper["validUntil"]) is { } last ? filing.Answers.Calendar.At(last.AddDays(1), TimeOnly.MinValue) : null,
            Fault = reply.Fault?.Vi,
            Consent = connector?.Consent?.Article,
            Content = seals.SealRow(PaperFetch.SealOf(id), Encoding.UTF8.GetBytes(ValueJson.Write(ValueMap.Of(("question", query), ("content", content))))),
        };
    }

    private static ValueMap ContentOf(ConnectorReply reply) => ValueMap.Of(
        ("value", reply.Value),
        ("number", reply.Paper["number"]),
        ("issuer", reply.Paper["issuer"]),
        ("issued", reply.Paper["issued"]),
        ("lines", reply.Paper["lines"]),
        ("hash", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ValueJson.Write(reply.Value))))));

    private static DateOnly? DayOf(Value day) =>
        DateOnly.TryParseExact(day.TextOrNull, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed) ? parsed : null;
}
