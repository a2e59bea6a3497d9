using System.Net;
using WorkflowEngine.Persistence.Calls;

namespace WorkflowEngine.Persistence.Tests.Calls;

public sealed class AllowedHostsTests
{
    [Theory]
    [InlineData("api.example.vn", "https://api.example.vn/a", true)]
    [InlineData("api.example.vn", "http://API.EXAMPLE.VN/a", true)]
    [InlineData("api.example.vn", "https://api.example.vn:8443/a", false)]
    [InlineData("api.example.vn:8443", "https://api.example.vn:8443/a", true)]
    [InlineData("api.example.vn:8443", "https://api.example.vn/a", false)]
    [InlineData("api.example.vn", "https://evil.vn/?api.example.vn", false)]
    [InlineData("api.example.vn", "https://api.example.vn.evil.vn/", false)]
    [InlineData("api.example.vn", "https://api.example.vn@evil.vn/", false)]
    [InlineData("*.example.vn", "https://a.b.example.vn/", true)]
    [InlineData("*.example.vn", "https://example.vn/", false)]
    [InlineData("*.example.vn", "https://badexample.vn/", false)]
    [InlineData("10.1.0.0/16", "http://10.1.2.3/", true)]
    [InlineData("10.1.0.0/16", "http://10.2.2.3/", false)]
    [InlineData("127.0.0.1:8080", "http://127.0.0.1:8080/", true)]
    [InlineData("127.0.0.1", "http://[::ffff:127.0.0.1]/", true)]
    [InlineData("127.0.0.1", "http://2130706433/", true)]
    [InlineData("[::1]:5000", "http://[::1]:5000/", true)]
    [InlineData("", "https://api.example.vn/", false)]
    public void Lets_only_what_is_listed_be_called(string listed, string url, bool expected)
    {
        var hosts = new AllowedHosts([listed]);

        Assert.Equal(expected, hosts.MayCall(new Uri(url)));
    }

    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("2001:4860:4860::8888", true)]
    [InlineData("127.0.0.1", false)]
    [InlineData("10.0.0.1", false)]
    [InlineData("172.16.9.9", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("64:ff9b::a00:1", false)]
    public void Leads_to_no_private_address_that_is_not_listed(string address, bool expected)
    {
        var hosts = new AllowedHosts(["*.example.vn"]);

        Assert.Equal(expected, hosts.MayConnect(IPAddress.Parse(address)));
        Assert.True(new AllowedHosts([address.Contains('.', StringComparison.Ordinal) ? address : $"[{address}]"]).MayConnect(IPAddress.Parse(address)));
    }
}
