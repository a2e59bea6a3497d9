using System.Net;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Calls;

namespace WorkflowEngine.Web.Tests.Post;

/// <summary>One site for all tests of parcels and hand-overs: each files dossiers of its own.</summary>
public sealed class PostSite : IAsyncDisposable
{
    private static readonly byte[] Secret = [.. Enumerable.Range(1, 32).Select(i => (byte)i)];

    private readonly DirectoryInfo _messages = Directory.CreateTempSubdirectory("wfe-sms-");

    private readonly DirectoryInfo _mails = Directory.CreateTempSubdirectory("wfe-mail-");

    public PostSite()
        : this([])
    {
    }

    /// <param name="settings">What the site has besides, its database for one.</param>
    internal PostSite((string Key, string Value)[] settings) => Desk = new Desk([.. settings, ("Post:Secret", Convert.ToBase64String(Secret)), ("Sms:Folder", _messages.FullName), ("Mail:Folder", _mails.FullName)]);

    internal Desk Desk { get; }

    /// <summary>The short messages that were sent, last first.</summary>
    internal IEnumerable<string> Messages => _messages.EnumerateFiles().OrderByDescending(file => file.Name, StringComparer.Ordinal).Select(file => File.ReadAllText(file.FullName));

    /// <summary>The mails that were sent, last first.</summary>
    internal IEnumerable<string> Mails => _mails.EnumerateFiles("*.eml").OrderByDescending(file => file.LastWriteTimeUtc).Select(file => File.ReadAllText(file.FullName));

    public async ValueTask DisposeAsync()
    {
        await Desk.DisposeAsync();
        _mails.Delete(recursive: true);
        _messages.Delete(recursive: true);
    }

    /// <summary>A dossier taken in and accepted at a unit, on paper.</summary>
    internal async Task<Dossier> AcceptedAsync(string unit = Desk.Unit, string? responsible = null)
    {
        var filed = await Desk.SendAsync(file => file with { Channel = Channels.Counter, Unit = unit, Responsible = responsible, Components = [new ProvidedComponent("giayDeNghi", "paper", 1)] });
        Assert.Null(filed.Refusal);
        var work = filed.Dossier.Waits.Single(wait => wait.Kind == WaitKind.WorkItem);
        var office = Desk.Of<Persistence.Catalogue.LiveCatalogue>().Current.Office!.Snapshot;
        var clerk = work.Item!.Person ?? office.PeopleWith(work.Item.Role, work.Item.Unit, new DateOnly(2026, 11, 16))[0];
        var accepted = await Desk.HappenAsync(filed.Dossier.Id, new CompleteWork(work.Seq, clerk, "Accepted"), clerk);
        Assert.Null(accepted.Refusal);
        var fee = accepted.Dossier.Waits.Single(wait => wait.Kind == WaitKind.Payment);
        return (await Desk.HappenAsync(filed.Dossier.Id, new ReceivePayment(fee.Seq, fee.Data["amount"].AsMoney(), "bank", $"FT-{filed.Dossier.Id}"))).Dossier;
    }

    /// <summary>Sends what the post's system would, signed or forged.</summary>
    internal async Task<HttpResponseMessage> TellAsync(string json, bool forged = false)
    {
        var body = System.Text.Encoding.UTF8.GetBytes(json);
        var timestamp = MessageSignature.TimestampOf(Desk.Clock.GetUtcNow());
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/post/callbacks", UriKind.Relative)) { Content = new ByteArrayContent(body) };
        request.Headers.Add(MessageSignature.TimestampHeader, timestamp);
        request.Headers.Add(MessageSignature.SignatureHeader, MessageSignature.Sign(forged ? new byte[32] : Secret, timestamp, "POST", "/post/callbacks", body));
        return await Desk.Site.Reader().SendAsync(request);
    }

    internal static async Task<string> ReadAsync(HttpClient reader, string address)
    {
        using var answer = await reader.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }
}
