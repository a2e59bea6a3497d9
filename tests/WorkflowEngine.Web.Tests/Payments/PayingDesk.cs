using System.Net;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Payments;
using WorkflowEngine.SandboxBank;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.Payments;

/// <summary>
/// The site with the sandbox bank beside it as a process of its own, each calling the other over HTTP. The site has no port, so
/// a door takes the bank's callbacks and hands them in as they came.
/// </summary>
internal sealed class PayingDesk : IAsyncDisposable
{
    private readonly HttpListener _door;

    private PayingDesk(HttpListener door, RunningBank bank, IReadOnlyList<Desk> sites)
    {
        _door = door;
        Bank = bank;
        Sites = sites;
        _ = ServeAsync();
    }

    public RunningBank Bank { get; }

    /// <summary>All sites, which have one database; the bank calls the first.</summary>
    public IReadOnlyList<Desk> Sites { get; }

    public Desk Desk => Sites[0];

    public static Task<PayingDesk> OpenAsync(params (string Key, string Value)[] settings) => OpenAsync(1, settings);

    /// <param name="sites">More than one only with a database that all can reach.</param>
    public static async Task<PayingDesk> OpenAsync(int sites, params (string Key, string Value)[] settings)
    {
        var (door, address) = Listen();
        var bank = await RunningBank.StartAsync(new Uri(address + "payments/callbacks/sandbox"));
        List<Desk> desks = [.. Enumerable.Range(0, sites).Select(_ => new Desk(
        [
            ("Payments:Gateways:sandbox:Address", bank.Address.AbsoluteUri),
            ("Payments:Gateways:sandbox:Secret", Convert.ToBase64String(bank.Secret)),
            .. settings,
        ]))];
        await bank.SetAsync(desks[0].Clock.GetUtcNow());
        return new PayingDesk(door, bank, desks);
    }

    /// <summary>A dossier that waits for 100.000 đồng, of the applicant who reads.</summary>
    public async Task<string> AskedAsync()
    {
        var code = await Desk.FileScenarioAsync(HouseholdBusiness.Code, "042190000127", Channels.Counter);
        await Desk.DecideAsync(code, "tiep-nhan", "Accepted");
        foreach (var site in Sites)
        {
            site.Clock.Move(Desk.Clock.GetUtcNow() - site.Clock.GetUtcNow());
        }

        await Bank.SetAsync(Desk.Clock.GetUtcNow());
        return code;
    }

    public async Task MoveAsync(TimeSpan by)
    {
        foreach (var site in Sites)
        {
            site.Clock.Move(by);
        }

        await Bank.SetAsync(Desk.Clock.GetUtcNow());
    }

    /// <summary>All sites do what goes on behind the pages, at the same time.</summary>
    public Task WorkAsync() => Task.WhenAll(Sites.Select(site => site.Of<PaymentWorker>().RunAsync(TestContext.Current.CancellationToken)));

    public async Task<IReadOnlyList<T>> RowsAsync<T>()
        where T : class
    {
        await using var context = await Desk.Of<IDbContextFactory<WorkflowDbContext>>().CreateDbContextAsync();
        return await context.Set<T>().AsNoTracking().ToListAsync();
    }

    /// <summary>Waits until the bank's callbacks have done something; a test that waits in vain ends with what there is.</summary>
    public async Task<IReadOnlyList<T>> HeardAsync<T>(Func<IReadOnlyList<T>, bool> enough)
        where T : class
    {
        var rows = await RowsAsync<T>();
        for (var tries = 0; tries < 400 && !enough(rows); tries++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), TestContext.Current.CancellationToken);
            rows = await RowsAsync<T>();
        }

        return rows;
    }

    public async ValueTask DisposeAsync()
    {
        await Bank.DisposeAsync();
        _door.Close();
        foreach (var site in Sites)
        {
            await site.DisposeAsync();
        }
    }

    private static (HttpListener Door, string Address) Listen()
    {
        for (var tries = 0; ; tries++)
        {
            var address = $"http://127.0.0.1:{Random.Shared.Next(20_000, 60_000)}/";
            var door = new HttpListener { Prefixes = { address } };
            try
            {
                door.Start();
                return (door, address);
            }
            catch (HttpListenerException) when (tries < 20)
            {
                door.Close();
            }
        }
    }

    private async Task ServeAsync()
    {
        var site = Desk.Site.Reader();
        while (_door.IsListening)
        {
            HttpListenerContext heard;
            try
            {
                heard = await _door.GetContextAsync();
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            using var message = new HttpRequestMessage(HttpMethod.Post, heard.Request.Url!.PathAndQuery) { Content = new StreamContent(heard.Request.InputStream) };
            foreach (var name in heard.Request.Headers.AllKeys.Where(name => name!.StartsWith("X-", StringComparison.OrdinalIgnoreCase)))
            {
                message.Headers.Add(name!, heard.Request.Headers[name]);
            }

            using var answer = await site.SendAsync(message);
            heard.Response.StatusCode = (int)answer.StatusCode;
            heard.Response.Close();
        }
    }
}
