using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Activities.Calls;

/// <summary>
/// Calls another system over HTTP and waits for its answer. The call leaves through the outbox, at least once; a practice
/// dossier calls nobody and goes on as if the first expected status had come.
/// </summary>
internal abstract class HttpCall : ActivityKind
{
    public const string Unmatched = "Unmatched status code";
    public const string NotConnected = "Failed to connect";
    public const string TimedOut = "Timeout";

    private static readonly string[] Methods = ["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"];

    public override ImmutableArray<string>? Ports => null;

    public override bool Waits => true;

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        var settings = node.Of<CallSettings>();
        var url = settings.Url.Evaluate(burst, self.Id).ToLine();
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            throw new Stuck(new Sentence(
                $"Bước “{node.Label}” cần một địa chỉ đầy đủ, ví dụ https://api.example.vn/tra-cuu; nhưng gặp “{url}”.",
                $"Step “{node.Label}” needs a whole address, such as https://api.example.vn/search; found “{url}”."));
        }

        if (burst.Dossier.Practice)
        {
            Answer(burst, self, node, new AnswerCall(0, CallOutcome.Answered) { StatusCode = Expected(burst, self, node) is [var first, ..] ? first : 200 });
            return;
        }

        var method = settings.Method.Evaluate(burst, self.Id).ToLine() is { Length: > 0 } given ? given.ToUpperInvariant() : "GET";
        if (!Methods.Contains(method))
        {
            throw new Stuck(new Sentence(
                $"Bước “{node.Label}” gọi bằng “{method}”; chỉ gọi được bằng {string.Join(", ", Methods)}.",
                $"Step “{node.Label}” calls by “{method}”; calls are made by {string.Join(", ", Methods)}."));
        }

        var wait = burst.OpenWait(self, WaitKind.Http, address.Host);
        burst.Queue(MessageKind.Http, ValueMap.Of(
            ("url", address.AbsoluteUri),
            ("method", method),
            ("content", settings.Content.Evaluate(burst, self.Id)),
            ("contentType", settings.ContentType.Evaluate(burst, self.Id).ToLine()),
            ("authorization", settings.Authorization.Evaluate(burst, self.Id).ToLine()),
            ("headers", settings.Headers.Evaluate(burst, self.Id).MapOrEmpty)), wait);
    }

    public override void Resume(Burst burst, Activation self, Wait wait, Stimulus stimulus)
    {
        var answer = (AnswerCall)stimulus;
        if (answer.Fault is { } fault)
        {
            throw new Stuck(fault);
        }

        Answer(burst, self, burst.Plan.Nodes[self.Node], answer);
    }

    /// <summary>Reads what every call has.</summary>
    protected static CallSettings Read(NodeCompiler node) => new(node.Input("url"))
    {
        Method = node.Input("method"),
        Content = node.Input("content"),
        ContentType = node.Input("contentType"),
        Authorization = node.Input("authorization"),
        Headers = node.Input("requestHeaders"),
    };

    /// <summary>The status codes that the document expects.</summary>
    protected abstract ImmutableArray<int> Expected(Burst burst, Activation self, PlanNode node);

    /// <summary>The step goes on after an answer with this status.</summary>
    protected abstract void Answered(Burst burst, Activation self, PlanNode node, int status);

    /// <summary>The step goes on after a call that nothing answered.</summary>
    protected abstract void Failed(Burst burst, Activation self, PlanNode node, bool timedOut);

    private void Answer(Burst burst, Activation self, PlanNode node, AnswerCall answer)
    {
        if (answer.Outcome != CallOutcome.Answered)
        {
            Failed(burst, self, node, answer.Outcome == CallOutcome.TimedOut);
            return;
        }

        var result = ValueMap.Of(("statusCode", (double)answer.StatusCode), ("content", answer.Content), ("headers", answer.Headers));
        burst.KeepResult(self, node, "Result", result);
        burst.KeepResult(self, node, "ParsedContent", answer.Content);
        burst.KeepResult(self, node, "StatusCode", (double)answer.StatusCode);
        burst.KeepResult(self, node, "ResponseHeaders", answer.Headers);
        Answered(burst, self, node, answer.StatusCode);
    }
}

/// <summary>What a call to another system consists of.</summary>
internal record CallSettings(Expression Url)
{
    public Expression Method { get; init; } = Expression.None;

    public Expression Content { get; init; } = Expression.None;

    public Expression ContentType { get; init; } = Expression.None;

    public Expression Authorization { get; init; } = Expression.None;

    public Expression Headers { get; init; } = Expression.None;
}
