using System.Text.RegularExpressions;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Office;
using WorkflowEngine.Post;
using WorkflowEngine.Vault;
using WorkflowEngine.Words;

namespace WorkflowEngine.Execution;

/// <summary>How a dossier answers about its parcels, and whether the post may be chosen at all.</summary>
public static partial class Engine
{
    /// <summary>How far the clock of the post's system may be ahead of ours.</summary>
    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(5);

    /// <summary>Why a text is no parcel code; null when it can be one.</summary>
    public static Sentence? NoParcelCode(string? code) => ParcelCode().IsMatch(code ?? "")
        ? null
        : new Sentence(
            "Mã bưu gửi gồm 6 đến 20 chữ in hoa không dấu và chữ số, như “EH123456789VN”.",
            "The code of a parcel is 6 to 20 capital letters and digits, such as “EH123456789VN”.");

    /// <summary>Whether the post carries for the unit, in and out, as the filing chose.</summary>
    private static Sentence? WithoutPost(Burst burst, FileDossier file)
    {
        if (burst.Facts.Post is not { } post)
        {
            return null;
        }

        var why = (file.Channel == Channels.Post ? post.WhyNot(burst.Facts.Office, file.Unit, PostService.Receive, burst.Facts.Today) : null)
            ?? (file.ChannelOut == Channels.Post ? post.WhyNot(burst.Facts.Office, file.Unit, PostService.Return, burst.Facts.Today) : null);
        if (why is not null)
        {
            burst.Tried(AttemptKind.WayBarred, "post-contract");
        }

        return why;
    }

    private static Sentence? Track(Burst burst, TrackParcel track)
    {
        if (burst.Dossier.Filing is not { } filing)
        {
            return new Sentence("Chỉ hồ sơ thủ tục mới có bưu gửi.", "Only the dossier of a procedure has parcels.");
        }

        if (track.By != ParcelMove.Carrier && MayTrack(burst, filing, track.By) is { } notTheirs)
        {
            return notTheirs;
        }

        if (NoParcelCode(track.Code) is { } noCode)
        {
            return noCode;
        }

        if (track.At > burst.Facts.Now + Ahead)
        {
            return new Sentence(
                $"Thời điểm {Local(burst, track.At)} chưa đến; kiểm tra lại giờ.",
                $"{Local(burst, track.At)} has not come yet; check the time.");
        }

        return burst.Dossier.ParcelOf(track.Code) is { } known ? Move(burst, known, track) : Open(burst, track);
    }

    private static Sentence? Open(Burst burst, TrackParcel track)
    {
        if (track.Direction is not { } direction || (direction == ParcelDirection.Out && track.Status != ParcelStatus.Accepted))
        {
            return new Sentence(
                $"Hồ sơ này không có bưu gửi “{track.Code}”. Ghi nhận bưu gửi khi bưu điện nhận rồi mới cập nhật trạng thái.",
                $"This dossier has no parcel “{track.Code}”. Enter it as the post takes it over, then say how it stands.");
        }

        burst.TakeParcel(track, direction);
        return null;
    }

    /// <summary>What was told already is told again without harm; what ended does not go on.</summary>
    private static Sentence? Move(Burst burst, Parcel known, TrackParcel track)
    {
        if (track.Direction is { } direction && direction != known.Direction)
        {
            return new Sentence(
                $"Mã “{track.Code}” đã dùng cho bưu gửi chiều ngược lại của hồ sơ này.",
                $"The code “{track.Code}” is that of a parcel of this dossier the other way.");
        }

        if ((known.IsOver && known.Status == track.Status) || known.Moves.Any(move => move.Status == track.Status && move.At == track.At))
        {
            return null;
        }

        if (known.IsOver && track.At >= known.Moves[^1].At)
        {
            return new Sentence(
                $"Bưu gửi “{track.Code}” đã kết thúc lúc {Local(burst, known.Moves[^1].At)}, không cập nhật thêm được.",
                $"The parcel “{track.Code}” came to its end at {Local(burst, known.Moves[^1].At)}; nothing more can happen to it.");
        }

        burst.TakeParcel(track, known.Direction);
        return null;
    }

    private static Sentence? MayTrack(Burst burst, Filing filing, string by)
    {
        var (office, today) = (burst.Facts.Office, burst.Facts.Today);
        return office.MayDo(by, Right.Receive, filing.Unit, today) || office.MayDo(by, Right.ReturnResult, filing.Unit, today)
            || burst.Facts.Post?.IsCarrier(office, by, filing.Unit, today) == true
                ? null
                : new Sentence(
                    "Chỉ người tiếp nhận, trả kết quả của nơi nhận hồ sơ hoặc nhân viên bưu điện theo hợp đồng mới cập nhật bưu gửi.",
                    "Only reception and return of the receiving unit, or the post's people under its contract, say how a parcel stands.");
    }

    [GeneratedRegex("^[A-Z0-9]{6,20}$")]
    private static partial Regex ParcelCode();
}
