using WorkflowEngine.Rules;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Rules;

public sealed class DossierTests
{
    [Theory]
    [InlineData("variables.Fee > 100 && getDecision() === 'approve'", "true")]
    [InlineData("return { role: 'clerk', applicant: getInput('Channel') };", """{"role":"clerk","applicant":"from the input"}""")]
    [InlineData("`granted, fee ${getFee()}`", "granted, fee 150")]
    [InlineData("getApplicant().name + getapplicant().age + variables.applicant.age", "Nguyễn Văn Ất4242")]
    [InlineData("getVariable('Fee') + getVariable('applicant').age", "192")]
    [InlineData("getVariable('Missing') === undefined && variables.Missing === undefined && getInput('Missing') === undefined", "true")]
    [InlineData("getChannel()", "from the input")]
    [InlineData("getResultFromCalculate().Result + getOutputFrom('Calculate').Result", "14")]
    [InlineData("getTotalFromFromDesk().Result", "7")]
    [InlineData("getLastResult()", "last")]
    [InlineData("[getCorrelationId(), getWorkflowInstanceId(), getWorkflowDefinitionId(), getWorkflowDefinitionVersionId(), getWorkflowDefinitionVersion()]", """["H45.1-241121-0001","instance-1","permit","permit-3",3]""")]
    [InlineData("[isNullOrEmpty(''), isNullOrEmpty(null), isNullOrEmpty(' '), isNullOrWhiteSpace(' \\n'), isNullOrWhiteSpace(undefined), isNullOrWhiteSpace('x')]", "[true,true,false,true,true,false]")]
    [InlineData("toJson(getItems()) + toJson({ a: getPrice() })", """[1,2,3]{"a":{"$money":"120.50"}}""")]
    [InlineData("newGuidString() + ' ' + newGuidString()", "00000001-0000-0000-0000-000000000000 00000002-0000-0000-0000-000000000000")]
    [InlineData("Object.keys(variables).length + ('Fee' in variables) + ('X' in variables)", "7")]
    [InlineData("const f = getFee; f() + [getFee].map(g => g())[0]", "300")]
    [InlineData("dossier.code + dossier.tags[0]", "H45.1a")]
    [InlineData("const { Fee, applicant: { age } } = variables; Fee + age", "192")]
    [InlineData("getNothing() === null", "true")]
    public void Reads_the_dossier_as_Elsa_does(string source, string expected)
    {
        var answer = Rule.Of(source);

        Assert.Equal(expected, answer.ToString());
    }

    [Theory]
    [InlineData("setFee(200)")]
    [InlineData("variables.Fee = 200")]
    [InlineData("variables.Fee += 50")]
    [InlineData("setVariable('Fee', getFee() + 50)")]
    [InlineData("variables['F' + 'ee'] = 200; getFee() === 200 ? 1 : missing")]
    [InlineData("[200].forEach(setFee)")]
    public void Writes_a_variable_when_the_rule_has_ended(string source)
    {
        var context = new SampleContext();

        Rule.Of(source, context);

        Assert.Equal([("Fee", Value.Of(200))], context.Written);
    }

    [Theory]
    [InlineData("setFee(200); missing", RuleFaultKind.Name)]
    [InlineData("setFee(200); throw 1", RuleFaultKind.Threw)]
    [InlineData("setFee(200); setOutcome('x'); while (true) {}", RuleFaultKind.FuelSpent)]
    [InlineData("setFee(200); () => 1", RuleFaultKind.Type)]
    [InlineData("setMissing(1)", RuleFaultKind.Name)]
    [InlineData("variables.Missing = 1", RuleFaultKind.Name)]
    [InlineData("getMissing()", RuleFaultKind.Name)]
    [InlineData("setFee(() => 1)", RuleFaultKind.Type)]
    public void Writes_nothing_when_the_rule_faults(string source, RuleFaultKind kind)
    {
        var context = new SampleContext();

        var fault = Rule.Fault(source, context);

        Assert.Equal(kind, fault.Kind);
        Assert.Empty(context.Written);
        Assert.Empty(context.Outcomes);
    }

