using System.Security.Cryptography;
using System.Text;
using WorkflowEngine.Persistence.Sealing;

namespace WorkflowEngine.Persistence.Tests.Sealing;

public sealed class SealsTests
{
    private static readonly string Old = Key(1);
    private static readonly string New = Key(2);
    private static readonly byte[] Word = Encoding.UTF8.GetBytes("Nguyễn Văn A");

    [Fact]
    public void A_wrapped_key_opens_again()
    {
        var seals = Make(Old);
        var (key, wrapped) = seals.NewKey(7);

        Assert.Equal(Word, seals.OpenKey(7, wrapped).Open(key.Seal(Word, 3), 3));
    }

    [Fact]
    public void A_new_master_key_still_opens_what_the_old_one_wrapped()
    {
        var (key, wrapped) = Make(Old).NewKey(7);

        Assert.Equal(Word, Make(New, Old).OpenKey(7, wrapped).Open(key.Seal(Word, 3), 3));
        Assert.ThrowsAny<CryptographicException>(() => Make(New).OpenKey(7, wrapped));
    }

    [Fact]
    public void Sealed_bytes_open_only_in_their_place_and_unchanged()
    {
        var seals = Make(Old);
        var (key, wrapped) = seals.NewKey(7);
        var box = key.Seal(Word, 3);
        var changed = (byte[])box.Clone();
        changed[^1] ^= 1;

        Assert.ThrowsAny<CryptographicException>(() => key.Open(box, 4));
        Assert.ThrowsAny<CryptographicException>(() => key.Open(changed, 3));
        Assert.ThrowsAny<CryptographicException>(() => key.Open(box.AsSpan(0, 10), 3));
        Assert.ThrowsAny<CryptographicException>(() => seals.OpenKey(8, wrapped));
        Assert.ThrowsAny<CryptographicException>(() => seals.NewKey(7).Key.Open(box, 3));
    }

    [Fact]
    public void Equal_words_are_never_sealed_alike()
    {
        var (key, _) = Make(Old).NewKey(7);

        Assert.NotEqual(key.Seal(Word, 3), key.Seal(Word, 3));
    }

    [Fact]
    public void Marks_forgive_how_a_number_was_typed_and_tell_kinds_apart()
    {
        var seals = Make(Old);

        Assert.Equal(seals.IdentityMark("042185001218"), seals.IdentityMark(" 0421 8500-1218 "));
        Assert.NotEqual(seals.IdentityMark("042185001218"), seals.IdentityMark("042185001219"));
        Assert.NotEqual(seals.IdentityMark("7"), seals.AccountMark("7"));
        Assert.NotEqual(seals.IdentityMark("7"), Make(Old, mark: New).IdentityMark("7"));
        Assert.Equal(seals.SecretMark("H27.012.00-261117-0001", "AB2C7K4M"), seals.SecretMark("h27.012.00-261117-0001", "ab2c-7k4m"));
        Assert.NotEqual(seals.SecretMark("H27.012.00-261117-0001", "AB2C7K4M"), seals.SecretMark("H27.012.00-261117-0002", "AB2C7K4M"));
    }

    [Fact]
    public void An_identity_number_opens_for_its_account_alone()
    {
        var seals = Make(Old);
        var box = seals.SealIdentity("an.nv", "042185001218");

        Assert.Equal("042185001218", seals.OpenIdentity("an.nv", box));
        Assert.ThrowsAny<CryptographicException>(() => seals.OpenIdentity("binh.tt", box));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not base64")]
    [InlineData("AAAA")]
    public void Says_which_key_is_wrong(string key)
    {
        Assert.Contains("MasterKeys", Assert.Throws<InvalidOperationException>(() => Make(key)).Message, StringComparison.Ordinal);
        Assert.Contains("MarkKey", Assert.Throws<InvalidOperationException>(() => Make(Old, mark: key)).Message, StringComparison.Ordinal);
        Assert.Contains("MasterKeys", Assert.Throws<InvalidOperationException>(() => new Seals(new SealingOptions { MarkKey = Old })).Message, StringComparison.Ordinal);
    }

    private static Seals Make(string key, string? older = null, string? mark = null) =>
        new(new SealingOptions { MasterKeys = older is null ? [key] : [key, older], MarkKey = mark ?? Key(9) });

    private static string Key(byte filled) => Convert.ToBase64String([.. Enumerable.Repeat(filled, 32)]);
}
