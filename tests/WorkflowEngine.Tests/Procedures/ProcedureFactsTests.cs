using WorkflowEngine.Deadlines;
using WorkflowEngine.Documents;
using WorkflowEngine.Procedures;

namespace WorkflowEngine.Tests.Procedures;

public sealed class ProcedureFactsTests
{
    [Fact]
    public void Reads_what_a_procedure_is()
    {
        var facts = SomeFacts.Clean(SomeFacts.Full);

        Assert.Equal(("1.004222.H20", new LocalText("Đăng ký thường trú", "Permanent residence")), (facts.Code, facts.Name));
        Assert.Equal((ProcedureKind.Public, GovernmentLevel.Commune, ProcedureStatus.Active), (facts.Kind, facts.Level!.Value, facts.Status));
        Assert.Equal(new DecisionFact("5548/QĐ-BCA", new DateOnly(2024, 11, 12), "Bộ Công an"), facts.Decision);
        Assert.Equal((new DateOnly(2025, 7, 1), new DateOnly(2027, 2, 28)), (facts.ValidFrom!.Value, facts.ValidTo!.Value));
        Assert.Equal([ApplicantKind.Citizen, ApplicantKind.Organisation], facts.Applicants);
        Assert.Equal([Channel.Online, Channel.Counter, Channel.Post], facts.Channels);
        Assert.Equal(("CT", "commune-onestop"), (facts.Field!.Code, facts.Receives.Single()));
    }

    [Fact]
    public void Reads_what_is_asked_for_and_given()
    {
        var facts = SomeFacts.Clean(SomeFacts.Full);

        var limit = facts.TimeLimits.Single();
        Assert.Equal((7m, LimitUnit.WorkingDays, TimeLimitFact.Accepted, 2), (limit.Limit!.Amount, limit.Limit.Unit, limit.From, limit.Channels.Length));
        var paper = facts.Components.Single();
        Assert.Equal((ComponentForm.Original, 1, true, "g", "vault:KQ.CT01", false), (paper.Form, paper.Quantity, paper.Required.IsAlways, paper.Group, paper.Lookup, paper.MayAsk));
        Assert.Equal((20000m, null), (facts.Fees[0].Fixed, facts.Fees[0].Amount));
        Assert.Equal((null, "money(10000)"), (facts.Fees[1].Fixed, facts.Fees[1].Amount!.Source));
        Assert.Equal((5m, LimitUnit.Years), (facts.Results[0].Validity!.Amount, facts.Results[0].Validity!.Unit));
        Assert.Equal((ServiceLevel.Partial, "Phải đối chiếu bản chính"), (facts.ServiceLevels[0].Level, facts.ServiceLevels[0].Reason!.Vi));
        Assert.Equal(("68/2020/QH14", "Điều 22"), (facts.LegalBasis[0].Instrument, facts.LegalBasis[0].Article));
        Assert.Equal(Evidence.Secondary, facts.Marks[0].Evidence);
    }

    [Fact]
    public void Reads_the_fields_of_the_form()
    {
        var fields = SomeFacts.Clean(SomeFacts.Full).Fields;

        Assert.Equal((FieldType.Text, 80, Prefill.Name, "nguoi"), (fields[0].Type, fields[0].MaxLength!.Value, fields[0].Prefill!.Value, fields[0].Section));
        Assert.Equal("nam", fields[1].Choices.Single().Id);
        Assert.Equal((new DateOnly(1900, 1, 1), true), (fields[2].Min!.Date!.Value, fields[2].Max!.IsToday));
        Assert.Equal("ten", fields[3].Fields.Single().Id);
    }

    [Fact]
    public void A_rule_keeps_its_text_and_its_place()
    {
        var rule = SomeFacts.Clean(SomeFacts.With(""" "fees":[{"id":"a","name":{"vi":"Phí","en":"Fee"},"amount":"fields.x * 2"}] """)).Fees[0].Amount!;

        Assert.Equal(("fields.x * 2", null, "fees[0].amount"), (rule.Source, rule.Constant, rule.Member));
    }

