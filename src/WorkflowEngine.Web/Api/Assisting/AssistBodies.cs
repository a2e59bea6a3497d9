using System.ComponentModel;
using System.Text.Json;

namespace WorkflowEngine.Web.Api.Assisting;

/// <summary>What is to be filed for somebody.</summary>
internal sealed record AssistBegun
{
    public required string Procedure { get; init; }
}

/// <summary>A filing for somebody.</summary>
/// <param name="Unit">The one-stop that receives it.</param>
internal sealed record AssistedView(Guid Id, string Procedure, string Unit)
{
    /// <summary>What is read out to the person before they consent.</summary>
    public string? Consent { get; init; }
}

/// <summary>Where the person gets the code: their telephone, or their mailbox.</summary>
internal sealed record ConsentCodeBody
{
    public string? Phone { get; init; }

    public string? Email { get; init; }
}

/// <summary>A dossier as the helper sends it for the person.</summary>
internal sealed record AssistedBody
{
    [Description("citizen, enterprise, organisation, agency")]
    public string? Kind { get; init; }

    public required string Identity { get; init; }

    public required string Name { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    public string? Address { get; init; }

    [Description("Một thành phần cho mỗi trường của tờ khai / one member for each field of the e-form")]
    public required JsonElement Fields { get; init; }

    [Description("Phiếu của các tệp đã tải lên / tickets of files that were uploaded")]
    public IReadOnlyList<string>? Tickets { get; init; }

    [Description("Mã mà người nhờ nộp đọc; không cần khi đã có phiếu ký / the code as the person names it; not needed with a signed sheet")]
    public string? ConsentCode { get; init; }
}
