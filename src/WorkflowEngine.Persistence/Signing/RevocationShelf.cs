using System.Collections.Concurrent;
using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace WorkflowEngine.Persistence.Signing;

/// <summary>
/// Lists of withdrawn certificates: those that an administrator puts into a folder, and those that were fetched. A check reads
/// what is there and never waits for the network; a list that is wanted is noted for whoever fetches.
/// </summary>
public sealed class RevocationShelf(SigningOptions options)
{
    private const int MostWanted = 100;
    private const string DistributionPoints = "2.5.29.31";

    private static readonly string[] Endings = [".crl", ".pem"];

    /// <summary>So long a fetched list is used before a newer one is asked for.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(12);

    private readonly ConcurrentDictionary<string, (DateTime Changed, RevocationList? List)> _read = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Uri> _wanted = new(StringComparer.Ordinal);

    /// <summary>Addresses of lists that a check would have liked to have.</summary>
    internal IReadOnlyList<Uri> Wanted => [.. _wanted.Values];

    /// <summary>What is known of a certificate.</summary>
    /// <param name="issuer">Who issued it; their signature under the list is checked.</param>
    internal Revocation Ask(X509Certificate2 certificate, X509Certificate2 issuer, DateTimeOffset now)
    {
        var newest = Lists().Where(list => list.From <= now && list.IsOf(issuer)).MaxBy(list => list.From);
        if (newest is null || IsStale(newest, now) || newest.From + Fresh < now)
        {
            Want(certificate);
        }

        return newest is null ? new Revocation(RevocationState.NoList)
            : newest.RevokedAt(certificate) is { } at ? new Revocation(RevocationState.Revoked, at)
            : IsStale(newest, now) ? new Revocation(RevocationState.Stale, newest.Until)
            : new Revocation(RevocationState.Good);
    }

    /// <summary>Where a fetched list lies.</summary>
    internal string? FileOf(Uri address) => options.FetchedLists is { } folder
        ? Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(address.AbsoluteUri)))[..32] + ".crl") : null;

    internal void Fetched(Uri address) => _wanted.TryRemove(address.AbsoluteUri, out _);

    private static bool IsStale(RevocationList list, DateTimeOffset now) => list.Until is { } until && until < now;

    private IEnumerable<RevocationList> Lists() => new[] { options.Lists, options.FetchedLists }
        .OfType<string>().Where(Directory.Exists)
        .SelectMany(Directory.EnumerateFiles)
        .Where(file => Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
        .Select(Read).OfType<RevocationList>();

    private RevocationList? Read(string file)
    {
        var changed = File.GetLastWriteTimeUtc(file);
        if (_read.TryGetValue(file, out var known) && known.Changed == changed)
        {
            return known.List;
        }

        var list = new FileInfo(file) is { Exists: true } found && found.Length <= options.MostListBytes ? RevocationList.Read(File.ReadAllBytes(file)) : null;
        _read[file] = (changed, list);
        return list;
    }

    private void Want(X509Certificate2 certificate)
    {
        if (options.FetchedLists is null || options.ListHosts.Count == 0 || _wanted.Count >= MostWanted)
        {
            return;
        }

        foreach (var address in AddressesIn(certificate))
        {
            _wanted.TryAdd(address.AbsoluteUri, address);
        }
    }

    /// <summary>Where the issuer says that the list is (RFC 5280, 4.2.1.13), by http or https.</summary>
    private static List<Uri> AddressesIn(X509Certificate2 certificate)
    {
        if (certificate.Extensions[DistributionPoints] is not { } extension)
        {
            return [];
        }

        var found = new List<Uri>();
        try
        {
            var points = new AsnReader(extension.RawData, AsnEncodingRules.DER).ReadSequence();
            while (points.HasData)
            {
                Read(points.ReadSequence(), found);
            }
        }
        catch (AsnContentException)
        {
            return [];
        }

        return found;
    }

    private static void Read(AsnReader point, List<Uri> found)
    {
        var (name, full, uri) = (new Asn1Tag(TagClass.ContextSpecific, 0), new Asn1Tag(TagClass.ContextSpecific, 0), new Asn1Tag(TagClass.ContextSpecific, 6));
        if (!point.HasData || !point.PeekTag().HasSameClassAndValue(name) || point.ReadSequence(name) is not { HasData: true } names || !names.PeekTag().HasSameClassAndValue(full))
        {
            return;
        }

        for (var all = names.ReadSequence(full); all.HasData;)
        {
            if (all.PeekTag().HasSameClassAndValue(uri))
            {
                if (Uri.TryCreate(all.ReadCharacterString(UniversalTagNumber.IA5String, uri), UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
                {
                    found.Add(address);
                }
            }
            else
            {
                all.ReadEncodedValue();
            }
        }
    }
}
