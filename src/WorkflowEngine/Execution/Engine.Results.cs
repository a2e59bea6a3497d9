using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Filings;
using WorkflowEngine.Issuing;
using WorkflowEngine.Plans;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Execution;

/// <summary>The life of a result after it was issued, and the signatures under letters.</summary>
public static partial class Engine
{
    private static readonly Sentence NoResult = new("Hồ sơ này chưa có kết quả được cấp.", "No result of this dossier was issued.");

    private static readonly Sentence NoWords = new(
        "Không đọc được thông tin cá nhân của hồ sơ này nữa (đã ẩn danh), nên không lập được văn bản mới.",
        "What is personal in this dossier cannot be read any more (it was anonymised), so no new text can be made.");

    /// <summary>Whether a stimulus is taken by a dossier that has ended.</summary>
    private static bool IsAfterEnd(Stimulus stimulus) => stimulus is ReviseResult or SignLetters or StampLetter or TrackParcel;

    /// <summary>Why somebody may not correct, replace or revoke the result of a dossier; null when they may.</summary>
    public static Sentence? WhyNotRevise(Plan plan, Dossier dossier, Facts facts, string by) =>
        dossier is { Result: not null, Filing: { } filing } ? WhyNotRevise(new Burst(plan, dossier, facts), filing, by) : NoResult;

    private static Sentence? Revise(Burst burst, ReviseResult revise)
    {
        if (burst.Dossier.Result is not { } result || burst.Dossier.Filing is not { } filing)
        {
            return NoResult;
        }

        if (burst.Dossier.RevokedResult is { } revoked && (revise.Change != ResultChange.Replaced || burst.Dossier.Lifecycle != Lifecycle.Running))
        {
            return burst.Dossier.Lifecycle == Lifecycle.Running
                ? new Sentence(
                    $"Kết quả số {result.Number} đã bị thu hồi lúc {Local(burst, revoked.At)}; chỉ còn có thể cấp kết quả khác thay cho kết quả này.",
                    $"Result {result.Number} was revoked at {Local(burst, revoked.At)}; all that is left is to issue another in its place.")
                : new Sentence(
                    $"Kết quả số {result.Number} đã bị thu hồi lúc {Local(burst, revoked.At)}, không sửa hay thay thế được nữa.",
                    $"Result {result.Number} was revoked at {Local(burst, revoked.At)}; it cannot be corrected or replaced any more.");
        }

        if ((WhyNotRevise(burst, filing, revise.By) ?? CheckGrounds(revise)) is { } wrong)
        {
            return wrong;
        }

        var step = ResultPapers.IssuingStep(burst.Plan, burst.Dossier);
        return revise.Change == ResultChange.Revoked ? Revoke(burst, revise, step, result) : Reissue(burst, revise, step, result);
    }

    /// <summary>Whoever signs for the body that issued it: in the body itself, or in the unit whose step signed it.</summary>
    private static Sentence? WhyNotRevise(Burst burst, Dossiers.Filing filing, string by)
    {
        var authority = LetterModel.AuthorityOf(burst, filing.Unit);
        var signed = ResultPapers.IssuingStep(burst.Plan, burst.Dossier) is { } step
            ? burst.Dossier.RecordOf(step.Of<Issue.IssueSettings>().SignedBy ?? step.Id)?.Unit
            : null;
        if (new[] { authority, signed }.OfType<string>().Any(unit => burst.Facts.Office.MayAct(by, LetterModel.SigningRole, unit, burst.Facts.Today)))
        {
            return null;
        }

        var unit = burst.Facts.Office.FindUnit(authority, burst.Facts.Today);
        return new Sentence(
            $"Chỉ người ký kết quả của {unit?.Name.Vi ?? authority} mới đính chính, thay thế hoặc thu hồi được; bạn không giữ vai trò này hôm nay.",
            $"Only whoever signs results of {unit?.Name.En ?? authority} may correct, replace or revoke one; you do not hold that role today.");
    }

    private static Sentence? CheckGrounds(ReviseResult revise) =>
        !Enum.IsDefined(revise.Change)
            ? new Sentence("Chọn đính chính, thay thế hoặc thu hồi.", "Choose to correct, to replace or to revoke.")
            : string.IsNullOrWhiteSpace(revise.Reason)
            ? new Sentence("Nêu lý do: người nộp sẽ đọc lý do này trong thông báo.", "Give the reason: the applicant reads it in the notice.")
            : string.IsNullOrWhiteSpace(revise.Article)
            ? new Sentence("Ghi căn cứ: tên văn bản và điều, khoản cho phép làm việc này.", "Name the basis: the instrument and the article that allow this.")
            : null;

