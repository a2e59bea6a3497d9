using WorkflowEngine.Dossiers;
using WorkflowEngine.Filings;
using WorkflowEngine.Intake;
using WorkflowEngine.Vault;
using WorkflowEngine.Words;

namespace WorkflowEngine.Execution;

/// <summary>Whether a dossier may come in by the way that it comes, and whoever helped may do so.</summary>
public static partial class Engine
{
    /// <summary>Children and practice are not held against the policies: they come by no way that people choose.</summary>
    /// <exception cref="FilingRuleException">A rule of a policy could not be answered.</exception>
    private static Sentence? Admit(Burst burst, FileDossier file, FilingAnswers answers, out FittingRule? asks)
    {
        asks = null;
        if (UnknownWay(file) is { } unknown)
        {
            return unknown;
        }

        if (file.Practice || file.Parent is not null || file.RoutedFrom is not null)
        {
            return null;
        }

        if (WithoutPost(burst, file) is { } unreachable)
        {
            return unreachable;
        }

        if (file.Assistance is { } assistance && Helped(burst, file, assistance) is { } notHelped)
        {
            return notHelped;
        }

        var verdict = ChannelCheck.Of(burst.Facts.Policies, burst.Facts.Office, burst.Plan.Procedure!, answers);
        if (verdict.Blocked is { } blocked)
        {
            if (ChannelCheck.StaysClosed(blocked, file.PaperReason) is { } closed)
            {
                burst.Tried(AttemptKind.WayBarred, blocked.Key);
                return closed;
            }

            // what a law wants on paper needs no other reason on a day without paper
            asks = blocked;
            return null;
        }

        asks = verdict.Asks;
        if (asks is not null && ChannelCheck.WrongReason(asks, file.PaperReason) is { } wrong)
        {
            burst.Tried(AttemptKind.PaperUnreasoned, asks.Key);
            return wrong;
        }

        return null;
    }

    private static Sentence? UnknownWay(FileDossier file)
    {
        if (file.Parcel is { } parcel && NoParcelCode(parcel.Code) is { } noCode)
        {
            return noCode;
        }

        if (file.ChannelOut is not (null or Channels.Online or Channels.Counter or Channels.Post))
        {
            return new Sentence(
                $"Không có cách trả kết quả “{file.ChannelOut}”. Chọn một trong: {Channels.Online}, {Channels.Counter}, {Channels.Post}.",
                $"There is no way “{file.ChannelOut}” for a result to go out. Choose one of: {Channels.Online}, {Channels.Counter}, {Channels.Post}.");
        }

        return file.SentAs is null or "full" or "partial"
            ? null
            : new Sentence(
                $"Không có mức dịch vụ “{file.SentAs}”. Chọn full (toàn trình) hoặc partial (một phần).",
                $"There is no service level “{file.SentAs}”. Choose full or partial.");
    }

    private static Sentence? Helped(Burst burst, FileDossier file, Assistance assistance)
    {
        if (burst.Facts.Office.FindUnit(assistance.Unit, burst.Facts.Today) is null || burst.Facts.Office.FindPerson(assistance.Helper) is null)
        {
            return new Sentence(
                $"Không có người hỗ trợ “{assistance.Helper}” ở đơn vị “{assistance.Unit}”.",
                $"There is no helper “{assistance.Helper}” at the unit “{assistance.Unit}”.");
        }

        return assistance.Kind switch
        {
            Assisted.Guided => file.Account is not null
                ? null
                : new Sentence(
                    "Được hướng dẫn thì người dân phải tự gửi bằng tài khoản của mình; nếu gửi thay, ghi là làm thay và kèm sự đồng ý.",
                    "Somebody who was guided sends from their own account; if it is sent for them, say so and add their consent."),
            Assisted.DoneFor => assistance.Consent is { Text.Length: > 0, By.Length: > 0 }
                ? null
                : new Sentence(
                    "Nộp thay phải có sự đồng ý của người nhờ: phiếu đã ký hoặc mã xác nhận.",
                    "Filing for somebody takes their consent: a signed sheet or a confirmation code."),
            _ => new Sentence(
                $"Không có cách hỗ trợ “{assistance.Kind}”. Chọn {Assisted.Guided} (hướng dẫn) hoặc {Assisted.DoneFor} (làm thay).",
                $"There is no way of helping “{assistance.Kind}”. Choose {Assisted.Guided} or {Assisted.DoneFor}."),
        };
    }
}
