using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Filings;
using WorkflowEngine.Procedures;
using WorkflowEngine.Tests.Walks;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Filings;

public sealed class MandateCheckTests
{
    private const string CriminalRecord = "workflows/procedures/3.000333-cap-phieu-ly-lich-tu-phap.json";
    private const string Marriage = "workflows/procedures/1.000894-dang-ky-ket-hon.json";
    private const string Residence = "workflows/procedures/1.004222-dang-ky-thuong-tru.json";

    [Theory]
    [InlineData("so-2", "duoc-uy-quyen", "khoản 2 Điều 46 Luật Lý lịch tư pháp")]
    [InlineData("so-2", "ban-than", "khoản 2 Điều 46 Luật Lý lịch tư pháp")]
    [InlineData("so-2", "cha-me", null)]
    [InlineData("so-1", "duoc-uy-quyen", null)]
    public void Number_two_of_the_criminal_record_is_asked_for_by_mandate_only_for_a_minor(string form, string who, string? article)
    {
        var answers = Answers(CriminalRecord, ActsAs.Mandate, ("loaiPhieu", form), ("nguoiNop", who));

        var refusal = MandateCheck.Of(Rules(CriminalRecord), answers);

        Assert.Equal(article is not null, refusal is not null);
        Assert.Contains(article ?? "", refusal?.Vi ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void The_paper_of_the_mandate_is_then_required()
    {
        var rules = Rules(CriminalRecord);
        var mandated = Answers(CriminalRecord, ActsAs.Mandate, ("loaiPhieu", "so-1"), ("nguoiNop", "ban-than"));

        var alone = rules.Components(mandated with { Applicant = mandated.Applicant.With(ActsAs.Member, default) });

        Assert.True(rules.Components(mandated).Single(paper => paper.Component.Id == "uyQuyen").Required);
        Assert.False(alone.Single(paper => paper.Component.Id == "uyQuyen").Required);
    }

    [Theory]
    [InlineData(Marriage, "Luật Hộ tịch")]
    [InlineData(Residence, "không cho nộp thay")]
    public void Where_the_law_forbids_it_or_the_document_is_silent_nobody_files_for_another(string file, string said)
    {
        var refusal = MandateCheck.Of(Rules(file), Answers(file, ActsAs.Mandate));

        Assert.Contains(said, refusal!.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_acts_is_named_and_is_somebody_else()
    {
        var rules = Rules(CriminalRecord);
        var answers = Answers(CriminalRecord, ActsAs.Mandate, ("loaiPhieu", "so-1"), ("nguoiNop", "than-nhan"));

        var nameless = MandateCheck.Of(rules, answers with { Applicant = answers.Applicant.With(ActsAs.Agent, default) });
        var same = MandateCheck.Of(rules, answers with { Applicant = answers.Applicant.With("identity", "042085000318") });
        var odd = MandateCheck.Of(rules, answers with { Applicant = answers.Applicant.With(ActsAs.Member, "friend") });

        Assert.All([nameless, same, odd], Assert.NotNull);
        Assert.Null(MandateCheck.Of(rules, answers));
    }

    [Fact]
    public void A_representative_acts_for_an_organisation_and_for_no_citizen()
    {
        var rules = Rules(CriminalRecord);

        var citizen = MandateCheck.Of(rules, Answers(CriminalRecord, ActsAs.Representative));
        var enterprise = Answers(CriminalRecord, ActsAs.Representative);

        Assert.NotNull(citizen);
        Assert.Null(MandateCheck.Of(rules, enterprise with { Applicant = enterprise.Applicant.With("kind", "enterprise") }));
    }

    [Fact]
    public void The_engine_itself_refuses_what_the_law_forbids_and_keeps_who_acted()
    {
        var walk = ScenarioFile.Of(CriminalRecord).Inputs[0];
        var plan = Shipped.PlanOf(CriminalRecord);
        var filing = walk.Filing(plan);
        var mandated = filing with { Applicant = Acting(filing.Applicant, ActsAs.Mandate) };
        var facts = walk.Begin(plan).Facts;

        var refused = Engine.Advance(plan, Dossier.None, mandated with { Fields = filing.Fields.With("loaiPhieu", "so-2").With("nguoiNop", "duoc-uy-quyen") }, facts);
        var taken = Engine.Advance(plan, Dossier.None, mandated with { Fields = filing.Fields.With("loaiPhieu", "so-1").With("nguoiNop", "duoc-uy-quyen") }, facts);

        Assert.Contains("Điều 46", refused.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Empty(refused.Events);
        Assert.Null(taken.Refusal);
        Assert.Equal(ActsAs.Mandate, taken.Dossier.Filing!.Acting);
    }

    [Theory]
    [InlineData(Assurance.Stated, false)]
    [InlineData(Assurance.Identified, false)]
    [InlineData(Assurance.Verified, true)]
    [InlineData(null, true)]
    public void A_procedure_asks_for_its_level_of_identification(Assurance? assurance, bool taken)
    {
        var input = ScenarioFile.Of(CriminalRecord).Inputs[0];
        var plan = Shipped.PlanOf(CriminalRecord);
        var facts = input.Begin(plan).Facts;

        var answer = Engine.Advance(plan, Dossier.None, input.Filing(plan) with { Assurance = assurance }, facts);

        Assert.Equal(taken, answer.Refusal is null);
        Assert.True(taken || answer.Refusal!.Vi.Contains("định danh điện tử mức độ 2", StringComparison.Ordinal));
        Assert.Equal(taken ? assurance : null, answer.Dossier.Filing?.Assurance);
    }

    private static FilingRules Rules(string file) => Shipped.PlanOf(file).Rules!;

    private static FilingAnswers Answers(string file, string acting, params (string Field, string Value)[] fields)
    {
        var input = ScenarioFile.Of(file).Inputs[0];
        var filing = input.Filing(Shipped.PlanOf(file));
        return new FilingAnswers
        {
            Fields = fields.Aggregate(filing.Fields, (map, field) => map.With(field.Field, field.Value)),
            Applicant = Acting(filing.Applicant.With("kind", "citizen"), acting),
            Components = ImmutableArray<ProvidedComponent>.Empty,
            Now = input.FiledAt,
            Calendar = Shipped.Calendar,
        };
    }

    private static ValueMap Acting(ValueMap applicant, string acting) => applicant
        .With(ActsAs.Member, acting)
        .With(ActsAs.Agent, ValueMap.Of(("name", "Nguyễn Hữu Phước"), ("identity", "042085000318")));
}
