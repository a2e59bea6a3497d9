using System.Globalization;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Connectors;

/// <summary>Why a service could not be asked, for officials and administrators.</summary>
internal static class ConnectorText
{
    public static readonly Sentence Rests = new(
        "Dịch vụ lỗi nhiều lần liên tiếp nên tạm chưa gọi lại; câu hỏi chờ trong hàng đợi.",
        "The service failed several times in a row and is not called for a while; the look-up waits in the queue.");

    public static readonly Sentence NotConnected = new("Không kết nối được tới dịch vụ.", "The service could not be reached.");

    public static Sentence TimedOut(TimeSpan after) => new(
        string.Create(CultureInfo.InvariantCulture, $"Dịch vụ không trả lời trong {after.TotalSeconds:0} giây."),
        string.Create(CultureInfo.InvariantCulture, $"The service did not answer within {after.TotalSeconds:0} seconds."));

    public static Sentence Answered(int status) => new(
        $"Dịch vụ trả lời mã {status}, không có dữ liệu.",
        $"The service answered with status {status} and no data.");

    public static Sentence NoAddress(string id) => new(
        $"Chưa có địa chỉ của kết nối “{id}” (cấu hình Connectors:Of:{id}:Address).",
        $"There is no address of connector “{id}” yet (setting Connectors:Of:{id}:Address).");

    public static Sentence NoSecret(string name) => new(
        $"Chưa có khóa “{name}” để gọi dịch vụ (cấu hình Connectors:Secrets:{name}).",
        $"There is no secret “{name}” to call the service with yet (setting Connectors:Secrets:{name}).");
}
