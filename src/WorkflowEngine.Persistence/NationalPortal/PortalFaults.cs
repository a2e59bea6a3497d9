using System.Globalization;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.NationalPortal;

/// <summary>Why the portal could not be reached, for administrators.</summary>
internal static class PortalFaults
{
    public static readonly Sentence NotConnected = new("Không kết nối được tới Cổng Dịch vụ công quốc gia.", "The national portal could not be reached.");

    public static Sentence TimedOut(TimeSpan after) => new(
        string.Create(CultureInfo.InvariantCulture, $"Cổng Dịch vụ công quốc gia không trả lời trong {after.TotalSeconds:0} giây."),
        string.Create(CultureInfo.InvariantCulture, $"The national portal did not answer within {after.TotalSeconds:0} seconds."));

    public static Sentence Answered(int status) => new(
        $"Cổng Dịch vụ công quốc gia trả lời mã {status}.",
        $"The national portal answered with status {status}.");

    public static Sentence NoVerdict(int count) => new(
        $"Cổng Dịch vụ công quốc gia không nói gì về {count} trạng thái đã gửi; gửi lại sau.",
        $"The national portal says nothing of {count} states that were sent; they are sent again.");
}
