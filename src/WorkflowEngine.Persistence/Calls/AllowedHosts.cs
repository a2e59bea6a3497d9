using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace WorkflowEngine.Persistence.Calls;

/// <summary>The hosts that may be called. A name that is listed may still not lead to a private address that is not.</summary>
public sealed class AllowedHosts
{
    /// <summary>Addresses that are nobody's in the open internet: of this machine, of the house, or reserved.</summary>
    private static readonly ImmutableArray<IPNetwork> Private =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.168.0.0/16",
            "198.18.0.0/15", "224.0.0.0/4", "240.0.0.0/4", "::/127", "64:ff9b::/96", "100::/64", "2002::/16", "fc00::/7", "fe80::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    private readonly List<(string Host, int? Port)> _names = [];
    private readonly List<(IPNetwork Network, int? Port)> _networks = [];

    public AllowedHosts(IEnumerable<string> entries)
    {
        foreach (var entry in entries.Select(entry => entry.Trim()).Where(entry => entry.Length > 0))
        {
            Add(entry);
        }
    }

    /// <summary>Whether the host of an address is listed, with its port when that is not the scheme's own.</summary>
    public bool MayCall(Uri address)
    {
        if (IPAddress.TryParse(address.IdnHost.Trim('[', ']'), out var ip))
        {
            return _networks.Exists(entry => entry.Network.Contains(Plain(ip)) && IsPort(entry.Port, address));
        }

        var host = address.IdnHost;
        return _names.Exists(entry => IsHost(entry.Host, host) && IsPort(entry.Port, address));
    }

    /// <summary>Whether a connection may go to this address, to which a listed host leads.</summary>
    public bool MayConnect(IPAddress address)
    {
        var plain = Plain(address);
        return !IsPrivate(plain) || _networks.Exists(entry => entry.Network.Contains(plain));
    }

    private void Add(string entry)
    {
        var (host, port) = Parted(entry);
        if (IPNetwork.TryParse(host, out var network))
        {
            _networks.Add((network, port));
        }
        else if (IPAddress.TryParse(host.Trim('[', ']'), out var ip))
        {
            var plain = Plain(ip);
            _networks.Add((new IPNetwork(plain, plain.AddressFamily == AddressFamily.InterNetwork ? 32 : 128), port));
        }
        else
        {
            _names.Add((host.ToLowerInvariant(), port));
        }
    }

    private static (string Host, int? Port) Parted(string entry)
    {
        var colon = entry.LastIndexOf(':');
        var isOnly = colon == entry.IndexOf(':', StringComparison.Ordinal) || (colon > 0 && entry[colon - 1] == ']');
        return colon > 0 && isOnly && int.TryParse(entry.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            ? (entry[..colon], port)
            : (entry, null);
    }

    private static bool IsHost(string entry, string host) => entry.StartsWith("*.", StringComparison.Ordinal)
        ? host.EndsWith(entry[1..], StringComparison.OrdinalIgnoreCase)
        : string.Equals(entry, host, StringComparison.OrdinalIgnoreCase);

    private static bool IsPort(int? port, Uri address) => port is { } listed ? listed == address.Port : address.IsDefaultPort;

    private static bool IsPrivate(IPAddress address) => Private.Any(network => network.Contains(address));

    private static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
}