    [Fact]
    public void What_is_not_said_has_its_default()
    {
        var facts = SomeFacts.Clean(SomeFacts.With(""" "components":[{"id":"a","name":{"vi":"Giấy","en":"Paper"}}],"timeLimits":[{"id":"t","limit":"10 ngày"}] """));

        Assert.Equal((ProcedureKind.Public, ProcedureStatus.Active, null), (facts.Kind, facts.Status, facts.Level));
        Assert.Equal((ComponentForm.Any, 1, true, true), (facts.Components[0].Form, facts.Components[0].Quantity, facts.Components[0].Required.IsAlways, facts.Components[0].MayAsk));
        Assert.Equal((TimeLimitFact.Filed, LimitUnit.Days), (facts.TimeLimits[0].From, facts.TimeLimits[0].Limit!.Unit));
    }

    [Theory]
    [InlineData("text", "", false)]
    [InlineData("identity", "", true)]
    [InlineData("address", "", true)]
    [InlineData("date", ",\"prefill\":\"account.birthDate\"", true)]
    [InlineData("phone", ",\"personal\":false", false)]
    public void A_field_is_personal_by_what_it_holds_unless_the_document_says_otherwise(string type, string more, bool personal)
    {
        var facts = SomeFacts.Clean(SomeFacts.With($$$""" "fields":[{"id":"a","label":{"vi":"A","en":"A"},"type":"{{{type}}}"{{{more}}}}] """));

        Assert.Equal(personal, facts.Fields[0].Personal);
    }

