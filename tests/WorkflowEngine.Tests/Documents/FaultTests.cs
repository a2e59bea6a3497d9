using System.Text;
using WorkflowEngine.Documents;

namespace WorkflowEngine.Tests.Documents;

public sealed class FaultTests
{
    [Fact]
    public void A_truncated_document_says_where_it_ends()
    {
        var fault = SomeDocument.OnlyFault("{\n  \"id\": \"v\",\n  \"root\": {\"id\": \"ộ");

        Assert.Equal((DocumentFaultCodes.Truncated, 3, 20), (fault.Code, fault.Line, fault.Column));
        Assert.Contains("dòng 3, cột 20", fault.Sentence.Vi, StringComparison.Ordinal);
        Assert.Contains("line 3, column 20", fault.Sentence.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\n  \"tên\": \"ộ\" }x", 2, 15, "“x”")]
    [InlineData("{\"a\":1,}", 1, 8, "“}”")]
    [InlineData("{a:1}", 1, 2, "“a”")]
    public void Text_that_is_not_JSON_says_where_and_what(string text, int line, int column, string found)
    {
        var fault = SomeDocument.OnlyFault(text);

        Assert.Equal((DocumentFaultCodes.NotJson, line, column), (fault.Code, fault.Line, fault.Column));
        Assert.Contains(found, fault.Sentence.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_say_where()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("{\n\"a\":\""), 0xFF, .. Encoding.UTF8.GetBytes("\"}")];

        var fault = Assert.Single(WorkflowDocument.Read(bytes).Faults);

        Assert.Equal((DocumentFaultCodes.NotText, 2, 6), (fault.Code, fault.Line, fault.Column));
    }

    [Theory]
    [InlineData("""{"a":"\ud800"}""")]
    [InlineData("""{"a":"\udc00x"}""")]
    [InlineData("""{"\ud83dx":1}""")]
    public void Half_a_character_is_a_fault(string text)
    {
        Assert.Equal(DocumentFaultCodes.NotText, SomeDocument.OnlyFault(text).Code);
    }

    [Fact]
    public void A_whole_escaped_pair_is_none()
    {
        var document = SomeDocument.Clean("""{"name":"\ud83d\ude00 \\ud800","root":{"id":"a","type":"X"}}""");

        Assert.Equal("😀 \\ud800", document.Name);
    }

