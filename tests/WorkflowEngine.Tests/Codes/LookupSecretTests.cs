using WorkflowEngine.Codes;

namespace WorkflowEngine.Tests.Codes;

public sealed class LookupSecretTests
{
    [Fact]
    public void Gives_one_unambiguous_sign_for_each_byte_all_equally_often()
    {
        byte[] every = [.. Enumerable.Range(0, 256).Select(value => (byte)value)];

        var secret = LookupSecret.From(every);

        Assert.Equal(256, secret.Length);
        Assert.Equal(32, secret.Distinct().Count());
        Assert.All(secret.GroupBy(sign => sign), group => Assert.Equal(8, group.Count()));
        Assert.DoesNotContain(secret, sign => "01OI".Contains(sign, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("K7QD", true)]
    [InlineData(" k7-qd ", true)]
    [InlineData("K7QE", false)]
    [InlineData("K7Q", false)]
    [InlineData("", false)]
    public void Recognises_the_secret_however_it_is_typed(string typed, bool expected)
    {
        Assert.Equal(expected, LookupSecret.Matches("K7QD", typed));
    }

    [Fact]
    public void Refuses_to_make_a_secret_that_is_too_short()
    {
        Assert.Throws<ArgumentException>(() => LookupSecret.From([1, 2, 3]));
    }
}
