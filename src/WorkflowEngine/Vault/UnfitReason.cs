using System.Collections.Immutable;
using WorkflowEngine.Words;

namespace WorkflowEngine.Vault;

/// <summary>Why the paper that is held does not fit and another one is given in its place: one of a closed list.</summary>
/// <param name="Code">As it is kept.</param>
/// <param name="Name">As people read it.</param>
public sealed record UnfitReason(string Code, Sentence Name)
{
    public static readonly ImmutableArray<UnfitReason> All =
    [
        new("noi-dung-khac", new Sentence("Nội dung trong kho đã cũ hoặc sai", "What the vault holds is outdated or wrong")),
        new("nguoi-khac", new Sentence("Giấy trong kho là của việc khác, người khác", "The paper in the vault is about somebody or something else")),
        new("khong-doc-duoc", new Sentence("Bản trong kho mờ, thiếu trang, không đọc được", "The copy in the vault cannot be read or lacks pages")),
        new("het-hieu-luc", new Sentence("Giấy trong kho đã bị thu hồi, hết hiệu lực", "The paper in the vault was revoked or is no longer valid")),
    ];

    public static UnfitReason? Find(string? code) => All.FirstOrDefault(reason => reason.Code == code);
}
