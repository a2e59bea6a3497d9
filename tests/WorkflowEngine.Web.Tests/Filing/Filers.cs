using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Accounts;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Drafts;
using WorkflowEngine.Persistence.NationalPortal;
using WorkflowEngine.Persistence.Sealing;
using WorkflowEngine.Plans;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;
using WorkflowEngine.Web.Tracking;

namespace WorkflowEngine.Web.Tests.Filing;

/// <summary>People who file, and officials who act without a page so that applicants have something to see.</summary>
internal static class Filers
{
    public const string Lan = "lan.tran";
    public const string Phuoc = "phuoc.nguyen";

    /// <summary>The account of an enterprise.</summary>
    public const string Company = "lamhong";

    /// <summary>A browser of an applicant who has signed in; the account is made the first time.</summary>
    public static async Task<Visitor> VisitorAsync(this Desk desk, string name = Lan, AssuranceLevel assurance = AssuranceLevel.Verified)
    {
        await using (var scope = desk.Site.Services.CreateAsyncScope())
        {
            var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
            if (await accounts.FindByNameAsync(name) is null)
            {
                var made = await accounts.CreateAsync(Of(name, assurance, desk.Of<Seals>()), Desk.Password);
                Assert.True(made.Succeeded, string.Join(", ", made.Errors.Select(error => error.Description)));
            }
        }

        var visitor = Visitor.To(desk.Site);
        await visitor.Open("/sign-in");
        await visitor.Send("/sign-in", ("Name", name), ("Password", Desk.Password));
        Assert.Equal("/", visitor.At);
        return visitor;
    }

    /// <summary>A counter vouches that somebody acts for an organisation.</summary>
    /// <returns>What they choose when they file for it.</returns>
    public static async Task<Guid> RepresentAsync(this Desk desk, string name, string kind, string organisation)
    {
        await using var scope = desk.Site.Services.CreateAsyncScope();
        var account = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByNameAsync(name);
        var represents = scope.ServiceProvider.GetRequiredService<Representations>();
        await represents.AddAsync(account!.Id, new Representation(organisation, "3000125002", "Văn thư", null) { Kind = kind, Source = RepresentationSource.Counter }, desk.Clock.GetUtcNow());
        return (await represents.OfAsync(account.Id))[^1].Id;
    }

    /// <summary>A draft as its account has it.</summary>
    public static async Task<Draft> DraftAsync(this Desk desk, string name, string id)
    {
        await using var scope = desk.Site.Services.CreateAsyncScope();
        var account = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByNameAsync(name);
        return (await scope.ServiceProvider.GetRequiredService<DraftStore>().FindAsync(Guid.Parse(id), account!.Id.ToString(CultureInfo.InvariantCulture)))!;
    }

    /// <summary>The number of a dossier by its code.</summary>
    public static async Task<Dossier> FindAsync(this Desk desk, string code)
    {
        await using var scope = desk.Site.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<WorkflowEngine.Persistence.Databases.WorkflowDbContext>();
        return await desk.ReadAsync(context.Dossiers.Single(row => row.Code == code).Id);
    }

    /// <summary>Somebody who may ends the open step with an outcome.</summary>
    public static async Task DecideAsync(this Desk desk, string code, string step, string outcome, Func<CompleteWork, CompleteWork>? more = null)
    {
        desk.Clock.Move(TimeSpan.FromMinutes(10));
        var before = await desk.FindAsync(code);
        var wait = Assert.Single(before.Waits, wait => wait.Item?.Step == step);
        var office = desk.Of<LiveCatalogue>().Current.Office!.Snapshot;
        var done = before.Records.Select(record => record.Person).ToHashSet();
        var person = office.PeopleWith(wait.Item!.Role, wait.Item.Unit, new DateOnly(2026, 11, 16)).First(one => !done.Contains(one));
        var decision = new CompleteWork(wait.Seq, person, outcome);
        var answer = await desk.HappenAsync(before.Id, more?.Invoke(decision) ?? decision, person);
        Assert.Null(answer.Refusal);
    }

    /// <summary>From reception to the result; filed online it costs nothing.</summary>
    public static async Task FinishAsync(this Desk desk, string code)
    {
        await desk.DecideAsync(code, "tiep-nhan", "Accepted");
        await desk.DecideAsync(code, "phan-cong", "Done");
        var waiting = await desk.FindAsync(code);
        var lookup = Assert.Single(waiting.Waits, wait => wait.Kind == WaitKind.Lookup);
        Assert.Null((await desk.HappenAsync(waiting.Id, new AnswerLookup(lookup.Seq, "Unavailable"))).Refusal);
        await desk.DecideAsync(code, "tham-dinh", "Approved", done => done with { Fields = ValueMap.Of(("maSoHoKinhDoanh", "042190000127")) });
        await desk.DecideAsync(code, "xem-xet", "Approved");
        await desk.DecideAsync(code, "ky", "Approved");
        await desk.DecideAsync(code, "van-thu", "Issued", done => done with { ResultNumber = "28A8012345" });
    }

