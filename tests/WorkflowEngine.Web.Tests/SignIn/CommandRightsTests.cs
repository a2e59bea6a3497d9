using System.Reflection;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Issuing;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Post;
using WorkflowEngine.Values;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.SignIn;

/// <summary>What a command may say, whichever way it comes in: a page, an interface, the desk of a post office.</summary>
public sealed class CommandRightsTests
{
    private const string Other = "le-van-cuong";

    private static readonly Stimulus[] Named =
    [
        new ClaimWork(1, Other), new ReleaseWork(1, Other), new HandOverWork(1, Other, Desk.Reception, "x"), new CompleteWork(1, Other, "Accepted"),
        new DraftLetter(1, Other, ValueMap.Empty), new WaiveFee(1, Other, "x"), new CloseDuty(1, Other, "Seen"), new ReassignWork(1, Other, null, "x"), new ForeseeLateness(Other),
        new AskExtension(Other, "x", TimeLimit.WorkingDays(1), "x"), new DecideExtension(Other, true, null), new PauseClock(Other, "x", "x"),
        new ContinueClock(Other, "x", null), new RecordVisit(Other, default, "x", "x", "x"), new AnswerLate("x", Other, "x", "Agreed", null),
        new ReviseResult(Other, ResultChange.Revoked, "x", "x"), new ReceivePayment(1, 1, "cash", "x") { By = Other }, new ReceivePayment(1, 1, "cash", "x"),
        new TrackParcel("EH123456789VN", ParcelStatus.Accepted, default, Other), new HandOverPapers(Other, "x"), new ReceivePapers(Other),
        new RerouteDossier(Other, "x", "x", "x", "x"), new WriteReceipt(Other),
        new SignLetters([new LetterSeal(1, new MadeSignature(SignatureHolder.Person(Other), "x", []))]),
    ];

    private static readonly Stimulus[] OfSystem =
    [
        new TimePassed(1), new Resume(1), new Signalled("x"), new AnswerLookup(1, "Found"), new ReportChild(1, true), new RecheckHolders(),
    ];

    [Fact]
    public async Task No_official_acts_under_another_name_nor_in_the_systems_place()
    {
        await using var desk = new Desk();
        var dossier = (await desk.FileAsync()).Id;

        foreach (var stimulus in Named)
        {
            var answer = await SendAsync(desk, new AdvanceDossier(Guid.NewGuid(), Desk.Reception, desk.Clock.GetUtcNow(), dossier, stimulus));
            Assert.True(answer.Refusal?.Vi.Contains("dưới tên của chính mình", StringComparison.Ordinal) == true, $"{stimulus}: {answer.Refusal?.Vi}");
        }

        foreach (var stimulus in OfSystem)
        {
            var answer = await SendAsync(desk, new AdvanceDossier(Guid.NewGuid(), Desk.Reception, desk.Clock.GetUtcNow(), dossier, stimulus));
            Assert.True(answer.Refusal?.Vi.Contains("do hệ thống tự ghi nhận", StringComparison.Ordinal) == true, $"{stimulus}: {answer.Refusal?.Vi}");
        }
    }

    [Fact]
    public async Task What_an_applicant_says_is_said_for_them_only_at_the_receiving_unit()
    {
        await using var desk = new Desk();
        var dossier = (await desk.FileAsync()).Id;

        var elsewhere = await SendAsync(desk, new AdvanceDossier(Guid.NewGuid(), "ho-ngoc-viet", desk.Clock.GetUtcNow(), dossier, new WithdrawDossier("x")));
        var here = await SendAsync(desk, new AdvanceDossier(Guid.NewGuid(), Desk.Reception, desk.Clock.GetUtcNow(), dossier, new WithdrawDossier("Theo đề nghị của người nộp")));

        Assert.Contains("Chỉ người tiếp nhận", elsewhere.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Null(here.Refusal);
    }

    [Fact]
    public async Task An_official_who_files_takes_the_dossier_in_under_their_own_code()
    {
        await using var desk = new Desk();
        var published = desk.Of<LiveCatalogue>().Current.FindProcedure(HouseholdBusiness.Code)!;
        var filing = new FileDossier(0, "") { Channel = Channels.Online, Unit = HouseholdBusiness.Unit, Applicant = ValueMap.Of(("name", "Trần Thị Bình")), Account = "1", Identified = true };

        var answer = await SendAsync(desk, new FileNewDossier(Guid.NewGuid(), Desk.Reception, desk.Clock.GetUtcNow(), published.Definition, published.Version, filing));

        Assert.Contains("dưới tên của chính mình", answer.Refusal!.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_stimulus_that_names_an_official_says_so()
    {
        var named = typeof(Stimulus).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Stimulus)) && type.GetProperty("By", BindingFlags.Public | BindingFlags.Instance)?.PropertyType == typeof(string))
            .Where(type => type != typeof(ReceivePayment))
            .ToList();

        Assert.All(named, type => Assert.True(type.IsAssignableTo(typeof(IByOfficial)), type.Name));
        Assert.Equal(named.Select(type => type.Name).Order(), Named.OfType<IByOfficial>().Select(stimulus => stimulus.GetType().Name).Order());
    }

    private static async Task<DossierAnswer> SendAsync<T>(Desk desk, T command)
        where T : IRequest<DossierAnswer>
    {
        await using var scope = desk.Site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(command);
    }
}