    [Theory]
    [InlineData("\"kind\":\"công khai\"", FactFaultCodes.Value, "kind", "public, internal", "văn bản “công khai”")]
    [InlineData("\"level\":\"district\"", FactFaultCodes.Value, "level", "commune, province, ministry", "“district”")]
    [InlineData("\"validFrom\":\"31/12/2026\"", FactFaultCodes.Value, "validFrom", "năm-tháng-ngày", "“31/12/2026”")]
    [InlineData("\"validFrom\":\"2026-02-30\"", FactFaultCodes.Value, "validFrom", "ngày có thật", "“2026-02-30”")]
    [InlineData("\"channels\":\"online\"", FactFaultCodes.Shape, "channels", "danh sách", "văn bản “online”")]
    [InlineData("\"channels\":[\"online\",\"fax\"]", FactFaultCodes.Value, "channels[1]", "online, counter, post", "“fax”")]
    [InlineData("\"components\":[{\"id\":\"a\",\"name\":{\"vi\":\"G\",\"en\":\"P\"},\"quantity\":0}]", FactFaultCodes.Shape, "components[0].quantity", "từ 1 trở lên", "số 0")]
    [InlineData("\"components\":[{\"id\":\"a\",\"name\":\"Giấy\"}]", FactFaultCodes.Shape, "components[0].name", "đối tượng", "văn bản “Giấy”")]
    [InlineData("\"components\":[{\"name\":{\"vi\":\"G\",\"en\":\"P\"}}]", FactFaultCodes.Missing, "components[0].id", "thiếu “id”", "văn bản")]
    [InlineData("\"components\":[{\"id\":\"a\",\"name\":{\"vi\":\"G\",\"en\":\"P\"},\"lookup\":\"kho\"}]", FactFaultCodes.Value, "components[0].lookup", "vault:", "“kho”")]
    [InlineData("\"fees\":[{\"id\":\"a\",\"name\":{\"vi\":\"P\",\"en\":\"F\"},\"amount\":-1}]", FactFaultCodes.Shape, "fees[0].amount", "từ 0 trở lên", "số -1")]
    [InlineData("\"timeLimits\":[{\"id\":\"a\",\"limit\":\"vài hôm\"}]", FactFaultCodes.Limit, "timeLimits[0].limit", "một số và đơn vị", "“vài hôm”")]
    [InlineData("\"timeLimits\":[{\"id\":\"a\",\"limit\":\"2 tháng\"}]", FactFaultCodes.Limit, "timeLimits[0].limit", "wd, d, h", "“2 tháng”")]
    [InlineData("\"contact\":null", FactFaultCodes.Shape, "contact", "đối tượng", "null")]
    [InlineData("\"marks\":[{\"path\":\"fees\",\"evidence\":\"T\",\"note\":{\"vi\":\"N\",\"en\":\"N\"}}]", FactFaultCodes.Value, "marks[0].evidence", "S (", "“T”")]
    [InlineData("\"fields\":[{\"id\":\"a\",\"label\":{\"vi\":\"A\",\"en\":\"A\"},\"type\":\"text\",\"pattern\":\"(a)\\\\1\"}]", FactFaultCodes.Value, "fields[0].pattern", "tham chiếu ngược", "(a)\\1")]
    [InlineData("\"fields\":[{\"id\":\"a\",\"label\":{\"vi\":\"A\",\"en\":\"A\"},\"type\":\"text\",\"prefill\":\"account.shoe\"}]", FactFaultCodes.Value, "fields[0].prefill", "account.name", "“account.shoe”")]
    [InlineData("\"fields\":[{\"id\":\"a\",\"label\":{\"vi\":\"A\",\"en\":\"A\"},\"type\":\"choice\"}]", FactFaultCodes.Content, "fields[0].choices", "“a”", "“choices”")]
    [InlineData("\"fields\":[{\"id\":\"a\",\"label\":{\"vi\":\"A\",\"en\":\"A\"},\"type\":\"group\",\"fields\":[]}]", FactFaultCodes.Content, "fields[0].fields", "“a”", "“fields”")]
    [InlineData("\"fields\":[{\"id\":\"a\",\"section\":\"b\",\"label\":{\"vi\":\"A\",\"en\":\"A\"},\"type\":\"text\"}]", FactFaultCodes.Section, "fields", "“a”", "“b”")]
    [InlineData("\"fields\":[{\"id\":\"a\",\"label\":{\"vi\":\"A\",\"en\":\"A\"},\"type\":\"number\",\"min\":5,\"max\":4}]", FactFaultCodes.Order, "fields[0].max", "“a”", "lớn hơn")]
    [InlineData("\"validFrom\":\"2026-02-02\",\"validTo\":\"2026-02-01\"", FactFaultCodes.Order, "validTo", "01/02/2026", "02/02/2026")]
    [InlineData("\"serviceLevels\":[{\"level\":\"partial\"}]", FactFaultCodes.Reason, "serviceLevels[0].reason", "Điều 14", "reason")]
    [InlineData("\"results\":[{\"code\":\"a\",\"name\":{\"vi\":\"K\",\"en\":\"R\"}},{\"code\":\"a\",\"name\":{\"vi\":\"K\",\"en\":\"R\"}}]", FactFaultCodes.DuplicateId, "results[1].code", "“a”", "“results”")]
    [InlineData("\"kind\":\"public\",\"kind\":\"public\"", FactFaultCodes.DuplicateMember, "kind", "hai lần", "“kind”")]
    public void A_wrong_fact_says_where_what_was_expected_and_found(string member, string code, string path, string expected, string found)
    {
        var fault = SomeFacts.OnlyFault(SomeFacts.With(member));

        Assert.Equal((code, path, true), (fault.Code, fault.Member, fault.IsError));
        Assert.Contains(expected, fault.Sentence.Vi, StringComparison.Ordinal);
        Assert.Contains(found, fault.Sentence.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_member_is_a_warning_that_names_the_known_ones()
    {
        var fault = SomeFacts.OnlyFault(SomeFacts.With("\"decission\":{}"));

        Assert.Equal((FactFaultCodes.Unknown, "decission", FaultSeverity.Warning), (fault.Code, fault.Member, fault.Severity));
        Assert.Contains("decision", fault.Sentence.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_English_text_is_a_warning_and_the_Vietnamese_stands_for_it()
    {
        var (facts, faults) = SomeFacts.Read("""{"code":"1.000001","name":{"vi":"Tên"}}""");

        Assert.Equal((FactFaultCodes.Translation, "name", FaultSeverity.Warning), (faults.Single().Code, faults[0].Member, faults[0].Severity));
        Assert.Equal("Tên", facts!.Name.In("en"));
    }

    [Theory]
    [InlineData("1.004222", true)]
    [InlineData("2.000635.000.00.00.H20", true)]
    [InlineData("3.000333-HT", true)]
    [InlineData("1.00422", false)]
    [InlineData("1004222", false)]
    [InlineData("1.004222\n", false)]
    [InlineData("1.004222.", false)]
    [InlineData("", false)]
    public void Knows_the_form_of_a_procedure_code(string text, bool isCode)
    {
        Assert.Equal(isCode, ProcedureCode.IsCode(text));
    }

    [Fact]
    public void Facts_that_are_no_object_are_a_fault_of_the_document()
    {
        var read = WorkflowDocument.Read("""{"customProperties":{"procedure":"1.000001"},"root":{"id":"a","type":"Elsa.End"}}""");

        Assert.Null(read.Document!.Procedure);
        Assert.Equal(("customProperties.procedure", FactFaultCodes.Shape), (read.Faults.Single().Member, read.Faults[0].Code));
    }
}
