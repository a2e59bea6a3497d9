using QRCoder;
using WorkflowEngine.Codes;

namespace WorkflowEngine.Web.Tests.Printing;

/// <summary>
/// The codes on letters are those that another maker of QR codes gives, module by module. The two may choose another mask, which
/// each code names and a reader takes off: then what lies under the masks is compared.
/// </summary>
public sealed class QrCodeTests
{
    public static TheoryData<string> Texts =>
    [
        "H27.012.00-261112-0001", "a", "Hồ sơ số 7", "https://dichvucong.gov.vn/tra-cuu?ma=H27.012.00-261112-0001",
        .. Enumerable.Range(1, 21).Select(tens => new string('x', 10 * tens)),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Is_the_same_as_another_maker_gives(string text)
    {
        var code = QrCode.Of(text)!;

        using var other = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M, forceUtf8: true, utf8BOM: false);
        var side = other.ModuleMatrix.Count;
        Assert.Equal(side, code.Size + (2 * QrCode.Quiet));
        bool Other(int x, int y) => other.ModuleMatrix[y + QrCode.Quiet][x + QrCode.Quiet];
        var (mine, theirs) = (MaskOf((x, y) => code[x, y]), MaskOf(Other));
        var differing = Enumerable.Range(0, code.Size * code.Size).Select(at => (X: at % code.Size, Y: at / code.Size)).Where(at =>
            code[at.X, at.Y] != Other(at.X, at.Y)
            && (IsFormat(at, code.Size) ? mine == theirs : (code[at.X, at.Y] ^ Inverts(mine, at.X, at.Y)) != (Other(at.X, at.Y) ^ Inverts(theirs, at.X, at.Y))));
        Assert.Empty(differing);
    }

    /// <summary>The three signs that name the mask, as every code carries them beside its first corner.</summary>
    private static int MaskOf(Func<int, int, bool> dark) => ((dark(2, 8) ? 4 : 0) | (dark(3, 8) ? 2 : 0) | (dark(4, 8) ? 1 : 0)) ^ 0b101;

    private static bool IsFormat((int X, int Y) at, int side) =>
        (at.Y == 8 && (at.X <= 8 || at.X >= side - 8)) || (at.X == 8 && (at.Y <= 8 || at.Y >= side - 8));

    private static bool Inverts(int mask, int x, int y) => mask switch
    {
        0 => (x + y) % 2 == 0,
        1 => y % 2 == 0,
        2 => x % 3 == 0,
        3 => (x + y) % 3 == 0,
        4 => ((x / 3) + (y / 2)) % 2 == 0,
        5 => (x * y % 2) + (x * y % 3) == 0,
        6 => ((x * y % 2) + (x * y % 3)) % 2 == 0,
        _ => (((x + y) % 2) + (x * y % 3)) % 2 == 0,
    };

    [Fact]
    public void A_text_that_is_too_long_has_none()
    {
        Assert.NotNull(QrCode.Of(new string('x', 213)));
        Assert.Null(QrCode.Of(new string('x', 214)));
    }
}