    /// <summary>Why a result that was revoked is not handed over, and what can be done.</summary>
    private static Sentence NotReturned(Burst burst, ResultRevision revoked)
    {
        var signer = LetterModel.NameOf(burst, revoked.By);
        return new Sentence(
            $"Kết quả số {revoked.Number} đã bị {signer} thu hồi lúc {Local(burst, revoked.At)} nên không trả được. Chờ người ký cấp kết quả khác thay thế, hoặc giao thông báo thu hồi cho người nộp rồi kết thúc bước này bằng “Đã giao thông báo thu hồi”.",
            $"Result {revoked.Number} was revoked by {signer} at {Local(burst, revoked.At)} and cannot be handed over. Wait until the signer issues another in its place, or give the applicant the notice and end this step with “Notice of revocation given”.");
    }

    private static Sentence? Revoke(Burst burst, ReviseResult revise, PlanNode? step, IssuedResult result)
    {
        burst.PendingRevision = new ResultRevision(ResultChange.Revoked, result.Number, result.Letter, revise.By, revise.Article.Trim(), burst.Facts.Now) { Old = result.Number, Reason = revise.Reason.Trim() };
        burst.Record(new ResultRevoked(result.Number, revise.By, revise.Article.Trim(), burst.Facts.Now) { Reason = revise.Reason.Trim() });
        if (burst.Dossier is { Lifecycle: Lifecycle.Running, Status: PublicStatus.Decided })
        {
            burst.ChangeStatus(PublicStatus.InProgress);
        }

        return Tell(burst, step, "notices/thu-hoi-ket-qua");
    }

    private static Sentence? Reissue(Burst burst, ReviseResult revise, PlanNode? step, IssuedResult result)
    {
        var corrects = revise.Change == ResultChange.Corrected;
        if (burst.Plan.Procedure is not { } procedure)
        {
            return NoResult;
        }

        if (FilingCheck.Given(procedure, burst.Answers() with { Fields = revise.Fields, Components = [] }) is { } wrong)
        {
            return wrong;
        }

        var template = result.Letter > 0 && step is not null ? step.Of<StepSettings>().Template : null;
        var fields = ResultAnswers.Changed(burst.Dossier.Fields, revise.Fields);
        if (WhyNotRight(burst, fields, corrects && template is not null) is { } misplaced)
        {
            return misplaced;
        }

        if (template is not null && burst.Dossier.Applicant.Count == 0)
        {
            return NoWords;
        }

        var number = corrects ? result.Number : NewNumber(burst, revise);
        if (!corrects && (number == result.Number || burst.Dossier.Revisions.Any(old => old.Old == number)))
        {
            return new Sentence(
                $"Số {number} đã dùng cho kết quả cũ; kết quả thay thế phải mang số khác.",
                $"Number {number} belongs to the old result; the one in its place bears another number.");
        }

        var right = ResultAnswers.Pairs(burst.Dossier.Fields, fields);
        burst.WriteFields(fields);
        burst.PendingResult = (result.Code, number, revise.By);
        burst.PendingRevision = new ResultRevision(revise.Change, number, 0, revise.By, revise.Article.Trim(), burst.Facts.Now) { Old = result.Number, Reason = revise.Reason.Trim(), Fixed = right };
        var letter = template is null ? 0 : burst.WriteLetter(step!, template, "applicant");
        burst.Record(corrects
            ? new ResultCorrected(number, letter, revise.By, revise.Article.Trim(), burst.Facts.Now) { Reason = revise.Reason.Trim(), Fixed = new Personal(right.Count == 0 ? Value.Null : right) }
            : new ResultReplaced(result.Number, number, letter, revise.By, revise.Article.Trim(), burst.Facts.Now) { Reason = revise.Reason.Trim(), Fixed = new Personal(right.Count == 0 ? Value.Null : right) });
        if (burst.Dossier is { Lifecycle: Lifecycle.Running, Status: PublicStatus.InProgress })
        {
            burst.ChangeStatus(PublicStatus.Decided);
        }

        return Tell(burst, step, corrects ? "notices/dinh-chinh-ket-qua" : "notices/thay-the-ket-qua");
    }

    /// <summary>Something is put right, and it stands on the result.</summary>
    private static Sentence? WhyNotRight(Burst burst, ValueMap fields, bool needsOne)
    {
        var unprinted = ResultAnswers.Unprinted(burst, fields);
        if (unprinted.Count == 0 && (fields.Count > 0 || !needsOne))
        {
            return null;
        }

        var ids = ResultAnswers.Of(burst.Plan, burst.Dossier, burst.Facts).Select(one => one.Id.Split('.')[0]).ToHashSet(StringComparer.Ordinal);
        var printed = burst.Plan.Procedure!.Fields.Where(field => ids.Contains(field.Id)).ToList();
        var (vi, en) = (string.Join("; ", printed.Select(one => one.Label.Vi)), string.Join("; ", printed.Select(one => one.Label.En)));
        return unprinted.Count > 0
            ? new Sentence(
                $"Kết quả không in nội dung “{string.Join("”, “", unprinted.Select(fix => fix.Label.Vi))}”, nên không sửa ở đây được. Các ô có in trên kết quả: {vi}.",
                $"The result does not print “{string.Join("”, “", unprinted.Select(fix => fix.Label.En))}”, so it is not put right here. What the result prints: {en}.")
            : new Sentence(
                $"Chưa sửa ô nào: đính chính thì sửa ít nhất một ô bị sai trong các ô có in trên kết quả: {vi}.",
                $"Nothing was put right: a correction changes at least one answer that the result prints: {en}.");
    }

