using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Tests.Execution.Procedures;
using WorkflowEngine.Tests.Walks;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Issuing;

/// <summary>Wording the free parts of a result before it is issued.</summary>
public sealed class ResultDraftTests
{
    private const string Appraisal = "workflows/procedures/9.001378-tham-dinh-thanh-lap-don-vi-su-nghiep.json";
    private const string Part = "nhan-xet";
    private const string Filled = "Hồ sơ đủ thành phần và nội dung theo quy định.";
    private const string Worded = "Đề án nêu rõ nhu cầu, nhân sự.\nKinh phí <b>đã</b> được bố trí.";

    [Fact]
    public void What_was_worded_is_what_is_issued_and_nothing_of_it_is_a_tag()
    {
        var walk = AtReview();

        walk.Take(Drafting(walk, (Part, Worded)), "drafted");
        walk.Through("xem-xet:Approved", "ky:Approved", "van-thu:Issued");

        var result = walk.Letters.Single(letter => letter.No == walk.Dossier.Result!.Letter).Body.Text!;
        Assert.Contains("Đề án nêu rõ nhu cầu, nhân sự.<br>Kinh phí &lt;b&gt;đã&lt;/b&gt; được bố trí.", result, StringComparison.Ordinal);
        Assert.DoesNotContain(Filled, result, StringComparison.Ordinal);
        Assert.Contains(walk.Dossier.Result!.Number, result, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_signs_is_shown_what_differs_from_the_template_and_who_worded_it()
    {
        var walk = AtReview();
        var before = Draft(walk);
        var seq = Drafting(walk, (Part, Worded));

        walk.Take(seq, "drafted");
        walk.Through("xem-xet:Approved");
        var shown = Draft(walk);

        Assert.False(Assert.Single(before.Parts).IsChanged);
        Assert.Contains(Filled, before.Text!, StringComparison.Ordinal);
        var part = Assert.Single(shown.Parts);
        Assert.Equal((Filled, Worded, "Nhận xét của cơ quan thẩm định"), (part.Filled, part.Words, part.Label));
        Assert.Equal((seq.By, "xem-xet"), (shown.Draft!.By, shown.Draft.Step));
    }

    [Fact]
    public void Nothing_but_free_parts_can_be_worded_and_none_is_left_empty()
    {
        var walk = AtReview();

        var number = walk.Try(Drafting(walk, ("result.number", "99")));
        var empty = walk.Try(Drafting(walk, (Part, " ")));
        var longer = walk.Try(Drafting(walk, (Part, new string('a', 4001))));
        var same = walk.Try(Drafting(walk, (Part, Filled)));
        var stranger = walk.Try(Drafting(walk, (Part, Worded)) with { By = "pham-thi-dung" });

        Assert.Contains("không cho sửa phần “result.number”", number.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Contains("phải có nội dung", empty.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Contains("4.000", longer.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Empty(same.Events);
        Assert.NotNull(stranger.Refusal);
    }

    [Fact]
    public void A_draft_is_taken_back_by_the_words_of_the_template()
    {
        var walk = AtReview();
        walk.Take(Drafting(walk, (Part, Worded)), "drafted");

        walk.Take(Drafting(walk, (Part, Filled)), "as filled");

        Assert.Empty(walk.Dossier.Drafts);
        Assert.Equal(2, walk.Events.OfType<LetterDrafted>().Count());
    }

    [Fact]
    public void After_the_signer_approved_nobody_words_it_otherwise()
    {
        var walk = AtReview();
        walk.Take(Drafting(walk, (Part, Worded)), "drafted");
        walk.Through("xem-xet:Approved", "ky:Approved");

        var late = walk.Try(Drafting(walk, (Part, "Khác")));
        walk.Through("van-thu:Issued");
        var issued = Draft(walk, none: true);

        Assert.Contains("đã được duyệt ở bước", late.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Null(issued);
    }

    private static DossierWalk AtReview() => SomeDossier.Filed(file: Appraisal).Through("tiep-nhan:Accepted", "tham-dinh:Approved");

    private static DraftLetter Drafting(DossierWalk walk, params (string Part, string Words)[] parts)
    {
        var work = walk.Work();
        return new DraftLetter(work.Seq, walk.SomebodyFor(work.Item!), ValueMap.From(parts.Select(part => KeyValuePair.Create(part.Part, Value.Of(part.Words)))));
    }

    private static ResultDraft Draft(DossierWalk walk)
    {
        var draft = Draft(walk, none: false)!;
        Assert.Null(draft.Why);
        return draft;
    }

    private static ResultDraft? Draft(DossierWalk walk, bool none)
    {
        var draft = ResultDraft.Of(walk.Plan, walk.Dossier, walk.Facts, "x");
        Assert.Equal(none, draft is null);
        return draft;
    }
}
