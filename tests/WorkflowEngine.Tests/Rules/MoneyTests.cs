using WorkflowEngine.Rules;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Rules;

public sealed class MoneyTests
{
    [Theory]
    [InlineData("money(2000)", "2000")]
    [InlineData("money('120.50')", "120.50")]
    [InlineData("money(0.1)", "0.1")]
    [InlineData("money.add(money(0.1), money(0.2), getPrice())", "120.80")]
    [InlineData("money.sub(money(1), money('0.9'))", "0.1")]
    [InlineData("money.mul(money(3), 0.1)", "0.3")]
    [InlineData("money.div(money(10), 4)", "2.5")]
    [InlineData("money.min(money(3), money(1), money(2))", "1")]
    [InlineData("money.max([money(3), money(5)])", "5")]
    [InlineData("money.round(money('1234.5'), 0)", "1235")]
    [InlineData("money.round(money('1234567'), -3)", "1235000")]
    [InlineData("money.sum([money(1), money(2)])", "3")]
    [InlineData("money.sum([])", "0")]
    public void Amounts_are_exact(string source, string expected)
    {
        var answer = Rule.Of(source);

        Assert.Equal(Value.OfMoney(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture)), answer);
    }

    [Theory]
    [InlineData("money.compare(money(1), money(2))", "-1")]
    [InlineData("money.equals(money(1), money('1.0'))", "true")]
    [InlineData("money(1) === money('1.00') && money(1) == money(1) && [money(1)].includes(money(1)) && new Set([money(1), money('1.0')]).size === 1", "true")]
    [InlineData("money(1) !== money(2) && money(1) !== null && money(1) !== undefined", "true")]
    [InlineData("typeof money(1)", "object")]
    [InlineData("money(1) instanceof money && money.isMoney(getPrice()) && !money.isMoney(1)", "true")]
    [InlineData("money.format(money(1234567))", "1.234.567 đ")]
    [InlineData("money.format(money('-1234.50'), ' đồng')", "-1.234,5 đồng")]
    [InlineData("money.toNumber(money(5)) + 1", "6")]
    [InlineData("`${money('120.50')}`", "120.50")]
    [InlineData("JSON.parse(JSON.stringify(getPrice())) === getPrice()", "true")]
    [InlineData("money(0) ? 1 : 2", "2")]
    public void Amounts_are_compared_and_written(string source, string expected)
    {
        var answer = Rule.Of(source);

        Assert.Equal(expected, answer.ToString());
    }

    [Theory]
    [InlineData("money(1) + money(2)", "money.add")]
    [InlineData("money(1) + 1", "money.add")]
    [InlineData("'Phí ' + money(1)", "money.format")]
    [InlineData("money(1) - 1", "money.sub")]
    [InlineData("money(1) * 2", "money.mul")]
    [InlineData("-money(1)", "money.sub")]
    [InlineData("money(1) < money(2)", "money.compare")]
    [InlineData("money(1) >= 1", "money.compare")]
    [InlineData("money(1) === 1", "money.compare")]
    [InlineData("money(1) == '1'", "money.compare")]
    [InlineData("Math.max(money(1), 2)", "money.toNumber")]
    [InlineData("let m = money(1); m += 1", "money.add")]
    [InlineData("let m = money(1); m++", "money.add")]
    [InlineData("switch (money(1)) { case 1: }", "money.compare")]
    [InlineData("money.add(money(1), 1)", "money(…)")]
    [InlineData("money('1.000')+1;money('1,000')", "money.add")]
    [InlineData("money('1,000')", "without separators")]
    [InlineData("money(NaN)", "needs a number")]
    [InlineData("money(1e300)", "needs a number")]
    [InlineData("money.mul(money(1), 'x')", "factor")]
    [InlineData("money.div(money(1), 0)", "divided by 0")]
    [InlineData("money.mul(money('79228162514264337593543950335'), 10)", "too large")]
    public void A_number_is_never_taken_for_an_amount(string source, string instead)
    {
        var fault = Rule.Fault(source);

        Assert.True(fault.Kind is RuleFaultKind.Type or RuleFaultKind.Range);
        Assert.Contains(instead, fault.Sentence.En, StringComparison.Ordinal);
    }
}
