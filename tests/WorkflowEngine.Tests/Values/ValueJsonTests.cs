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

    [Theory]
    [InlineData("$money", "120")]
    [InlineData("$money", "tiền")]
    [InlineData("$$money", "120")]
    public void A_map_of_somebody_s_own_that_is_written_like_money_stays_a_map(string name, string text)
    {
        var map = Value.Of(ValueMap.Of((name, text)));

        var read = ValueJson.Read(ValueJson.Write(map));

        Assert.Equal(map, read);
    }

    [Fact]
    public void Money_and_maps_that_were_written_before_names_got_further_dollars_are_read_as_ever()
    {
        var money = ValueJson.Read("""{"$money":"120"}""");
        var map = ValueJson.Read("""{"$money":"tiền"}""");

        Assert.Equal(Value.OfMoney(120), money);
        Assert.Equal(Value.Of(ValueMap.Of(("$money", "tiền"))), map);
    }
}
