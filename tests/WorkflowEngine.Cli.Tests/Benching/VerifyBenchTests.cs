using System.Text.Json;
using WorkflowEngine.Cli.Benching;
using WorkflowEngine.Cli.Tests.Calling;
using WorkflowEngine.Documents;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Cli.Tests.Benching;

public sealed class VerifyBenchTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void Each_made_up_procedure_has_a_dozen_steps_eight_rules_and_two_letters()
    {
        for (var number = 0; number < 12; number++)
        {
            var document = WorkflowDocument.Read(VerifyCorpus.DocumentOf(number).ToJsonString()).Document!;
            var text = document.Write();

            Assert.True(document.Activities.Count > 12);
            Assert.Empty(PlanCompiler.Compile(document).Faults);
            Assert.True(text.Split("\"JavaScript\"").Length - 1 + document.Procedure!.Components.Count(paper => paper.Required.Constant is null)
                + document.Procedure.Fields.Count(field => field.Visible?.Constant is null && field.Visible is not null)
                + document.Procedure.Fees.Length + document.Procedure.Fees.Count(fee => fee.When is not null) >= 8);
            Assert.Equal(2, text.Split("\"bench/").Length - 1);
        }
    }

    [Fact]
    public async Task A_program_started_anew_checks_them_all_and_finds_nothing()
    {
        var answer = await _shell.CallAsync("bench", "verify", "--documents", "40", "--repetitions", "1", "--json");

        Assert.True(answer.Code == 0, answer.Out + answer.Error);
        Assert.Equal((40, 80), (answer.Json.GetProperty("documents").GetInt32(), answer.Json.GetProperty("letters").GetInt32()));
        Assert.Contains(", 0 errors, 0 warnings, ", answer.Json.GetProperty("verify").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Number, answer.Json.GetProperty("seconds").ValueKind);
    }
}
