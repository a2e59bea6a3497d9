using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Issuing;
using WorkflowEngine.Tests.Execution.Procedures;
using WorkflowEngine.Tests.Walks;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Issuing;

public sealed class ReviseResultTests
{
    private const string Article = "Khoản 1 Điều 28 Nghị định 168/2025/NĐ-CP";

    [Fact]
    public void A_correction_after_the_end_makes_the_text_anew_and_keeps_the_number()
    {
        var walk = Ended();
        var old = walk.Dossier.Result!;

        walk.Take(Change(walk, ResultChange.Corrected) with { Fields = ValueMap.Of(("tenHoKinhDoanh", "Hộ kinh doanh Sửa Đúng")) }, "corrected");

        var now = walk.Dossier.Result!;
        var letters = walk.Letters.ToList();
        Assert.Equal((Lifecycle.Finished, old.Number, old.At), (walk.Dossier.Lifecycle, now.Number, now.At));
        Assert.NotEqual(old.Letter, now.Letter);
        Assert.Contains("HỘ KINH DOANH SỬA ĐÚNG", letters.Single(letter => letter.No == now.Letter).Body.Text, StringComparison.Ordinal);
        Assert.Contains(Article, letters[^1].Body.Text, StringComparison.Ordinal);
        Assert.StartsWith("notices/dinh-chinh-ket-qua", letters[^1].Template, StringComparison.Ordinal);
        Assert.Equal(ResultChange.Corrected, Assert.Single(walk.Dossier.Revisions).Change);
    }

