using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using WorkflowEngine.Issuing;
using WorkflowEngine.Persistence.Signing;
using WorkflowEngine.Persistence.Tests.Calls;
using WorkflowEngine.Persistence.Tests.Catalogue;

namespace WorkflowEngine.Persistence.Tests.Signing;

/// <summary>Lists of withdrawn certificates: given, missing, out of date, forged, fetched.</summary>
public sealed class RevocationTests
{
    private const string Name = "Dương Thị Hiền";
    private static readonly string Holder = SignatureHolder.Person("duong-thi-hien");
    private static readonly DateTimeOffset Signed = new(2026, 6, 1, 2, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Withdrawn = new(2026, 7, 1, 2, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Today = new(2026, 8, 1, 2, 0, 0, TimeSpan.Zero);
    private static readonly byte[] Text = Encoding.UTF8.GetBytes("<p>Giấy chứng nhận</p>");

    [Fact]
    public void A_withdrawn_certificate_is_told_signs_nothing_more_and_what_our_history_saw_before_still_holds()
    {
        using var certificates = new SomeCertificates();
        var cms = Sign(certificates);

        certificates.WithList(Withdrawn, Today.AddDays(1), (Holder, Withdrawn));
        var told = Read(certificates, cms);
        var before = Read(certificates, cms, Signed);
        var after = Read(certificates, cms, Withdrawn.AddHours(1));

        Assert.Equal((SignatureState.Revoked, Withdrawn, false), (told.State, told.Revocation.At, told.IsTakenNow));
        Assert.Contains("bị thu hồi từ ngày 01/07/2026", told.Words.Vi, StringComparison.Ordinal);
        Assert.Equal((SignatureState.Valid, SignatureState.Revoked), (before.State, after.State));
        Assert.False(certificates.Shelf.CanSign(Holder, Today));
    }

    [Fact]
    public void Without_a_list_or_with_one_out_of_date_nothing_is_called_valid()
    {
        using var certificates = new SomeCertificates();
        var cms = Sign(certificates);

        certificates.WithList(Signed, Withdrawn);
        var stale = Read(certificates, cms);
        certificates.WithoutList();
        var none = Read(certificates, cms);

        Assert.Equal((SignatureState.Unchecked, RevocationState.Stale), (stale.State, stale.Revocation.State));
        Assert.Contains("đã quá hạn ngày 01/07/2026", stale.Words.Vi, StringComparison.Ordinal);
        Assert.Equal((SignatureState.Unchecked, RevocationState.NoList), (none.State, none.Revocation.State));
        Assert.Contains("chưa có danh sách thu hồi", none.Words.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_out_of_date_that_names_the_certificate_is_believed_all_the_same()
    {
        using var certificates = new SomeCertificates();
        var cms = Sign(certificates);

        certificates.WithList(Withdrawn, Withdrawn.AddDays(1), (Holder, Withdrawn));

        Assert.Equal(SignatureState.Revoked, Read(certificates, cms).State);
    }

    [Fact]
    public void A_list_that_somebody_else_signed_in_the_issuers_name_or_that_is_broken_says_nothing()
    {
        using var certificates = new SomeCertificates();
        using var forger = new SomeCertificates();
        var cms = Sign(certificates);

        File.Copy(forger.ListFile, certificates.ListFile, overwrite: true);
        var forged = Read(certificates, cms);
        File.WriteAllBytes(certificates.ListFile, File.ReadAllBytes(certificates.ListFile)[..40]);
        var broken = Read(certificates, cms);

        Assert.Equal((SignatureState.Unchecked, SignatureState.Unchecked), (forged.State, broken.State));
    }

    [Fact]
    public async Task A_list_is_fetched_from_a_listed_host_and_from_no_other()
    {
        var list = "";
        using var issuer = SomeSystem.Answering(_ => new Reply(200, list) { Type = "application/pkix-crl" });
        using var certificates = Fetching([$"127.0.0.1:{issuer.Port}"], 1 << 20);
        using var strict = Fetching(["crl.example.vn"], 1 << 20);
        (list, _) = (Pem(certificates), Pem(strict));
        var cms = Sign(certificates, issuer.Url + "a.crl");
        var other = Sign(strict, issuer.Url + "b.crl");

        var before = Read(certificates, cms);
        var came = await FetchAsync(certificates);
        var after = Read(certificates, cms);
        var refused = Read(strict, other);
        var none = await FetchAsync(strict);

        Assert.Equal((SignatureState.Unchecked, 1, SignatureState.Valid), (before.State, came, after.State));
        Assert.Equal((SignatureState.Unchecked, 0), (refused.State, none));
        Assert.Equal("/a.crl", Assert.Single(issuer.Requests).Path);
    }

    [Theory]
    [InlineData("đây không phải danh sách", 1 << 20)]
    [InlineData("", 16)]
    public async Task What_is_no_list_or_too_long_is_not_kept_and_not_asked_for_again_at_once(string answer, int most)
    {
        var list = "";
        using var issuer = SomeSystem.Answering(_ => new Reply(200, answer.Length == 0 ? list : answer) { Type = "application/pkix-crl" });
        using var certificates = Fetching([$"127.0.0.1:{issuer.Port}"], most);
        list = Pem(certificates);
        var cms = Sign(certificates, issuer.Url + "a.crl");
        using var fetch = new RevocationFetch(certificates.Shelf, certificates.Options, new MovedClock(Today), NullLogger<RevocationFetch>.Instance);

        var before = Read(certificates, cms);
        var came = await fetch.RunAsync(TestContext.Current.CancellationToken) + await fetch.RunAsync(TestContext.Current.CancellationToken);

        Assert.Equal((SignatureState.Unchecked, 0), (before.State, came));
        Assert.Single(issuer.Requests);
        Assert.Equal(SignatureState.Unchecked, Read(certificates, cms).State);
    }

    /// <summary>Certificates whose issuer's list is to be fetched; none lies here.</summary>
    private static SomeCertificates Fetching(string[] hosts, int most) =>
        new(otherwise: options => options with { FetchedLists = Path.Combine(options.Folder!, "da-tai"), ListHosts = hosts, MostListBytes = most });

    /// <summary>The list as the issuer publishes it, taken from where an administrator would have put it.</summary>
    private static string Pem(SomeCertificates certificates)
    {
        var list = File.ReadAllBytes(certificates.ListFile);
        certificates.WithoutList();
        return "-----BEGIN X509 CRL-----\n" + Convert.ToBase64String(list, Base64FormattingOptions.InsertLineBreaks) + "\n-----END X509 CRL-----\n";
    }

    private static async Task<int> FetchAsync(SomeCertificates certificates)
    {
        using var fetch = new RevocationFetch(certificates.Shelf, certificates.Options, new MovedClock(Today), NullLogger<RevocationFetch>.Instance);
        return await fetch.RunAsync(TestContext.Current.CancellationToken);
    }

    private static byte[] Sign(SomeCertificates certificates, string? listAt = null)
    {
        certificates.Give(Holder, Name, listAt);
        return certificates.Shelf.Sign(Holder, Text, Signed).Cms;
    }

    private static SignatureReading Read(SomeCertificates certificates, byte[] cms, DateTimeOffset? seen = null) =>
        Assert.Single(new SignatureChecker(certificates.Shelf, new MovedClock(Today)).Check(Text, cms, seen));
}
