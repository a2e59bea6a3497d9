using System.Collections.Immutable;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Office;
using WorkflowEngine.Words;

namespace WorkflowEngine.Fees;

/// <summary>Reads a document on payments strictly: every slip is a fault with its place.</summary>
internal static class PaymentReading
{
    private const int LongestOrder = 24 * 60;
    private const int LongestSlip = 60;
    private const int BinLength = 6;

    public static PaymentRules Read(MemberReader root, DatedDocument head)
    {
        root.TextOrNull("note");
        return new PaymentRules(head)
        {
            Series = root.Text("series"),
            Gateways = All(root, "gateways", Gateway, gateway => gateway.Code, "code"),
            Accounts = All(root, "accounts", Account, account => account.Number, "number"),
            Post = root.Has("post") ? Post(root.Object("post")) : Nothing(root),
            Grounds = All(root, "grounds", Ground, ground => ground.Code, "code"),
        };
    }

    private static ImmutableArray<T> All<T>(MemberReader root, string list, Func<MemberReader, T> read, Func<T, string> key, string member)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in root.Items(list))
        {
            var one = read(item);
            if (!keys.Add(key(one)))
            {
                item.Add(member, new Sentence(
                    $"{item.Path}.{member}: “{key(one)}” đã dùng ở mục trước; mỗi mục cần một giá trị riêng.",
                    $"{item.Path}.{member}: “{key(one)}” was used by an entry before; each needs one of its own."));
            }

            item.Close();
            items.Add(one);
        }

        return items.ToImmutable();
    }

    private static PostRule? Nothing(MemberReader root)
    {
        root.TextOrNull("post");
        return null;
    }

    private static GatewayRule Gateway(MemberReader item) => new(item.Text("code"), item.Words("name"), item.Whole("minutes", 1, LongestOrder));

    private static AccountRule Account(MemberReader item)
    {
        var account = new AccountRule(Digits(item, "bin", BinLength), item.Text("bank"), Digits(item, "number", null), item.Text("holder"))
        {
            Units = item.Texts("units"),
        };
        return account;
    }

    private static PostRule Post(MemberReader item)
    {
        var post = new PostRule(item.Words("name"), item.Whole("days", 1, LongestSlip));
        item.Close();
        return post;
    }

    private static WaiverGround Ground(MemberReader item) => new(
        item.Text("code"),
        item.Words("name"),
        item.Text("article"),
        item.Choice("by", ("collect-fee", Right.CollectFee), ("sign", Right.Sign)),
        item.Mark("evidence"))
    {
        Proof = item.Has("proof") ? item.Words("proof") : null,
        Fields = item.Texts("fields"),
    };

    private static string Digits(MemberReader item, string name, int? length)
    {
        var text = item.Text(name);
        if (text.Length > 0 && (!text.All(char.IsAsciiDigit) || (length is { } exact && text.Length != exact) || text.Length > 19))
        {
            var vi = length is { } many ? $"{many} chữ số" : "từ 1 đến 19 chữ số";
            var en = length is { } needed ? $"{needed} figures" : "1 to 19 figures";
            item.Add(name, new Sentence($"{item.Path}.{name}: cần {vi}, nhưng thấy {text}.", $"{item.Path}.{name}: expected {en}, found {text}."));
        }

        return text;
    }
}