    /// <summary>Files a procedure with the first input of its shipped scenarios, as somebody at the counter or online did.</summary>
    /// <param name="portal">The national portal's number of it; null where it did not come from there.</param>
    public static async Task<string> FileScenarioAsync(this Desk desk, string procedure, string identity, string? channel = null, string? portal = null, string? looked = null)
    {
        var published = desk.Of<LiveCatalogue>().Current.FindProcedure(procedure)!;
        var folder = Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(Sources.Root))!, "workflows", "procedures");
        using var scenarios = JsonDocument.Parse(await File.ReadAllTextAsync(Directory.GetFiles(folder, procedure + "*.scenarios.json").Single()));
        var input = scenarios.RootElement.GetProperty("inputs")[0];
        var fields = ValueJson.Read(input.GetProperty("fields")).AsMap();
        var answer = await desk.Store.FileAsync(new FileNewDossier(
            portal is null ? Guid.NewGuid() : PortalMessages.CommandOf(portal), "system:test", desk.Clock.GetUtcNow(), published.Definition, published.Version,
            new FileDossier(0, "")
            {
                Channel = channel ?? input.GetProperty("channel").GetString()!,
                Unit = Desk.Unit,
                Portal = portal,
                Identified = looked is not null,
                Applicant = ValueJson.Read(input.GetProperty("applicant")).AsMap().With("identity", identity),
                Fields = ValueMap.From(fields.Select(pair => KeyValuePair.Create(pair.Key, Money(published, pair.Key, pair.Value)))),
                Components = [.. input.GetProperty("components").EnumerateObject().Where(paper => paper.Value.GetProperty("from").GetString() != "lookup").Select(paper => new ProvidedComponent(paper.Name, paper.Name == looked ? "lookup" : paper.Value.GetProperty("from").GetString()!, 1))],
            }));
        Assert.Null(answer.Refusal);
        return answer.Dossier.Filing!.Code;
    }

    /// <summary>Files the household business as the child of another dossier, whose parent hands its result over.</summary>
    public static async Task<string> FileChildAsync(this Desk desk)
    {
        var published = desk.Of<LiveCatalogue>().Current.FindProcedure(Desk.Procedure)!;
        var pattern = await desk.FileAsync();
        var answer = await desk.Store.FileAsync(new FileNewDossier(
            Guid.NewGuid(), "system:referral", desk.Clock.GetUtcNow(), published.Definition, published.Version,
            new FileDossier(0, "")
            {
                Channel = Channels.Online,
                Unit = Desk.Unit,
                Applicant = pattern.Applicant,
                Fields = pattern.Fields,
                ReturnedWithParent = true,
            }));
        Assert.Null(answer.Refusal);
        return answer.Dossier.Filing!.Code;
    }

    /// <summary>A birth filed and taken in: the one shipped procedure in which somebody may stop the clock for a public notice.</summary>
    /// <returns>The dossier, and who appraises it.</returns>
    public static async Task<(Dossier Dossier, string By)> AtBirthAppraisalAsync(this Desk desk)
    {
        var code = await desk.FileScenarioAsync("1.001193", "042190000127");
        await desk.DecideAsync(code, "tiep-nhan", "Accepted");
        var dossier = await desk.FindAsync(code);
        while (dossier.Waits.FirstOrDefault(wait => wait.Kind == WaitKind.Lookup) is { } lookup)
        {
            Assert.Null((await desk.HappenAsync(dossier.Id, new AnswerLookup(lookup.Seq, "Found"))).Refusal);
            dossier = await desk.FindAsync(code);
        }

        var item = dossier.Waits.Single(wait => wait.Kind == WaitKind.WorkItem).Item!;
        return (dossier, item.Person ?? desk.Of<LiveCatalogue>().Current.Office!.Snapshot.PeopleWith(item.Role, item.Unit, new DateOnly(2026, 11, 16))[0]);
    }

    /// <summary>Officials go on with the good outcome of each step until the dossier waits for something of a kind.</summary>
    public static async Task GoOnUntilAsync(this Desk desk, string code, WaitKind kind)
    {
        for (var steps = 0; steps < 20; steps++)
        {
            var dossier = await desk.FindAsync(code);
            if (dossier.Waits.Any(wait => wait.Kind == kind))
            {
                return;
            }

            var plan = desk.Of<LiveCatalogue>().Current.FindProcedure(dossier.Filing!.Procedure)!.Plan;
            var wait = dossier.Waits[0];
            if (wait.Kind == WaitKind.Lookup)
            {
                Assert.Null((await desk.HappenAsync(dossier.Id, new AnswerLookup(wait.Seq, "Unavailable"))).Refusal);
                continue;
            }

            Assert.NotNull(wait.Item);
            await desk.DecideAsync(code, wait.Item.Step, PlanStep.Of(plan, wait.Item.Step)!.Choices[0], done => done with { Fields = SampleAnswers.Of(plan, wait.Item.Step) });
        }

        Assert.Fail($"{code} never waits for {kind}.");
    }

    private static Value Money(PublishedVersion published, string field, Value value) =>
        value.Kind == ValueKind.Number && published.Facts!.Fields.Any(known => known.Id == field && known.Type == FieldType.Money)
            ? Value.OfMoney((decimal)value.AsNumber())
            : value;

    private static Account Of(string name, AssuranceLevel assurance, Seals seals)
    {
        var (full, identity) = name switch
        {
            Lan => ("Trần Thị Mai Lan", "042190000127"),
            Phuoc => ("Nguyễn Hữu Phước", "042085000318"),
            Company => ("Công ty TNHH Thương mại Lam Hồng", "3000000514"),
            _ => ("Trần Thị Bình", "042185001218"),
        };
        return new Account
        {
            UserName = name,
            FullName = full,
            Email = name + "@example.vn",
            PhoneNumber = "0912345678",
            Address = "Tổ dân phố 5, phường Thành Sen, tỉnh Hà Tĩnh",
            Assurance = assurance,
            IdentitySealed = seals.SealIdentity(name, identity),
            IdentityMark = assurance >= AssuranceLevel.Identified ? seals.IdentityMark(identity) : null,
            LockoutEnabled = true,
        };
    }
}