    private static string NewNumber(Burst burst, ReviseResult revise) => string.IsNullOrWhiteSpace(revise.Number)
        ? $"{burst.Dossier.Filing!.Code}/KQ-{burst.Dossier.Revisions.Length + 2}"
        : revise.Number.Trim();

    /// <summary>The applicant is told; an anonymised dossier has nobody who could be.</summary>
    private static Sentence? Tell(Burst burst, PlanNode? step, string template)
    {
        if (step is not null && burst.Dossier.Applicant.Count > 0)
        {
            burst.WriteLetter(step, template, "applicant", "mail,inbox");
        }

        return null;
    }

    private static Sentence? Sign(Burst burst, SignLetters sign)
    {
        foreach (var (letter, signature) in sign.Seals)
        {
            if (letter < 1 || letter > burst.Dossier.LastLetter)
            {
                return new Sentence($"Hồ sơ không có văn bản số {letter}.", $"The dossier has no letter {letter}.");
            }

            if (SignatureHolder.PersonOf(signature.Holder) is { } person && WhyNotSigner(burst, letter, person) is { } stranger)
            {
                return stranger;
            }

            if (burst.Dossier.Marks.Any(mark => mark.Letter == letter && mark.Certificate == signature.Certificate))
            {
                return new Sentence("Văn bản này đã có chữ ký của chứng thư số này.", "This letter bears a signature of this certificate already.");
            }

            burst.Record(new LetterSigned(letter, signature.Holder, signature.Certificate, burst.Facts.Now, Convert.ToBase64String(signature.Cms)));
            if (burst.Facts.Stamps && burst.Dossier.Result?.Letter == letter)
            {
                burst.Queue(MessageKind.TimeStamp, ValueMap.Of(("letter", (double)letter), ("certificate", signature.Certificate)));
            }
        }

        return null;
    }

    private static Sentence? Stamp(Burst burst, StampLetter stamp)
    {
        if (burst.Dossier.Marks.FirstOrDefault(mark => mark.Letter == stamp.Letter && mark.Certificate == stamp.Certificate) is not { } mark)
        {
            return new Sentence("Văn bản này không có chữ ký của chứng thư số đó.", "This letter bears no signature of that certificate.");
        }

        if (mark.Stamped is not null)
        {
            return new Sentence("Chữ ký này đã có dấu thời gian.", "This signature bears a time stamp already.");
        }

        burst.Record(new LetterStamped(stamp.Letter, stamp.Certificate, stamp.At, Convert.ToBase64String(stamp.Token)));
        return null;
    }

    /// <summary>A person's signature stands under a result only, and is that of whoever signed it; other letters bear that of their body.</summary>
    private static Sentence? WhyNotSigner(Burst burst, int letter, string person)
    {
        if (burst.Dossier.Result is not { } result || result.Letter != letter)
        {
            return new Sentence(
                $"Văn bản số {letter} không phải là kết quả đang có hiệu lực của hồ sơ, nên không nhận chữ ký của cá nhân.",
                $"Letter {letter} is not the result of the dossier that is in force, so it takes no signature of a person.");
        }

        if (result.Signer == person)
        {
            return null;
        }

        var signer = burst.Facts.Office?.FindPerson(result.Signer)?.Name ?? result.Signer;
        return new Sentence(
            $"Chỉ {signer}, người ký kết quả số {result.Number}, mới nộp được chữ ký của kết quả này.",
            $"Only {signer}, who signed result {result.Number}, can hand in a signature of it.");
    }

    /// <summary>Why a step cannot be ended by somebody without a certificate; null when it can, or where no certificates are kept.</summary>
    private static Sentence? CheckSignature(Burst burst, PlanNode node, CompleteWork done)
    {
        if (burst.Facts.Signers is not { } signers || done.Outcome != ((HumanStep)node.Kind).Choices[0])
        {
            return null;
        }

        var signs = node.Kind is Issue
            ? node.Of<Issue.IssueSettings>() is { SignatureRequired: true } own ? Issue.SignerOf(burst, own, done) : null
            : burst.Plan.Nodes.Any(other => other.Kind is Issue && other.Of<Issue.IssueSettings>() is { SignatureRequired: true } issue && issue.SignedBy == node.Id) ? done.By : null;
        if (signs is null || signers.CanSign(SignatureHolder.Person(signs), burst.Facts.Now))
        {
            return null;
        }

        var name = burst.Facts.Office.FindPerson(signs)?.Name ?? signs;
        return new Sentence(
            $"Kết quả của thủ tục này phải được ký số, mà {name} chưa có chứng thư số còn hiệu lực. Nạp chứng thư số rồi làm lại bước “{node.Label}”.",
            $"The result of this procedure must be signed electronically, and {name} has no valid certificate. Install it, then do step “{node.Label}” again.");
    }
}
