using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Filings;
using WorkflowEngine.Tests.Execution.Procedures;
using WorkflowEngine.Tests.Walks;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Filings;

public sealed class ApplicantCheckTests
{
    [Fact]
    public void Every_shipped_procedure_takes_the_kinds_that_it_names_and_no_other_whatever_the_way()
    {
        foreach (var file in Shipped.Procedures)
        {
            var facts = Shipped.PlanOf(file).Procedure!;
            foreach (var kind in Enum.GetValues<WorkflowEngine.Procedures.ApplicantKind>())
            {
                var refusal = ApplicantCheck.Of(facts, ValueMap.Of(("kind", ApplicantCheck.CodeOf(kind))));

                Assert.Equal(facts.Applicants.Contains(kind), refusal is null);
                Assert.Equal(refusal is not null, refusal?.Vi.Contains($"Hồ sơ đứng tên {ApplicantCheck.Name(kind).Vi} không được nhận", StringComparison.Ordinal) ?? false);
            }

            Assert.NotNull(ApplicantCheck.Of(facts, ValueMap.Of(("kind", "ai-do"))));
        }
    }

    [Fact]
    public void The_number_of_a_company_is_no_citizens()
    {
        var facts = Shipped.PlanOf(SomeDossier.Household).Procedure!;

        Assert.Contains("12 chữ số", ApplicantCheck.Of(facts, ValueMap.Of(("kind", "citizen"), ("identity", "3000000514")))!.Vi, StringComparison.Ordinal);
        Assert.NotNull(ApplicantCheck.Of(facts, ValueMap.Of(("identity", "3000000514-001"))));
        Assert.Null(ApplicantCheck.Of(facts, ValueMap.Of(("kind", "citizen"), ("identity", "042190000127"))));
        Assert.Null(ApplicantCheck.Of(facts, ValueMap.Of(("kind", "citizen"))));
    }

    [Theory]
    [InlineData(Channels.Online)]
    [InlineData(Channels.Counter)]
    [InlineData(Channels.Post)]
    public void The_engine_files_for_nobody_whom_the_procedure_is_not_for(string channel)
    {
        var plan = Shipped.PlanOf(SomeDossier.Household);
        var file = SomeDossier.InputOf("ho-so-1").Filing(plan) with { Channel = channel };
        var facts = Shipped.FactsAt(Shipped.Calendar.At(new(2026, 11, 16), new(9, 0)));

        var refused = Engine.Advance(plan, Dossier.None, file with { Applicant = file.Applicant.With("kind", "enterprise").With("identity", "3000000514") }, facts);
        var taken = Engine.Advance(plan, Dossier.None, file, facts);

        Assert.Contains("Thủ tục này dành cho: công dân. Hồ sơ đứng tên doanh nghiệp không được nhận.", refused.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Empty(refused.Events);
        Assert.Null(taken.Refusal);
    }
}
