using System.Text.Json.Nodes;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Intake;
using WorkflowEngine.Tests.Architecture;
using WorkflowEngine.Tests.Execution.Procedures;
using WorkflowEngine.Tests.Walks;
using WorkflowEngine.Vault;

namespace WorkflowEngine.Tests.Intake;

public sealed class ChannelPolicyTests
{
    private const string OneStop = "cam-binh.trung-tam-pvhcc";

    private static readonly DateOnly Thursday = new(2026, 11, 19);

    private static readonly DateOnly Friday = new(2026, 11, 20);

    private static string Paperless => SourceTree.Read("workflows/office/channels/khong-giay-thu-nam-cam-binh.json");

    private static string Agencies => SourceTree.Read("workflows/office/channels/co-quan-nop-truc-tuyen.json");

    private static string Schema => SourceTree.Read("docs/schemas/channel-policy.schema.json");

    [Fact]
    public void On_a_day_without_paper_a_paper_dossier_takes_a_reason_from_the_closed_list_and_keeps_it()
    {
        var bare = File(Thursday, Paperless);
        var odd = File(Thursday, Paperless, file => file with { PaperReason = "thich-giay" });
        var reasoned = File(Thursday, Paperless, file => file with { PaperReason = "nguoi-cao-tuoi" });

        Assert.Contains("không nhận hồ sơ giấy", bare.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Contains("Người cao tuổi", bare.Refusal.Vi, StringComparison.Ordinal);
        Assert.Equal((AttemptKind.PaperUnreasoned, "khong-giay-thu-nam-cam-binh/thu-nam"), (bare.Attempt!.Kind, bare.Attempt.Component));
        Assert.Contains("“thich-giay” không có trong danh sách", odd.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Null(reasoned.Refusal);
        Assert.Equal(("khong-giay-thu-nam-cam-binh/thu-nam", "nguoi-cao-tuoi"), (reasoned.Dossier.Filing!.Policy, reasoned.Dossier.Filing.PaperReason));
    }

    [Theory]
    [InlineData("2026-11-20", OneStop, "counter", false)]
    [InlineData("2026-11-19", OneStop, "counter", true)]
    [InlineData("2026-11-19", OneStop, "post", true)]
    [InlineData("2026-11-19", OneStop, "online", false)]
    [InlineData("2026-11-19", "thanh-sen.trung-tam-pvhcc", "counter", false)]
    [InlineData("2025-11-20", OneStop, "counter", false)]
    public void A_policy_is_by_day_unit_and_way(string day, string unit, string channel, bool asks)
    {
        var answer = File(DateOnly.ParseExact(day, "yyyy-MM-dd"), Paperless, file => file with { Unit = unit, Channel = channel });

        Assert.Equal(asks, answer.Refusal is not null);
        Assert.Equal(asks ? AttemptKind.PaperUnreasoned : null, answer.Attempt?.Kind);
    }

    [Fact]
    public void A_reason_that_nobody_asked_for_is_not_counted()
    {
        var answer = File(Friday, Paperless, file => file with { PaperReason = "nguoi-cao-tuoi" });

        Assert.Equal((null, null), (answer.Dossier.Filing!.Policy, answer.Dossier.Filing.PaperReason));
    }

    [Theory]
    [InlineData("dates", "[\"2026-11-19\"]", false)]
    [InlineData("dates", "[\"2026-11-26\"]", true)]
    [InlineData("applicants", "[\"citizen\"]", false)]
    [InlineData("when", "\"fields.soLaoDong > 1\"", false)]
    [InlineData("when", "\"fields.soLaoDong > 1000\"", true)]
    public void Exceptions_leave_a_case_alone(string member, string value, bool asks)
    {
        var answer = File(Thursday, With(Paperless, rule => rule["except"]![member] = JsonNode.Parse(value)));

        Assert.Equal(asks, answer.Refusal is not null);
    }

    [Fact]
    public void The_whole_procedure_list_is_held_and_no_other()
    {
        var six = JsonNode.Parse(Paperless)!["rules"]![0]!["procedures"]!.AsArray().Select(code => code!.GetValue<string>()).ToHashSet();

        foreach (var file in Shipped.Procedures)
        {
            var procedure = Shipped.PlanOf(file).Procedure!;
            var verdict = ChannelCheck.Of([Read(Paperless)], Shipped.Office, procedure, new()
            {
                Channel = Channels.Counter,
                Unit = OneStop,
                Now = Shipped.Calendar.At(Thursday, new(9, 0)),
                Calendar = Shipped.Calendar,
            });

            Assert.Equal(six.Contains(procedure.Code), verdict.Asks is not null);
        }

        Assert.Equal(6, six.Count);
    }

    [Fact]
    public void A_state_agency_files_online_unless_the_law_wants_paper()
    {
        var counter = File(Friday, Agencies, AsAgency);
        var online = File(Friday, Agencies, file => AsAgency(file) with { Channel = Channels.Online });
        var citizen = File(Friday, Agencies);
        var byLaw = File(Friday, Agencies, AsAgency, SomeDossier.PlanWith(SomeDossier.Household, "\"applicants\": [", "\"paperBasis\": \"Luật mẫu, điều 1\", \"applicants\": [ \"agency\","));

        Assert.Contains("Cơ quan hành chính nhà nước nộp hồ sơ trực tuyến", counter.Refusal!.Vi, StringComparison.Ordinal);
        Assert.Equal(AttemptKind.WayBarred, counter.Attempt!.Kind);
        Assert.All([online, citizen, byLaw], answer => Assert.Null(answer.Refusal));
    }

    [Fact]
    public void A_law_of_the_closed_list_lets_paper_in_and_is_kept_and_printed()
    {
        var named = File(Friday, Agencies, file => AsAgency(file) with { PaperReason = "bi-mat-nha-nuoc" });
        var other = File(Friday, Agencies, file => AsAgency(file) with { PaperReason = "nguoi-cao-tuoi" });
        var none = File(Friday, Agencies, AsAgency);
        var facts = Shipped.FactsAt(Shipped.Calendar.At(Friday, new(9, 0))) with { Policies = [Read(Agencies)] };
        var plan = ForAgencies;
        var accepted = Engine.Advance(plan, named.Dossier, new CompleteWork(named.Dossier.Waits[0].Seq, Clerk(named.Dossier), "Accepted"), facts);

        Assert.Equal(("co-quan-nop-truc-tuyen/co-quan", "bi-mat-nha-nuoc"), (named.Dossier.Filing!.Policy, named.Dossier.Filing.PaperReason));
        Assert.Contains("“nguoi-cao-tuoi” không có trong danh sách", other.Refusal!.Vi, StringComparison.Ordinal);
        Assert.All([other, none], answer => Assert.Contains("khoản 2 Điều 5 Luật Bảo vệ bí mật nhà nước", answer.Refusal!.Vi, StringComparison.Ordinal));
        Assert.All([other, none], answer => Assert.Equal(AttemptKind.WayBarred, answer.Attempt!.Kind));
        var receipt = Assert.Single(accepted.Events.OfType<LetterWritten>(), letter => letter.Template.StartsWith("forms/01", StringComparison.Ordinal));
        Assert.Contains("bản giấy: Hồ sơ có tài liệu bí mật nhà nước", receipt.Body.Text, StringComparison.Ordinal);
        Assert.Contains("Lý do nhận bản giấy", PrintedForm.OfSlip(plan, accepted.Dossier, [], facts).Text, StringComparison.Ordinal);
        Assert.Contains("khoản 2 Điều 5", RegisterRow.Of(plan, accepted.Dossier, facts).Note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_no_law_opens_goes_before_one_that_a_law_does_and_a_law_answers_for_a_day_without_paper_too()
    {
        var closed = With(Agencies, rule => rule.Remove("bases"), "khong-can-cu");
        FileDossier Named(FileDossier file) => AsAgency(file) with { PaperReason = "bi-mat-nha-nuoc" };

        var barred = File(Friday, Named, Agencies, closed);
        var let = File(Thursday, Named, Paperless, Agencies);

        Assert.Equal("khong-can-cu/co-quan", barred.Attempt!.Component);
        Assert.Equal("co-quan-nop-truc-tuyen/co-quan", let.Dossier.Filing!.Policy);
    }

    [Fact]
    public void A_better_way_that_is_only_preferred_is_shown_and_never_in_the_way()
    {
        var policy = With(Paperless, rule =>
        {
            rule["effect"] = "prefer";
            rule.Remove("reasons");
        });
        var answers = new WorkflowEngine.Filings.FilingAnswers { Channel = Channels.Counter, Unit = OneStop, Now = Shipped.Calendar.At(Thursday, new(9, 0)), Calendar = Shipped.Calendar };

        var verdict = ChannelCheck.Of([Read(policy)], Shipped.Office, Shipped.PlanOf(SomeDossier.Household).Procedure!, answers);

        Assert.Equal("thu-nam", Assert.Single(verdict.Preferred).Rule.Id);
        Assert.Null(File(Thursday, policy).Refusal);
    }

    [Fact]
    public void A_rule_over_the_case_that_breaks_stops_the_filing_with_its_place()
    {
        var answer = File(Thursday, With(Paperless, rule => rule["when"] = "fields.a.b.c.d"));

        Assert.Contains("thu-nam", answer.Refusal!.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_case_is_filed_as_the_service_that_it_is_and_the_wrong_one_is_kept()
    {
        var wrong = File(Friday, Paperless, file => file with { SentAs = "partial" });
        var right = File(Friday, Paperless, file => file with { SentAs = "full" });
        var unknown = File(Friday, Paperless, file => file with { SentAs = "muc-do-4" });

        Assert.Equal(("full", "partial"), (wrong.Dossier.Filing!.Level, wrong.Dossier.Filing.FiledAs));
        Assert.Equal(("full", null), (right.Dossier.Filing!.Level, right.Dossier.Filing.FiledAs));
        Assert.NotNull(unknown.Refusal);
    }

    [Fact]
    public void Guiding_is_told_from_filing_for_somebody_which_takes_their_consent()
    {
        var helped = new Assistance(Assisted.Guided, "pham-thi-dung", OneStop);
        var consent = new Consent(Shipped.Calendar.At(Friday, new(8, 59)), "dong-y-2026", "signature:abc");

        var guided = File(Friday, Paperless, file => file with { Assistance = helped, Account = "7", Channel = Channels.Online });
        var alone = File(Friday, Paperless, file => file with { Assistance = helped });
        var without = File(Friday, Paperless, file => file with { Assistance = helped with { Kind = Assisted.DoneFor } });
        var with = File(Friday, Paperless, file => file with { Assistance = helped with { Kind = Assisted.DoneFor, Consent = consent } });
        var nobody = File(Friday, Paperless, file => file with { Assistance = helped with { Helper = "khong-co" }, Account = "7" });

        Assert.Equal(helped, guided.Dossier.Filing!.Assistance);
        Assert.Equal(consent, with.Dossier.Filing!.Assistance!.Consent);
        Assert.All([alone, without, nobody], answer => Assert.NotNull(answer.Refusal));
        Assert.Contains("sự đồng ý", without.Refusal!.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shipped_policies_have_nothing_the_schema_does_not_name()
    {
        var schema = JsonNode.Parse(Schema)!.AsObject();

        foreach (var text in (string[])[Paperless, Agencies])
        {
            var document = JsonNode.Parse(text)!.AsObject();

            Assert.Empty(ChannelPolicy.Read(text).Faults);
            Check(document, document, schema);
            Check(document, document["rules"]![0]!.AsObject(), schema["$defs"]!["rule"]!.AsObject());
            Check(document, document["rules"]![0]!["except"]!.AsObject(), schema["$defs"]!["except"]!.AsObject());
            foreach (var law in document["rules"]![0]!["bases"]?.AsArray() ?? [])
            {
                Check(document, law!.AsObject(), schema["$defs"]!["rule"]!["properties"]!["bases"]!["items"]!.AsObject());
            }
        }
    }

    [Theory]
    [InlineData("weekdays", "[\"thu-nam\"]", "$.rules[0].weekdays[0]")]
    [InlineData("dates", "[\"2026-02-30\"]", "$.rules[0].dates[0]")]
    [InlineData("channels", "[\"fax\"]", "$.rules[0].channels[0]")]
    [InlineData("when", "\"fields.\"", "$.rules[0].when")]
    [InlineData("reasons", "[]", "$.rules[0].reasons")]
    [InlineData("effect", "\"forbid\"", "$.rules[0].effect")]
    [InlineData("procedures", "[\"Đăng ký khai sinh\"]", "$.rules[0].procedures[0]")]
    [InlineData("reasons", "[{\"code\":\"a\",\"name\":{\"vi\":\"a\",\"en\":\"a\"}},{\"code\":\"a\",\"name\":{\"vi\":\"b\",\"en\":\"b\"}}]", "$.rules[0].reasons[1].code")]
    [InlineData("bases", "[{\"code\":\"a\",\"name\":{\"vi\":\"a\",\"en\":\"a\"},\"instrument\":\"Luật mẫu\",\"article\":\"Điều 1\",\"evidence\":\"P\"}]", "$.rules[0].bases")]
    public void What_is_wrong_is_named_by_its_place(string member, string value, string place)
    {
        var read = ChannelPolicy.Read(With(Paperless, rule => rule[member] = JsonNode.Parse(value)));

        Assert.Contains(read.Faults, fault => fault.Path == place);
    }

    [Fact]
    public void A_policy_without_rules_and_one_for_a_unit_that_there_is_not_are_told()
    {
        var document = JsonNode.Parse(Paperless)!.AsObject();
        document["rules"] = new JsonArray();
        var elsewhere = Read(With(Paperless, rule => rule["units"] = new JsonArray("cam-binh", "cam-bihn")));

        var unknown = Assert.Single(ChannelPolicyUnits.Unknown(elsewhere, Shipped.Office));

        Assert.Contains("ít nhất một quy định", Assert.Single(ChannelPolicy.Read(document.ToJsonString()).Faults, fault => fault.Path == "$.rules").Sentence.Vi, StringComparison.Ordinal);
        Assert.Contains("Không có đơn vị “cam-bihn”", unknown.Sentence.Vi, StringComparison.Ordinal);
    }

    /// <summary>The household business, as if state agencies could register one.</summary>
    private static WorkflowEngine.Plans.Plan ForAgencies => SomeDossier.PlanWith(SomeDossier.Household, "\"applicants\": [", "\"applicants\": [ \"agency\",");

    private static FileDossier AsAgency(FileDossier file) => file with { Applicant = file.Applicant.With("kind", "agency") };

    private static ChannelPolicy Read(string json) => ChannelPolicy.Read(json).Document!;

    private static string Clerk(Dossier dossier) => Shipped.Office.PeopleWith(dossier.Waits[0].Item!.Role, dossier.Waits[0].Item!.Unit, Friday)[0];

    private static string With(string json, Action<JsonObject> change, string? id = null)
    {
        var document = JsonNode.Parse(json)!.AsObject();
        document["id"] = id ?? (string)document["id"]!;
        change(document["rules"]![0]!.AsObject());
        return document.ToJsonString();
    }

    private static Advanced File(DateOnly day, string policy, Func<FileDossier, FileDossier>? change = null, WorkflowEngine.Plans.Plan? plan = null) =>
        File(plan ?? ForAgencies, day, change ?? (file => file), [policy]);

    private static Advanced File(DateOnly day, Func<FileDossier, FileDossier> change, params string[] policies) =>
        File(ForAgencies, day, change, policies);

    private static Advanced File(WorkflowEngine.Plans.Plan plan, DateOnly day, Func<FileDossier, FileDossier> change, string[] policies)
    {
        var file = SomeDossier.InputOf("ho-so-1").Filing(plan) with { Channel = Channels.Counter, Unit = OneStop };
        var facts = Shipped.FactsAt(Shipped.Calendar.At(day, new(9, 0))) with { Policies = [.. policies.Select(Read)] };
        return Engine.Advance(plan, Dossier.None, change(file), facts);
    }

    private static void Check(JsonObject document, JsonObject part, JsonObject schema)
    {
        var properties = schema["properties"]!.AsObject();
        Assert.All(part, member => Assert.True(properties.ContainsKey(member.Key), member.Key));
        foreach (var name in schema["required"]?.AsArray().Select(name => name!.GetValue<string>()) ?? [])
        {
            var value = part[name];
            part.Remove(name);
            Assert.NotEmpty(ChannelPolicy.Read(document.ToJsonString()).Faults);
            part[name] = value;
        }

        part["unheard-of"] = 1;
        Assert.Contains(ChannelPolicy.Read(document.ToJsonString()).Faults, fault => fault.Path.EndsWith("unheard-of", StringComparison.Ordinal));
        part.Remove("unheard-of");
    }
}
