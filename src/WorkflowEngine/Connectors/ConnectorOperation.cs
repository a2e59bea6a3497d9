using System.Collections.Immutable;
using WorkflowEngine.Rules;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Connectors;

/// <summary>
/// One thing that a service can be asked. Its rules are scripts of the engine and run under its budget: <c>when</c> and
/// <c>request</c> see <c>query</c>; <c>answer</c> sees <c>query</c>, <c>status</c> and <c>body</c>.
/// </summary>
public sealed class ConnectorOperation
{
    private static readonly string[] Methods = ["GET", "POST", "PUT"];

    internal ConnectorOperation(string id, Script? when, Script request, Script answer) => (Id, When, Request, Answer) = (id, when, request, answer);

    public string Id { get; }

    internal Script? When { get; }

    internal Script Request { get; }

    internal Script Answer { get; }

    /// <summary>Whether this operation answers a look-up.</summary>
    public bool Takes(ValueMap query) => When is not { } when
        || (when.Run(new GivenNames(("query", query)), RuleBudget.Routing) is { Succeeded: true } result && result.Value == Value.True);

    /// <summary>The call of a look-up, or why there is none.</summary>
    public (ConnectorCall? Call, Sentence? Fault) Ask(ValueMap query)
    {
        var result = Request.Run(new GivenNames(("query", query)), RuleBudget.Routing);
        return !result.Succeeded ? (null, result.Fault.Sentence) : CallOf(result.Value) is { } call ? (call, null) : (null, new Sentence(
            $"Quy tắc “request” của “{Id}” phải trả về path (danh sách đoạn chữ không trống), và có thể thêm method (GET, POST, PUT), query, headers, body.",
            $"The rule “request” of “{Id}” must give path (a list of texts that are not empty), and may give method (GET, POST, PUT), query, headers and body."));
    }

    /// <summary>What an answer means, or why nobody can say.</summary>
    public (ConnectorFinding? Finding, Sentence? Fault) Read(ValueMap query, int status, Value body)
    {
        var result = Answer.Run(new GivenNames(("query", query), ("status", status), ("body", body)), RuleBudget.Routing);
        if (!result.Succeeded)
        {
            return (null, result.Fault.Sentence);
        }

        return result.Value["found"] is { Kind: ValueKind.Boolean } found
            ? (new ConnectorFinding(found.AsBoolean(), result.Value["value"]) { Paper = result.Value["paper"].MapOrEmpty }, null)
            : (null, new Sentence(
                $"Dịch vụ trả lời mã {status} mà quy tắc “answer” của “{Id}” không hiểu; quy tắc phải trả về found là true hoặc false.",
                $"The service answered with status {status}, which the rule “answer” of “{Id}” does not understand; the rule must give found as true or false."));
    }

    private static ConnectorCall? CallOf(Value made)
    {
        var method = made["method"].TextOrNull ?? "GET";
        if (!Methods.Contains(method) || made["path"].Kind != ValueKind.List)
        {
            return null;
        }

        var path = made["path"].AsList().Select(segment => segment.IsNull ? "" : segment.ToLine().Trim()).ToImmutableArray();
        return path.Any(segment => segment.Length == 0 || segment is "." or "..") ? null : new ConnectorCall(method, path)
        {
            Query = made["query"].MapOrEmpty,
            Headers = made["headers"].MapOrEmpty,
            Body = made["body"],
        };
    }
}
