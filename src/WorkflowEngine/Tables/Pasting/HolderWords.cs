using System.Collections.Immutable;
using WorkflowEngine.Words;

namespace WorkflowEngine.Tables.Pasting;

/// <summary>What the decisions of offices call those who do a step; compared without marks and case.</summary>
internal enum HolderKind : byte
{
    OneStop,

    /// <summary>The leaders of the province's People's Committee.</summary>
    ProvinceLeader,

    /// <summary>The leaders of the body that settles the procedure: a commune's People's Committee, a department.</summary>
    Leader,

    DivisionLeader,
    Officer,
    Clerk,
    Council,
    Police,
}

internal static class HolderWords
{
    private static readonly ImmutableArray<(HolderKind Kind, string[] Words)> Known =
    [
        (HolderKind.Council, ["hoi dong", "to tham dinh"]),
        (HolderKind.Clerk, ["van thu", "bo phan van thu"]),
        (HolderKind.ProvinceLeader, ["lanh dao ubnd tinh", "chu tich ubnd tinh", "lanh dao uy ban nhan dan tinh", "chu tich uy ban nhan dan tinh", "ubnd tinh", "uy ban nhan dan tinh"]),
        (HolderKind.DivisionLeader,
        [
            "lanh dao phong", "truong phong", "pho truong phong", "truong pho phong", "lanh dao chuyen mon", "lanh dao bo phan", "lanh dao van phong", "lanh dao chi nhanh",
            "lanh dao don vi", "lanh dao ban", "chi huy", "chanh van phong", "truong bo phan", "doi truong", "lanh dao chi cuc", "chi cuc truong",
        ]),
        (HolderKind.Leader,
        [
            "lanh dao ubnd", "chu tich ubnd", "pho chu tich", "lanh dao uy ban nhan dan", "chu tich uy ban nhan dan", "chu tich", "lanh dao so", "giam doc so", "giam doc", "pho giam doc",
            "thu truong", "lanh dao co quan", "lanh dao dia phuong", "lanh dao truong", "hieu truong", "lanh dao ubnd cap xa",
        ]),
        (HolderKind.OneStop,
        [
            "trung tam phuc vu hanh chinh cong", "trung tam hanh chinh cong", "trung tam pvhcc", "ttpvhcc", "tt pvhcc", "tthcc", "tt phuc vu hanh chinh cong", "bo phan mot cua",
            "bo phan tiep nhan", "bo phan tn tkq", "tn tkq", "mot cua", "pvhcc", "quay tiep nhan", "can bo tiep nhan", "cong chuc tiep nhan", "nhan vien tiep nhan",
        ]),
        (HolderKind.Police, ["cong an", "ca xa", "ca phuong"]),
        (HolderKind.Officer, ["chuyen vien", "cong chuc", "can bo", "vien chuc", "nhan vien", "phong chuyen mon", "bo phan chuyen mon", "phong", "don vi chuyen mon"]),
    ];

    /// <summary>Who is meant, the most telling words first.</summary>
    public static IEnumerable<HolderKind> In(string text)
    {
        var plain = " " + Unmarked.Words(text) + " ";
        return Known.Where(known => known.Words.Any(word => plain.Contains(" " + word + " ", StringComparison.Ordinal))).Select(known => known.Kind);
    }

    public static bool Names(string text) => In(text).Any();
}