    [Fact]
    public void A_replacement_bears_another_number_and_says_which_it_replaces()
    {
        var walk = Ended();
        var old = walk.Dossier.Result!.Number;

        var same = walk.Try(Change(walk, ResultChange.Replaced) with { Number = old });
        walk.Take(Change(walk, ResultChange.Replaced) with { Number = "99/TT" }, "replaced");
        var back = walk.Try(Change(walk, ResultChange.Replaced) with { Number = old });

        Assert.Contains("phải mang số khác", same.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Contains("phải mang số khác", back.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Equal(("99/TT", old), (walk.Dossier.Result!.Number, walk.Dossier.Revisions.Single().Old));
        Assert.Contains(old, walk.Letters.Last().Body.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_revoked_result_is_neither_corrected_nor_revoked_again()
    {
        var walk = Ended();

        walk.Take(Change(walk, ResultChange.Revoked), "revoked");
        var again = walk.Try(Change(walk, ResultChange.Revoked));
        var corrected = walk.Try(Change(walk, ResultChange.Corrected));

        Assert.Contains("đã bị thu hồi", again.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Contains("đã bị thu hồi", corrected.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Equal("Cấp nhầm", walk.Dossier.RevokedResult!.Reason);
        Assert.Contains("khiếu nại", walk.Letters.Last().Body.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(" ", Article, "Nêu lý do")]
    [InlineData("Cấp nhầm", "", "Ghi căn cứ")]
    public void Every_change_has_its_reason_and_its_article(string reason, string article, string refusal)
    {
        var walk = Ended();

        var answer = walk.Try(new ReviseResult(Signer(walk), ResultChange.Revoked, article, reason));

        Assert.Contains(refusal, answer.Refusal!.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_whoever_signs_for_the_body_changes_its_result()
    {
        var walk = Ended();
        var clerk = walk.Dossier.RecordOf("tiep-nhan")!.Person!;

        var answer = walk.Try(Change(walk, ResultChange.Revoked) with { By = clerk });

        Assert.Contains("Chỉ người ký kết quả", answer.Refusal!.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_signs_for_a_unit_that_did_another_step_does_not_change_the_result()
    {
        var tried = 0;
        foreach (var file in Shipped.Procedures)
        {
            var walk = Ended(ScenarioFile.Of(file).Inputs[0].Begin(Shipped.PlanOf(file)));
            var today = Shipped.Calendar.LocalDay(walk.Now);
            var signed = walk.Dossier.Records.Where(record => record.Person == walk.Dossier.Result?.Signer).Select(record => record.Unit)
                .Append(Engine.DecidingBody(walk.Plan, walk.Dossier, walk.Facts)).OfType<string>().ToList();
            foreach (var other in walk.Dossier.Records.Select(record => record.Unit).OfType<string>().Distinct().SelectMany(unit => Shipped.Office.PeopleWith("ky", unit, today))
                .Where(person => walk.Dossier.Result is not null && !signed.Exists(unit => Shipped.Office.MayAct(person, "ky", unit, today))))
            {
                var answer = walk.Try(new ReviseResult(other, ResultChange.Revoked, Article, "Cấp nhầm"));

                Assert.Contains("Chỉ người ký kết quả", answer.Refusal?.Vi ?? $"{file}: {other}", StringComparison.Ordinal);
                tried++;
            }
        }

        Assert.True(tried > 0, "No shipped procedure passes a unit that signs other things.");
    }

    [Fact]
    public void A_correction_puts_something_right_that_the_document_has()
    {
        var walk = Ended();

        var nothing = walk.Try(Change(walk, ResultChange.Corrected));
        var unknown = walk.Try(Change(walk, ResultChange.Corrected) with { Fields = ValueMap.Of(("khongCo", "x")) });

        Assert.Contains("Chưa sửa ô nào", nothing.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Contains("khongCo", unknown.Refusal!.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dossier_without_a_result_has_nothing_to_change()
    {
        var walk = SomeDossier.Filed();

        var answer = walk.Try(new ReviseResult(walk.Able()[0], ResultChange.Revoked, Article, "Cấp nhầm"));

        Assert.Contains("chưa có kết quả", answer.Refusal!.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void The_code_on_the_paper_follows_from_the_secret_and_the_number()
    {
        var code = ResultCheckCode.Of("BIMAT234", "12/GCN");

        Assert.Equal(10, code.Length);
        Assert.Equal(code, ResultCheckCode.Of("BIMAT234", "12/GCN"));
        Assert.NotEqual(code, ResultCheckCode.Of("BIMAT234", "13/GCN"));
        Assert.NotEqual(code, ResultCheckCode.Of("BIMAT235", "12/GCN"));
        Assert.Equal(ResultCheckCode.MarkOf("12/GCN", code), ResultCheckCode.MarkOf(" 12/GCN", code[..5].ToLowerInvariant() + " " + code[5..]));
        Assert.Equal("", ResultCheckCode.Of(null, "12/GCN"));
    }

    [Fact]
    public void A_letter_is_signed_once_by_a_certificate_and_only_when_it_is_there()
    {
        var walk = Ended();
        var seal = new LetterSeal(walk.Dossier.Result!.Letter, new MadeSignature(SignatureHolder.Unit("thanh-sen"), "ab12", [1, 2, 3]));

        walk.Take(new SignLetters([seal]), "signed");
        var twice = walk.Try(new SignLetters([seal]));
        var none = walk.Try(new SignLetters([seal with { Letter = 99 }]));

        Assert.Equal((seal.Letter, "unit:thanh-sen"), (walk.Dossier.Marks.Single().Letter, walk.Dossier.Marks.Single().Holder));
        Assert.Equal("AQID", walk.Events.OfType<LetterSigned>().Single().Cms.Text);
        Assert.Contains("đã có chữ ký", twice.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Contains("không có văn bản số 99", none.Refusal!.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_there_is_an_authority_each_signature_under_a_result_is_shown_to_it_and_stamped_once()
    {
        var walk = Ended();
        var letter = walk.Dossier.Result!.Letter;
        var facts = walk.Facts with { Stamps = true };
        static SignLetters Of(int letter) => new([new LetterSeal(letter, new MadeSignature(SignatureHolder.Unit("thanh-sen"), "ab12", [1, 2, 3]))]);
        var stamp = new StampLetter(letter, "ab12", walk.Now.AddMinutes(1), [4, 5]);

        var signed = Engine.Advance(walk.Plan, walk.Dossier, Of(letter), facts);
        var receipt = Engine.Advance(walk.Plan, walk.Dossier, Of(1), facts);
        var stamped = Engine.Advance(walk.Plan, signed.Dossier, stamp, facts);
        var twice = Engine.Advance(walk.Plan, stamped.Dossier, stamp, facts);
        var none = Engine.Advance(walk.Plan, signed.Dossier, stamp with { Certificate = "cd34" }, facts);

        var message = Assert.Single(signed.Events.OfType<MessageQueued>());
        Assert.Equal((MessageKind.TimeStamp, letter, "ab12"), (message.Kind, (int)message.Payload.Map["letter"].AsNumber(), message.Payload.Map["certificate"].AsText()));
        Assert.Empty(receipt.Events.OfType<MessageQueued>());
        Assert.Equal(walk.Now.AddMinutes(1), stamped.Dossier.Marks.Single().Stamped);
        Assert.Contains("đã có dấu thời gian", twice.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Contains("không có chữ ký của chứng thư số đó", none.Refusal!.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void A_persons_signature_is_taken_under_the_result_alone_and_from_its_signer_alone()
    {
        var walk = Ended();
        var result = walk.Dossier.Result!;
        static SignLetters By(int letter, string person) => new([new LetterSeal(letter, new MadeSignature(SignatureHolder.Person(person), "cd34", [1, 2, 3]))]);

        var stranger = walk.Try(By(result.Letter, "pham-thi-dung"));
        var receipt = walk.Try(By(1, result.Signer));
        walk.Take(By(result.Letter, result.Signer), "signed");

        Assert.Contains($"người ký kết quả số {result.Number}", stranger.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Contains("không phải là kết quả đang có hiệu lực", receipt.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Equal(SignatureHolder.Person(result.Signer), walk.Dossier.Marks.Single().Holder);
    }

    [Fact]
    public void Where_a_signature_is_required_nobody_signs_or_issues_without_a_certificate()
    {
        var plan = SomeDossier.PlanWith(SomeDossier.Household, "\"signedBy\":", "\"signature\": \"required\", \"signedBy\":");
        var walk = SomeDossier.InputOf("ho-so-1").Begin(plan);
        while (walk.Dossier.Waits.All(wait => wait.Item?.Step != "ky"))
        {
            walk.Take(Choices.Of(walk).First());
        }

        var sign = Choices.Of(walk).First().Stimulus;
        var without = Engine.Advance(plan, walk.Dossier, sign, walk.Facts with { Signers = new Keys(false) });
        var with = Engine.Advance(plan, walk.Dossier, sign, walk.Facts with { Signers = new Keys(true) });
        var unasked = Engine.Advance(plan, walk.Dossier, sign, walk.Facts);

        Assert.Contains("chưa có chứng thư số", without.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Null(with.Refusal);
        Assert.Null(unasked.Refusal);
        walk.Take(Choices.Of(walk).First());
        var issue = Engine.Advance(plan, walk.Dossier, Choices.Of(walk).First().Stimulus, walk.Facts with { Signers = new Keys(false) });
        Assert.Contains("chưa có chứng thư số", issue.Refusal!.Vi, StringComparison.Ordinal);
    }

    private static DossierWalk Ended()
    {
        var walk = Ended(SomeDossier.Filed());
        Assert.NotNull(walk.Dossier.Result);
        return walk;
    }

    private static DossierWalk Ended(DossierWalk walk)
    {
        for (var turns = 0; walk.Dossier.Lifecycle == Lifecycle.Running; turns++)
        {
            Assert.True(turns < 40, walk.Story);
            walk.Take(Choices.Of(walk).First());
        }

        return walk;
    }

    private static ReviseResult Change(DossierWalk walk, ResultChange change) => new(Signer(walk), change, Article, "Cấp nhầm");

    private static string Signer(DossierWalk walk) => walk.Dossier.RecordOf("ky")!.Person!;

    private sealed class Keys(bool has) : ISigners
    {
        public bool CanSign(string holder, DateTimeOffset at) => has;

        public MadeSignature Sign(string holder, byte[] content, DateTimeOffset at) => new(holder, "ab12", content);
    }
}
