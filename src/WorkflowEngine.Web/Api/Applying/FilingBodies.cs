using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WorkflowEngine.Web.Api.Applying;

/// <summary>What begins a filing.</summary>
internal sealed record FilingBegun
{
    [Description("Mã thủ tục, ví dụ 1.001612 / code of the procedure")]
    public required string Procedure { get; init; }

    [Description("Mã đơn vị tiếp nhận / code of the receiving unit")]
    public required string Unit { get; init; }

    [Description("Mã cơ quan giải quyết khi nơi nhận không có / code of the body that settles it, where the unit needs one")]
    public string? Responsible { get; init; }

    [Description("citizen, enterprise, organisation, agency")]
    public string? Kind { get; init; }

    public ForWhomBody? For { get; init; }
}

/// <summary>For whom somebody files: the id of an organisation that they represent, or a person by mandate.</summary>
internal sealed record ForWhomBody
{
    [Description("Id của tổ chức bạn đại diện, hoặc mandate / id of an organisation that you represent, or mandate")]
    public required string Choice { get; init; }

    public string? Name { get; init; }

    public string? Identity { get; init; }

    public string? Phone { get; init; }

    public string? Address { get; init; }
}

/// <summary>All answers to the e-form; what is left out is empty.</summary>
internal sealed record AnswersBody
{
    [Description("Một thành phần cho mỗi trường của tờ khai / one member for each field of the e-form")]
    public required JsonElement Answers { get; init; }
}

/// <summary>What is chosen about a paper that the vault holds.</summary>
internal sealed record VaultChoiceBody
{
    [Description("instead: tệp khác; keep: dùng bản trong kho; pick: lấy từ kho; leave: không lấy / another file, the held one, take what is offered, leave it")]
    public required string Choice { get; init; }

    [Description("Mã lý do bản trong kho không dùng được, với instead: noi-dung-khac, nguoi-khac, khong-doc-duoc, het-hieu-luc / why the held one does not fit")]
    public string? Reason { get; init; }
}

/// <summary>Whether a connected database may be asked.</summary>
internal sealed record FetchBody
{
    public bool Consent { get; init; }

    [Description("Không đồng ý hỏi; tự nộp giấy / do not ask; the paper is handed in")]
    public bool Decline { get; init; }
}

/// <summary>What sends a filing.</summary>
internal sealed record SentBody
{
    [Description("Cam đoan lời khai đúng / the declaration that what is said is true")]
    public required bool Declared { get; init; }
}

/// <summary>A filing in its owner's list.</summary>
internal sealed record FilingLine(Guid Id, string Procedure, string Unit, DateTimeOffset SavedAt);

/// <summary>A filing that is not sent, held against the procedure as it is published now.</summary>
internal sealed record FilingView(Guid Id, string Procedure, string Version, string Unit, string Kind)
{
    public string? Responsible { get; init; }

    public DateTimeOffset SavedAt { get; init; }

    /// <summary>Code of the dossier that it became.</summary>
    public string? Dossier { get; init; }

    /// <summary>Why nothing can be sent any more.</summary>
    public string? Closed { get; init; }

    /// <summary>What was answered; what is no value of its field, which <c>faults</c> names, as it was sent.</summary>
    public JsonObject? Answers { get; init; }

    /// <summary>Fields that are asked in this case, in the order of the form.</summary>
    public IReadOnlyList<string>? Asked { get; init; }

    public IReadOnlyList<FilingPaper>? Papers { get; init; }

    /// <summary>Fields that were answered differently in two places, until one answer is sent with the ETag of this.</summary>
    public IReadOnlyList<OtherAnswersView>? Others { get; init; }

    /// <summary>Answers from which looked-up data differ; missing where none do.</summary>
    public IReadOnlyList<DifferenceView>? Differences { get; init; }

    /// <summary>What is missing or wrong; it can be sent when there is nothing.</summary>
    public IReadOnlyList<FilingFaultView>? Faults { get; init; }

    public bool CanBeSent { get; init; }

    /// <summary>In đồng.</summary>
    public decimal Fee { get; init; }

    /// <summary>When the result is to be expected if it is sent now.</summary>
    public DateTimeOffset? LikelyDue { get; init; }

    /// <summary>full or partial.</summary>
    public string? Level { get; init; }
}

/// <summary>A paper of this case.</summary>
internal sealed record FilingPaper(string Id, string Name, bool Required)
{
    /// <summary>The answers of the form make it; nothing is uploaded.</summary>
    public bool MadeByForm { get; init; }

    /// <summary>Id of the paper that was given in its place, so that this one is not needed.</summary>
    public string? InPlace { get; init; }

    public IReadOnlyList<FilingFile> Files { get; init; } = [];

    /// <summary>When the vault was searched for it; nothing can be uploaded before.</summary>
    public DateTimeOffset? VaultCheckedAt { get; init; }

    /// <summary>What the vault holds in its place.</summary>
    public HeldPaper? Held { get; init; }

    /// <summary>The connected database that is asked for it before it is handed in.</summary>
    public FetchView? Database { get; init; }
}

/// <summary>How a paper stands with the connected database that is asked for it.</summary>
/// <param name="Unanswered">An answer of the form that the question needs is missing.</param>
internal sealed record FetchView(string Name, bool Unanswered)
{
    /// <summary>What the person agrees to; missing where no consent is needed.</summary>
    public string? Consent { get; init; }

    /// <summary>found, notFound, unavailable, declined; missing until it is asked with the answers as they are.</summary>
    public string? Answer { get; init; }
}

/// <summary>A file of a paper.</summary>
internal sealed record FilingFile(string Hash, string Name, string Type, long Length);

/// <summary>A paper that the vault holds.</summary>
/// <param name="Closes">No file is taken while it is used.</param>
internal sealed record HeldPaper(string Number, string Unit, DateTimeOffset IssuedAt, bool Closes, bool Used);

/// <summary>An answer from which a connected database differs.</summary>
/// <param name="Paper">Id of the paper that it was asked for.</param>
/// <param name="Field">Id of the field.</param>
/// <param name="Declared">The answer, in words.</param>
internal sealed record DifferenceView(string Paper, string Field, string Declared)
{
    /// <summary>What the database says; missing where it was asked with somebody else's number.</summary>
    public string? Found { get; init; }

    /// <summary>Why the answer is kept; missing until somebody said so, and nothing can be sent before.</summary>
    public string? Because { get; init; }
}

/// <summary>What is done about an answer from which looked-up data differ.</summary>
internal sealed record DifferenceBody
{
    [Description("Mã trường / id of the field")]
    public required string Field { get; init; }

    [Description("take: dùng dữ liệu tra cứu; mine: giữ câu trả lời / use what was looked up, keep the answer")]
    public required string Choice { get; init; }

    [Description("Vì sao giữ câu trả lời, với mine / why the answer is kept")]
    public string? Reason { get; init; }
}

/// <summary>What keeps a filing from being sent.</summary>
internal sealed record FilingFaultView(string Pointer, string Detail);

/// <summary>A field that was answered differently in two places.</summary>
/// <param name="Stands">The answer among those of the filing, in words.</param>
/// <param name="Others">What other pages typed for it.</param>
internal sealed record OtherAnswersView(string Pointer, string Stands, IReadOnlyList<string> Others);

/// <summary>What became of a filing.</summary>
/// <param name="Dossier">Its code.</param>
/// <param name="Lookup">With the code, it opens the stage to whoever has both.</param>
internal sealed record SentView(string Dossier, string? Lookup)
{
    public DateTimeOffset? Due { get; init; }
}
