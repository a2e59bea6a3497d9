using System.Collections.Immutable;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Office;
using WorkflowEngine.Words;

namespace WorkflowEngine.Post;

/// <summary>What the post does for an agency.</summary>
public enum PostService : byte
{
    /// <summary>Takes dossiers from people and brings them.</summary>
    Receive,

    /// <summary>Brings results to people.</summary>
    Return,

    /// <summary>Takes fees from people and pays them over.</summary>
    CollectFee,
}

/// <summary>
/// A contract of agencies with the public post (bưu chính công ích; QĐ 45/2016/QĐ-TTg). Without one there is no way by post.
/// Dated: from its first day to its last.
/// </summary>
public sealed class PostContract : IDated
{
    private PostContract(DatedDocument head) => Head = head;

    public DatedDocument Head { get; }

    /// <summary>Number of the contract.</summary>
    public string Number { get; private init; } = "";

    /// <summary>The day on which it was signed.</summary>
    public DateOnly Signed { get; private init; }

    /// <summary>The enterprise that carries, as people know it.</summary>
    public required Sentence Carrier { get; init; }

    /// <summary>Codes of agencies; each stands for all that is under it.</summary>
    public ImmutableArray<string> Agencies { get; private init; } = [];

    public ImmutableArray<PostService> Services { get; private init; } = [];

    /// <summary>Codes of post offices whose people enter how parcels stand.</summary>
    public ImmutableArray<string> Offices { get; private init; } = [];

    /// <summary>Reads a document of kind <c>post-contract</c> (docs/schemas/post-contract.schema.json).</summary>
    public static DatedRead<PostContract> Read(string json) => MemberReader.Document(json, "post-contract", Read);

    /// <summary>Whether it holds for a unit on a day.</summary>
    public bool Covers(OfficeSnapshot office, string unit, DateOnly day) =>
        Head.HoldsOn(day) && Signed <= day && (Agencies.Contains(unit) || office.Ancestors(unit, day).Any(above => Agencies.Contains(above.Code)));

    private static PostContract Read(MemberReader root, DatedDocument head)
    {
        root.TextOrNull("note");
        var services = ImmutableArray.CreateBuilder<PostService>();
        foreach (var item in root.Items("services"))
        {
            services.Add(item.Choice("service", ("receive", PostService.Receive), ("return", PostService.Return), ("collect-fee", PostService.CollectFee)));
            item.Close();
        }

        var contract = new PostContract(head)
        {
            Number = root.Text("number"),
            Signed = root.Date("signed"),
            Carrier = root.Words("carrier"),
            Agencies = Codes(root, "agencies"),
            Services = services.ToImmutable(),
            Offices = root.Has("offices") ? Codes(root, "offices") : [],
        };
        if (contract.Agencies.IsEmpty || contract.Services.IsEmpty)
        {
            root.Add(contract.Agencies.IsEmpty ? "agencies" : "services", new Sentence(
                "Hợp đồng phải nêu ít nhất một cơ quan và một dịch vụ.", "A contract names at least one agency and one service."));
        }

        return contract;
    }

    private static ImmutableArray<string> Codes(MemberReader root, string name)
    {
        var codes = ImmutableArray.CreateBuilder<string>();
        foreach (var (item, path) in root.Elements(name))
        {
            if (item.ValueKind == System.Text.Json.JsonValueKind.String && item.GetString() is { Length: > 0 } code)
            {
                codes.Add(code);
            }
            else
            {
                root.Expect(path, MemberReader.Expected.Text, item);
            }
        }

        return codes.ToImmutable();
    }
}
