using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Filings;
using WorkflowEngine.Tests.Walks;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Filings;

/// <summary>What the birth registration gets of what the linked filing holds.</summary>
public sealed class ReferredPapersTests
{
    private const string Birth = "workflows/procedures/1.001193-dang-ky-khai-sinh.json";

    private static readonly FetchedPaper Answer = new("chung-sinh", new DateTimeOffset(2026, 11, 17, 8, 30, 0, TimeSpan.FromHours(7)), ValueMap.Of(("hash", "ab")));

    private static readonly ImmutableArray<ProvidedComponent> Held =
    [
        new("toKhaiLienThong", "form", 1),
        new("giayChungSinh", "lookup", 2) { Fetched = Answer, Held = "7", Kept = ValueMap.Of(("ngaySinhTre", "Đã đính chính")) },
        new("uyQuyen", "upload", 1) { Files = ["0123abcd"], Unfit = "khong-doc-duoc" },
        new("yKienChaMe", "upload", 1) { Files = ["4567cdef"] },
    ];

    [Fact]
    public void Papers_that_the_child_lists_go_with_it_as_they_are_and_its_own_form_is_made()
    {
        var papers = Of(Channels.Online, ImmutableDictionary<string, string>.Empty);

        Assert.Equal([new("mauDienTu", "form", 1), Held[1], Held[2]], papers);
    }

    [Fact]
    public void A_paper_of_another_name_goes_where_the_step_says_so_and_a_form_only_then()
    {
        var named = ReferredPapers.Read(" toKhai: toKhaiLienThong, bienBanBoRoi: yKienChaMe ")!;

        Assert.DoesNotContain(Of(Channels.Online, named), paper => paper.Component == "toKhai");
        Assert.DoesNotContain(Of(Channels.Counter, ImmutableDictionary<string, string>.Empty), paper => paper.From == "form");
        Assert.Equal([new("toKhai", "form", 1), Held[1], Held[3] with { Component = "bienBanBoRoi" }, Held[2]], Of(Channels.Counter, named));
    }

    [Theory]
    [InlineData("toKhai")]
    [InlineData("toKhai:")]
    [InlineData(": toKhai")]
    [InlineData("a: b: c")]
    [InlineData("a: b, a: c")]
    public void What_are_no_pairs_is_not_read(string text) => Assert.Null(ReferredPapers.Read(text));

    private static ImmutableArray<ProvidedComponent> Of(string channel, IReadOnlyDictionary<string, string> named) => ReferredPapers.Of(
        Shipped.PlanOf(Birth).Rules!,
        new FilingAnswers
        {
            Fields = ValueMap.Of(("truongHop", "thong-thuong"), ("quanHe", "duoc-uy-quyen")),
            Applicant = ValueMap.Empty,
            Channel = channel,
            Unit = "thanh-sen",
            Now = Answer.At,
            Calendar = Shipped.Calendar,
        },
        Held,
        named);
}
