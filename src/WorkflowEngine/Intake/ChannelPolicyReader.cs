using System.Collections.Immutable;
using System.Globalization;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Procedures;
using WorkflowEngine.Rules;
using WorkflowEngine.Words;

namespace WorkflowEngine.Intake;

/// <summary>Reads a policy strictly: what is wrong is named by its place.</summary>
internal static class ChannelPolicyReader
{
    private static readonly string[] Ways = [Dossiers.Channels.Online, Dossiers.Channels.Counter, Dossiers.Channels.Post];

    private static readonly string[] Kinds = ["citizen", "enterprise", "organisation", "agency"];

    private static readonly string[] Weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    public static ChannelPolicy Read(MemberReader root, DatedDocument head)
    {
        root.TextOrNull("note");
        var decision = root.Text("decision");
        var rules = ImmutableArray.CreateBuilder<ChannelRule>();
        foreach (var item in root.Items("rules"))
        {
            var rule = Rule(item);
            if (rules.Any(known => known.Id == rule.Id))
            {
                item.Add("id", new Sentence($"Mã quy định “{rule.Id}” đã dùng ở trên; đặt mã khác.", $"The rule’s code “{rule.Id}” is used above; give it another."));
            }

            rules.Add(rule);
            item.Close();
        }

        if (rules.Count == 0)
        {
            root.Add("rules", new Sentence(
                "Chính sách chưa có quy định nào. Thêm ít nhất một quy định vào “rules”.", "The policy has no rule. Add at least one to “rules”."));
        }

        return new ChannelPolicy(head, decision, rules.ToImmutable());
    }

    private static ChannelRule Rule(MemberReader item)
    {
        var effect = item.Choice("effect", ("block", ChannelEffect.Block), ("ask", ChannelEffect.Ask), ("prefer", ChannelEffect.Prefer));
        var rule = new ChannelRule(item.Text("id"), effect, item.Words("say"), item.Words("instead"))
        {
            Channels = Words(item, "channels", Ways),
            Units = item.Texts("units"),
            Procedures = item.Texts("procedures", new Sentence("một mã thủ tục, ví dụ 1.001612", "a code of a procedure, for example 1.001612"), ProcedureCode.IsCode),
            Applicants = Words(item, "applicants", Kinds),
            Weekdays = [.. Words(item, "weekdays", Weekdays).Select(word => (DayOfWeek)Array.IndexOf(Weekdays, word))],
            Dates = Dates(item, "dates"),
            When = Script(item, "when"),
            Except = item.Has("except") ? Exceptions(item.Object("except")) : ChannelExceptions.None,
            Reasons = Reasons(item, "reasons", ofLaw: false),
            Bases = Reasons(item, "bases", ofLaw: true),
        };
        if (rule.Channels.IsEmpty)
        {
            item.Add("channels", new Sentence(
                $"Nêu ít nhất một cách nộp mà quy định này áp dụng: {string.Join(", ", Ways)}.", $"Name at least one way that the rule is about: {string.Join(", ", Ways)}."));
        }

        if (effect == ChannelEffect.Ask == rule.Reasons.IsEmpty)
        {
            item.Add("reasons", effect == ChannelEffect.Ask
                ? new Sentence("Quy định hỏi lý do phải có danh sách lý do để chọn.", "A rule that asks for a reason needs the list to choose from.")
                : new Sentence("Chỉ quy định hỏi lý do (ask) mới có danh sách lý do.", "Only a rule that asks has a list of reasons."));
        }

        if (effect != ChannelEffect.Block && !rule.Bases.IsEmpty)
        {
            item.Add("bases", new Sentence(
                "Chỉ quy định chặn (block) mới có danh sách căn cứ pháp lý để nhận bản giấy.", "Only a rule that blocks has a list of laws for which paper is taken."));
        }

        return rule;
    }

    private static ChannelExceptions Exceptions(MemberReader except)
    {
        var read = new ChannelExceptions
        {
            Dates = Dates(except, "dates"),
            Applicants = Words(except, "applicants", Kinds),
            PaperByLaw = except.Flag("paperByLaw", false),
            When = Script(except, "when"),
        };
        except.Close();
        return read;
    }

    private static ImmutableArray<PaperReason> Reasons(MemberReader item, string name, bool ofLaw)
    {
        var reasons = ImmutableArray.CreateBuilder<PaperReason>();
        foreach (var reason in item.Items(name))
        {
            var code = reason.Text("code");
            if (reasons.Any(known => known.Code == code))
            {
                reason.Add("code", new Sentence($"Mã lý do “{code}” đã dùng ở trên; đặt mã khác.", $"The reason’s code “{code}” is used above; give it another."));
            }

            reasons.Add(new PaperReason(code, reason.Words("name"))
            {
                Law = ofLaw ? new PaperLaw(reason.Text("instrument"), reason.Text("article"), reason.Mark("evidence")) : null,
            });
            reason.Close();
        }

        return reasons.ToImmutable();
    }

    private static Script? Script(MemberReader item, string name)
    {
        if (item.TextOrNull(name) is not { Length: > 0 } source)
        {
            return null;
        }

        var parse = Rules.Script.Parse(source);
        if (!parse.Succeeded)
        {
            item.Add(name, parse.Fault.Sentence);
            return null;
        }

        return parse.Script;
    }

    private static ImmutableArray<DateOnly> Dates(MemberReader item, string name) =>
        [.. item.Texts(name, MemberReader.Expected.Date, text => DayOf(text) is not null).Select(text => DayOf(text)!.Value)];

    private static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static ImmutableArray<string> Words(MemberReader item, string name, string[] known) =>
        item.Texts(name, new Sentence($"một trong các từ: {string.Join(", ", known)}", $"one of: {string.Join(", ", known)}"), known.Contains);
}