    [Fact]
    public void A_changed_copy_changes_the_dossier_only_when_it_is_written_back()
    {
        var context = new SampleContext();

        var seen = Rule.Of("getItems().push(4); variables.applicant.age = 1; dossier.code = 'x'; [getItems().length, variables.applicant.age]", context);
        var after = Rule.Of("[getItems().length, variables.applicant.age, dossier.code]", context);
        Rule.Of("const items = getItems(); items.push(4); setItems(items)", context);

        Assert.Equal(ValueList.Of(4, 1), seen.AsList());
        Assert.Equal(ValueList.Of(3, 42, "H45.1"), after.AsList());
        Assert.Equal([("Items", Value.Of(ValueList.Of(1, 2, 3, 4)))], context.Written);
    }

    [Fact]
    public void What_is_written_is_a_copy()
    {
        var context = new SampleContext();

        Rule.Of("const xs = [1]; setItems(xs); xs.push(2)", context);

        Assert.Equal([("Items", Value.Of(ValueList.Of(1)))], context.Written);
    }

    [Theory]
    [InlineData("setOutcome('Approved')", "Approved")]
    [InlineData("setOutcomes(['A', 'B'])", "A,B")]
    [InlineData("setOutcome('A'); setOutcomes(['B'])", "B")]
    public void Chooses_outcomes(string source, string expected)
    {
        var context = new SampleContext();

        Rule.Of(source, context);

        Assert.Equal(expected, string.Join(',', context.Outcomes));
    }

    [Theory]
    [InlineData("1; 2", "2")]
    [InlineData("if (getFee() > 100) { 'high' } else { 'low' }", "high")]
    [InlineData("let x = 5; x * 2; let y = 1", "10")]
    [InlineData("for (let i = 0; i < 3; i++) i * 10", "20")]
    [InlineData("try { 1 } finally { 2 }", "1")]
    [InlineData("(() => { 5; })()", "null")]
    [InlineData("'a'; return 'b'; 'c'", "b")]
    [InlineData("return", "null")]
    [InlineData("", "null")]
    [InlineData("({ a: undefined, b: null, c: [undefined] })", """{"b":null,"c":[null]}""")]
    [InlineData("new Map([['a', new Set([1])]])", """{"a":[1]}""")]
    [InlineData("function f() { return 1 } f()", "1")]
    public void Answers_with_return_or_the_last_expression(string source, string expected)
    {
        var answer = Rule.Of(source);

        Assert.Equal(expected, answer.ToString());
    }

    [Fact]
    public void Names_what_it_reads_and_writes_outside_of_itself()
    {
        var script = Rule.Parsed("""
            const own = x => x + setting;
            variables.Fee + getVariable('Due') + getDecision() + own(1) + getDecision();
            variables.Total = 1; setVariable('Left', 2); setState(3);
            getInput('Channel'); getOutputFrom('Step', 'Out'); getResultFromStep();
            setOutcomes(['Yes', 'No']); setOutcome('Maybe'); setting; getterless;
            """);

        var names = script.Names.Select(name => $"{name.Kind} {name.Name} {name.Line}:{name.Column}");

        Assert.Equal(
            [
                "Global setting 1:22", "Variable Fee 2:11", "Variable Due 2:17", "GetAccessor Decision 2:38", "VariableWrite Total 3:11",
                "VariableWrite Left 3:22", "SetAccessor State 3:46", "Input Channel 4:1", "Output Step/Out 4:22", "GetAccessor ResultFromStep 4:52",
                "Outcome Yes 5:1", "Outcome No 5:1", "Outcome Maybe 5:29", "Global getterless 5:59",
            ],
            names);
    }

    [Theory]
    [InlineData("fee", "Fee")]
    [InlineData("Fee", "Fee")]
    [InlineData("due-date", "DueDate")]
    [InlineData("due_date x", "DueDateX")]
    [InlineData("ngày nhận", "NgàyNhận")]
    public void An_accessor_is_named_after_its_variable(string name, string expected) => Assert.Equal(expected, AccessorName.Of(name));

    [Fact]
    public void A_fault_tells_its_place()
    {
        var fault = Rule.Fault("const a = null;\n\nfunction f() {\n  return a.name;\n}\nf()");

        Assert.Equal((RuleFaultKind.Type, 4), (fault.Kind, fault.Line));
        Assert.Contains("name", fault.Sentence.Vi, StringComparison.Ordinal);
        Assert.Contains("?.name", fault.Sentence.En, StringComparison.Ordinal);
    }
}
