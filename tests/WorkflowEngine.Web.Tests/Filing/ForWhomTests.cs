using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Accounts;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;

namespace WorkflowEngine.Web.Tests.Filing;

public sealed class ForWhomTests
{
    private const string Start = "/filing/start/" + HouseholdBusiness.Code;

    [Fact]
    public async Task Filed_by_mandate_the_dossier_is_the_other_persons_and_says_who_acted()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        await visitor.Open(Start);

        await visitor.Send(Start, ("Unit", HouseholdBusiness.Unit), ("For.Choice", "mandate"), ("For.Name", "Lê Văn Cường"), ("For.Identity", "042088000777"), ("For.Address", "Thôn 3, xã Cẩm Bình"));
        var form = visitor.At;
        await visitor.Send(form, [.. HouseholdBusiness.Answers, ("act", "continue")]);
        var missing = visitor.Words;
        await visitor.Send(form, [("uyQuyenNop", "uy-quyen.pdf", HouseholdBusiness.Pdf)], [.. HouseholdBusiness.Answers, ("act", "continue")]);
        await visitor.Send(form + "/check", ("Declared", "true"));

        Assert.Contains("Tải lên", missing, StringComparison.Ordinal);
        var dossier = await desk.FindAsync(visitor.Inside("dd", "data-testid=\"code\""));
        Assert.Equal(("Lê Văn Cường", "042088000777"), (dossier.Applicant["name"].AsText(), dossier.Applicant["identity"].AsText()));
        Assert.Equal("Trần Thị Mai Lan", dossier.Applicant[ActsAs.Agent].AsMap()["name"].AsText());
        Assert.Equal((ActsAs.Mandate, Assurance.Verified), (dossier.Filing!.Acting, dossier.Filing.Assurance));
    }

    [Fact]
    public async Task Who_gives_the_mandate_is_named_and_is_somebody_else()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        await visitor.Open(Start);

        await visitor.Send(Start, ("Unit", HouseholdBusiness.Unit), ("For.Choice", "mandate"), ("For.Identity", "042190000127"));

        Assert.Contains("Nhập họ và tên người ủy quyền", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Đây là số của chính bạn", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_law_forbids_it_no_mandate_is_offered_nor_taken()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        await visitor.Open("/filing/start/1.000894");
        var offered = visitor.Page;

        await visitor.Send("/filing/start/1.000894", ("Unit", HouseholdBusiness.Unit), ("For.Choice", "mandate"), ("For.Name", "Lê Văn Cường"), ("For.Identity", "042088000777"));

        Assert.DoesNotContain("value=\"mandate\"", offered, StringComparison.Ordinal);
        Assert.Contains("Luật Hộ tịch", Html.Words(offered), StringComparison.Ordinal);
        Assert.Equal("/filing/start/1.000894", visitor.At);
        Assert.Contains("Không nộp thay theo ủy quyền được", visitor.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name")]
    [InlineData("level")]
    [InlineData("identified")]
    [InlineData("representative")]
    public async Task Nobody_files_under_another_name_or_level_than_their_accounts(string forged)
    {
        await using var desk = new Desk();
        await desk.VisitorAsync(assurance: forged == "identified" ? AssuranceLevel.Reachable : AssuranceLevel.Verified);
        var published = desk.Of<LiveCatalogue>().Current.FindProcedure(HouseholdBusiness.Code)!;
        var own = ValueMap.Of(("kind", "citizen"), ("name", "Trần Thị Mai Lan"), ("identity", "042190000127"));
        var filing = new FileDossier(0, "") { Channel = Channels.Online, Unit = HouseholdBusiness.Unit, Applicant = own, Account = "1", Assurance = Assurance.Verified };
        var sent = forged switch
        {
            "name" => filing with { Applicant = own.With("name", "Lê Văn Cường").With("identity", "042088000777") },
            "level" => filing with { Assurance = Assurance.Stated },
            "identified" => filing with { Assurance = Assurance.Reachable, Identified = true },
            _ => filing with
            {
                Applicant = ValueMap.Of(("kind", "enterprise"), ("name", "Công ty Lam Hồng"), ("identity", "3000000514"), (ActsAs.Member, ActsAs.Representative), (ActsAs.Agent, own)),
            },
        };
        await using var scope = desk.Site.Services.CreateAsyncScope();

        var answer = await scope.ServiceProvider.GetRequiredService<MediatR.IMediator>().Send(
            new FileNewDossier(Guid.NewGuid(), "account:1", desk.Clock.GetUtcNow(), published.Definition, published.Version, sent));

        Assert.Contains("mang tên người đang đăng nhập", answer.Refusal!.Vi, StringComparison.Ordinal);
    }
}
