using System.Net;
using System.Text.RegularExpressions;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Tests.Execution.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Tests.Walks;

/// <summary>What forms 03 and 05 say of an end: by which law, by whom, and what becomes of the money.</summary>
public sealed class EndingLetterTests
{
    private const string Basis = "Điều 93; Điều 95 khoản 5; Điều 112; Điều 113 Nghị định số 168/2025/NĐ-CP";

    [Fact]
    public void A_refusal_prints_the_bases_that_were_chosen_and_no_other_and_its_state_is_refused()
    {
        var walk = SomeDossier.Filed().Through("tiep-nhan:Accepted", "phan-cong:Done", "lay-ma-so-thue:Found");
        walk.Take(walk.Ending("Rejected") with { Note = "Ngành nghề bị cấm", Bases = [Basis] }, "proposed");

        walk.Take(walk.Ending("Approved"), "approved");

        var text = BodyOf(walk, "forms/03");
        Assert.Contains("Căn cứ pháp lý: " + Basis, text, StringComparison.Ordinal);
        Assert.DoesNotContain("85/2019/TT-BTC", text, StringComparison.Ordinal);
        Assert.Equal(PublicStatus.Refused, walk.Dossier.Status);
        Assert.Equal("Từ chối", RegisterRow.Of(walk.Plan, walk.Dossier, walk.Facts).Note);
    }

    [Fact]
    public void Who_refuses_by_what_the_document_does_not_cite_is_refused_and_who_only_sends_back_needs_none()
    {
        var walk = SomeDossier.Filed().Through("tiep-nhan:Accepted", "phan-cong:Done", "lay-ma-so-thue:Found");
        var refusing = walk.Ending("Rejected") with { Note = "Ngành nghề bị cấm" };

        var strange = walk.Try(refusing with { Bases = ["Điều 1 Nghị định số 1/2001/NĐ-CP"] });
        var missing = RefusalBases.Missing(walk.Plan, walk.Dossier, refusing, walk.Facts);
        walk.Take(refusing with { Bases = [Basis] }, "proposed");
        var disagreed = RefusalBases.Missing(walk.Plan, walk.Dossier, walk.Ending("Rejected") with { Note = "Xem lại" }, walk.Facts);

        Assert.Contains("không có trong căn cứ pháp lý", strange.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Contains(Basis, missing!.Vi, StringComparison.Ordinal);
        Assert.Null(disagreed);
        Assert.Equal(Basis, walk.Dossier.Records[^1].Bases);
    }

    [Fact]
    public void A_withdrawal_is_confirmed_by_nobodys_hand_and_says_what_becomes_of_the_fee_that_was_paid()
    {
        var walk = SomeDossier.Filed("ho-so-2", SomeDossier.Building).Through("tiep-nhan:Accepted", "nop-le-phi:Paid");

        walk.Take(new WithdrawDossier("Không xây nữa"), "withdrawn");

        var text = BodyOf(walk, "forms/05");
        var paid = Figures.Of(walk.Events.OfType<FeePaid>().Single().Amount);
        Assert.Contains($"đồng; đã nộp: {paid} đồng", text, StringComparison.Ordinal);
        Assert.Contains($"Đã nộp {paid} đồng. Không hoàn trả khi người nộp rút hồ sơ", text, StringComparison.Ordinal);
        Assert.Contains("XÁC NHẬN CỦA HỆ THỐNG", text, StringComparison.Ordinal);
        Assert.DoesNotContain("(Ký tên, đóng dấu)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("hoặc được miễn", text, StringComparison.Ordinal);
    }

    private static string BodyOf(DossierWalk walk, string form) => Regex.Replace(
        WebUtility.HtmlDecode(Regex.Replace(walk.Letters.Single(letter => letter.Template.StartsWith(form, StringComparison.Ordinal)).Body.Text!, "<[^>]+>", " ")), @"\s+", " ");
}
