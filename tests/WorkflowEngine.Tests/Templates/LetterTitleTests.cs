using WorkflowEngine.Templates;

namespace WorkflowEngine.Tests.Templates;

public sealed class LetterTitleTests
{
    [Theory]
    [InlineData("a.vi.html", "<header>…</header>\n<h1>PHIẾU LÝ LỊCH TƯ PHÁP SỐ 2</h1><p>…</p>", "Phiếu lý lịch tư pháp số 2")]
    [InlineData("a.vi.html", "<h1 class=\"big\">Lời chứng &amp; <b>bản sao</b></h1>", "Lời chứng & bản sao")]
    [InlineData("a.vi.html", "<h2>Mục</h2><p>…</p>", null)]
    [InlineData("a.vi.txt", "Đã tiếp nhận hồ sơ\n\nKính gửi ông/bà Lan,\n\n…", "Đã tiếp nhận hồ sơ")]
    [InlineData("a.vi.txt", "Kính gửi ông/bà Lan,\n\n…", null)]
    [InlineData("a.vi.txt", "Hồ sơ có kết quả.\n\nXem tại quầy.", null)]
    [InlineData("a.vi.txt", "Ho so H27 da co ket qua ngay 23/11/2026", null)]
    [InlineData("a.vi.txt", "Một dòng\nliền với dòng sau", null)]
    [InlineData("a.vi.txt", "", null)]
    public void A_letter_is_called_what_it_calls_itself(string template, string text, string? title)
    {
        Assert.Equal(title, LetterTitle.Of(template, text));
    }
}
