using WorkflowEngine.Authoring;
using WorkflowEngine.Documents;
using WorkflowEngine.Rules;
using WorkflowEngine.Rules.Library;
using WorkflowEngine.Tests.Architecture;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Authoring;

public sealed class RuleVocabularyTests
{
    private static readonly WorkflowDocument Business =
        WorkflowDocument.Read(SourceTree.Read("workflows/procedures/1.001612-dang-ky-ho-kinh-doanh.json")).Document!;

    [Fact]
    public void Offers_every_function_of_dates_money_and_the_dossier()
    {
        var offered = RuleVocabulary.Of(Business, null).Where(word => word.Kind == RuleWordKind.Function).Select(word => word.Text.Split('(')[0]).ToHashSet();

        Assert.All(DateFunctions.Functions.Keys, name => Assert.Contains($"dates.{name}", offered));
        Assert.All(DossierFunctions.Functions, function => Assert.Contains(function.Name, offered));
        foreach (var name in offered.Where(name => name != "dates.today"))
        {
            var parse = Script.Parse($"typeof {name}");
            var type = parse.Script!.Run(new Nothing(), RuleBudget.Routing).Value;
            Assert.True(type == "function", $"{name} is {type}");
        }
    }

    [Fact]
    public void Offers_fields_choices_papers_and_what_a_step_may_read_with_hints()
    {
        var words = RuleVocabulary.Of(Business, "khong-nop-le-phi").ToDictionary(word => word.Text);

        Assert.StartsWith("Vốn kinh doanh", words["fields.vonKinhDoanh"].Hint.Vi, StringComparison.Ordinal);
        Assert.Equal(RuleWordKind.Field, words["fields.chuTheThanhLap === 'ca-nhan'"].Kind);
        Assert.Contains("'Approved'", words["outcomes['tham-dinh']"].Hint.Vi, StringComparison.Ordinal);
        Assert.Contains("Giấy đề nghị", words["components.giayDeNghi?.provided"].Hint.Vi, StringComparison.Ordinal);
        Assert.True(words.ContainsKey("dossier.supplements"));
        Assert.True(words.ContainsKey("getResultFromLayMaSoThue()"));
    }

    [Fact]
    public void A_rule_of_the_facts_is_not_offered_what_only_a_running_dossier_has()
    {
        var words = RuleVocabulary.Of(Business, null);

        Assert.DoesNotContain(words, word => word.Text.StartsWith("dossier.", StringComparison.Ordinal) || word.Kind == RuleWordKind.Step);
    }

    private sealed class Nothing : RuleContext
    {
        public override bool TryGetVariable(string name, out Value value)
        {
            value = default;
            return false;
        }
    }
}
