using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Values;

public sealed class ValueJsonTests
{
    [Theory]
    [InlineData("""{"a":1,"b":[true,null,"x"],"c":{"$money":"120.50"}}""")]
    [InlineData("""["ộ ữ ễ",0.1,-3,1e+21]""")]
    public void Reads_what_it_wrote(string json)
    {
        var value = ValueJson.Read(json);

        Assert.Equal(value, ValueJson.Read(ValueJson.Write(value)));
    }

    [Fact]
    public void Keeps_the_scale_of_money()
    {
        var money = Value.OfMoney(120.50m);

        Assert.Equal("""{"$money":"120.50"}""", ValueJson.Write(money));
    }
}