    [Fact]
    public void A_document_of_fifty_megabytes_is_refused_with_its_size_before_it_is_read()
    {
        var bytes = new byte[50 * 1024 * 1024];

        var read = WorkflowDocument.Read(bytes);

        var fault = Assert.Single(read.Faults);
        Assert.Null(read.Document);
        Assert.Equal(DocumentFaultCodes.TooLarge, fault.Code);
        Assert.Contains("50 MB", fault.Sentence.Vi, StringComparison.Ordinal);
        Assert.Contains("20 MB", fault.Sentence.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_within_the_limit_in_characters_but_over_it_in_bytes_is_refused()
    {
        var read = WorkflowDocument.Read("\"" + new string('ộ', 400) + "\"", new DocumentLimits { MaxBytes = 1000 });

        Assert.Equal(DocumentFaultCodes.TooLarge, Assert.Single(read.Faults).Code);
    }

    [Theory]
    [InlineData(100_000)]
    [InlineData(600)]
    public void Nesting_too_deep_is_a_fault_and_no_stack_overflow(int levels)
    {
        var text = new StringBuilder("{\"root\":");
        for (var level = 0; level < levels; level++)
        {
            text.Append("{\"id\":\"s").Append(level).Append("\",\"type\":\"Elsa.Sequence\",\n\"body\":");
        }

        text.Append("null").Append('}', levels + 1);

        var fault = SomeDocument.OnlyFault(text.ToString());

        Assert.Equal((DocumentFaultCodes.TooDeep, 512), (fault.Code, fault.Line));
        Assert.Contains("512", fault.Sentence.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Composites_nested_up_to_the_limit_are_read()
    {
        var root = string.Concat(Enumerable.Range(0, 500).Select(n => $"{{\"id\":\"s{n}\",\"type\":\"Elsa.While\",\"body\":")) + "null" + new string('}', 500);

        Assert.Equal(500, SomeDocument.Clean(SomeDocument.Around(root)).Activities.Count);
    }

    [Fact]
    public void Too_many_steps_are_one_fault()
    {
        var read = WorkflowDocument.Read(SomeDocument.Procedure(40), new DocumentLimits { MaxSteps = 20 });

        var fault = Assert.Single(read.Faults);
        Assert.Null(read.Document);
        Assert.Equal(DocumentFaultCodes.TooManySteps, fault.Code);
        Assert.Contains("20 bước", fault.Sentence.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_steps_are_not_too_many()
    {
        Assert.Equal(10_000, SomeDocument.Clean(SomeDocument.Procedure(9_999)).Activities.Count);
    }

    [Fact]
    public void Two_steps_with_one_id_are_a_fault_that_names_it_and_its_line()
    {
        var read = WorkflowDocument.Read(SomeDocument.Flow("{\"id\":\"x\",\"type\":\"Elsa.End\"},\n{\"id\":\"x\",\"type\":\"Elsa.WriteLine\"}"));

        var fault = Assert.Single(read.Faults);
        Assert.Equal((DocumentFaultCodes.DuplicateId, "x", "root.activities[1].id", 2), (fault.Code, fault.StepId, fault.Member, fault.Line));
        Assert.Contains("“x”", fault.Sentence.Vi, StringComparison.Ordinal);
        Assert.False(read.IsValid);
        Assert.NotNull(read.Document);
    }

    [Theory]
    [InlineData("""{"source":{"activity":"x"},"target":{"activity":"gone"}}""", "root.connections[0].target.activity", "gone")]
    [InlineData("""{"source":"gone","target":"x"}""", "root.connections[0].source", "gone")]
    [InlineData("""{"source":{"activity":"x"}}""", "root.connections[0].target", "không ghi bước nào")]
    public void A_connection_to_nothing_is_a_fault_and_left_out(string connection, string member, string words)
    {
        var read = WorkflowDocument.Read(SomeDocument.Flow("""{"id":"x","type":"Elsa.End"}""", connection));

        var fault = Assert.Single(read.Faults);
        Assert.Equal((DocumentFaultCodes.DanglingConnection, "flow", member), (fault.Code, fault.StepId, fault.Member));
        Assert.Contains(words, fault.Sentence.Vi, StringComparison.Ordinal);
        Assert.Empty(read.Document!.Root.Connections);
    }

    [Theory]
    [InlineData("{}", DocumentFaultCodes.NoRoot, "root")]
    [InlineData("""{"root":null}""", DocumentFaultCodes.NoRoot, "root")]
    [InlineData("""{"root":[]}""", DocumentFaultCodes.Shape, "root")]
    [InlineData("[]", DocumentFaultCodes.Shape, "")]
    [InlineData("\"x\"", DocumentFaultCodes.Shape, "")]
    public void Without_a_root_there_is_no_document(string text, string code, string member)
    {
        var read = WorkflowDocument.Read(text);

        Assert.Null(read.Document);
        Assert.Equal((code, member), (Assert.Single(read.Faults).Code, read.Faults[0].Member));
    }

    [Theory]
    [InlineData("\"version\":\"một\"", "version", "số nguyên", "văn bản “một”")]
    [InlineData("\"name\":7", "name", "văn bản", "số 7")]
    [InlineData("\"variables\":\"x\"", "variables", "danh sách", "văn bản “x”")]
    [InlineData("\"variables\":[3]", "variables[0]", "đối tượng", "số 3")]
    [InlineData("\"isLatest\":\"có\"", "isLatest", "true hoặc false", "văn bản “có”")]
    [InlineData("\"outcomes\":[{}]", "outcomes[0]", "tên của một kết quả", "đối tượng")]
    [InlineData("\"options\":[]", "options", "đối tượng", "danh sách 0 phần tử")]
    [InlineData("\"createdAt\":\"hôm qua\"", "createdAt", "ISO 8601", "văn bản “hôm qua”")]
    public void A_wrong_shape_says_what_was_expected_and_found(string member, string path, string expected, string found)
    {
        var fault = SomeDocument.OnlyFault($$"""{"root":{"id":"a","type":"X"},{{member}}}""");

        Assert.Equal((DocumentFaultCodes.Shape, path), (fault.Code, fault.Member));
        Assert.Contains(expected, fault.Sentence.Vi, StringComparison.Ordinal);
        Assert.Contains(found, fault.Sentence.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":"x"}""", DocumentFaultCodes.NoType, "root.activities[0].type", FaultSeverity.Error)]
    [InlineData("""{"type":"Elsa.End"}""", DocumentFaultCodes.NoId, "root.activities[0]", FaultSeverity.Warning)]
    [InlineData("3", DocumentFaultCodes.Shape, "root.activities[0]", FaultSeverity.Error)]
    public void A_step_that_is_not_whole_is_told(string step, string code, string member, FaultSeverity severity)
    {
        var fault = SomeDocument.OnlyFault(SomeDocument.Flow(step));

        Assert.Equal((code, member, severity), (fault.Code, fault.Member, fault.Severity));
    }

    [Fact]
    public void A_start_that_is_not_there_is_a_warning()
    {
        var read = WorkflowDocument.Read(SomeDocument.Flow("""{"id":"x","type":"Elsa.End"}""", more: ""","start":"y" """));

        Assert.Equal(DocumentFaultCodes.UnknownStart, Assert.Single(read.Faults).Code);
        Assert.True(read.IsValid);
    }

    [Fact]
    public void A_variable_with_a_wrong_value_is_told_with_its_type()
    {
        var fault = SomeDocument.OnlyFault("""{"variables":[{"name":"Số tầng","typeName":"Int32","value":"hai"}],"root":{"id":"a","type":"X"}}""");

        Assert.Equal((DocumentFaultCodes.VariableValue, "variables[0].value"), (fault.Code, fault.Member));
        Assert.Contains("“Số tầng” kiểu Int32 phải là số nguyên", fault.Sentence.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_very_many_faults_the_last_tells_how_many_were_left_out()
    {
        var read = WorkflowDocument.Read(SomeDocument.Flow(string.Join(",", Enumerable.Repeat("3", 50))), new DocumentLimits { MaxFaults = 10 });

        Assert.Equal(11, read.Faults.Length);
        Assert.Equal(DocumentFaultCodes.MoreFaults, read.Faults[^1].Code);
        Assert.Contains("40", read.Faults[^1].Sentence.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_are_told_for_members_inside_wrappers_and_odd_names()
    {
        var read = WorkflowDocument.Read("{\n\"variables\": {\"$values\": [\n{\"name\":\"a\"},\n7]},\n\"root\":{\"id\":\"a\",\"type\":\"X\"}}");

        Assert.Equal(("variables.$values[1]", 4), (read.Faults.Single().Member, read.Faults.Single().Line));
    }
}
