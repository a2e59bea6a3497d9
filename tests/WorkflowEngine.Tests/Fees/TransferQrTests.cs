using WorkflowEngine.Fees;

namespace WorkflowEngine.Tests.Fees;

public sealed class TransferQrTests
{
    // the example that the network publishes for its members
    [Fact]
    public void Says_what_the_domestic_network_lays_down()
    {
        var account = new AccountRule("970416", "ACB", "257678859", "NGUYEN VAN A");

        Assert.Equal(
            "00020101021238530010A0000007270123000697041601092576788590208QRIBFTTA5303704540410005802VN62150811Chuyen tien6304BBB8",
            TransferQr.Text(account, 1000, "Chuyen tien"));
    }

    // the check value of the algorithm
    [Fact]
    public void Checks_as_the_standard_does() => Assert.Equal(0x29B1, TransferQr.Checksum("123456789"));

    [Fact]
    public void Money_that_is_none_makes_no_code() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TransferQr.Text(new AccountRule("970416", "ACB", "1", "A"), 0, "x"));
}
