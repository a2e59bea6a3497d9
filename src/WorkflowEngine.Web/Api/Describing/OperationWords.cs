using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Api.Describing;

/// <summary>What an operation does, in both languages.</summary>
internal sealed record OperationWords(Sentence Summary)
{
    /// <summary>What else a caller has to know.</summary>
    public Sentence? More { get; init; }
}

/// <summary>The operation answers with a file of this type and not with JSON.</summary>
internal sealed record GivesFile(string Type);

/// <summary>The operation takes the bytes of a file as its body.</summary>
internal sealed record TakesFile;

/// <summary>The header Idempotency-Key has to be there.</summary>
internal sealed record NeedsKey;

/// <summary>The operation honours If-Match; where it is required nothing is done without.</summary>
internal sealed record ReadsVersion(bool Required);

/// <summary>How operations are described where they are mapped.</summary>
internal static class Described
{
    private const string Json = "application/json";

    /// <summary>Name and words of an operation.</summary>
    public static RouteHandlerBuilder Says(this RouteHandlerBuilder operation, string name, string vi, string en, Sentence? more = null) =>
        operation.WithName(name).WithMetadata(new OperationWords(new Sentence(vi, en)) { More = more });

    /// <summary>What it answers with when it is done.</summary>
    public static RouteHandlerBuilder Gives<T>(this RouteHandlerBuilder operation, int status = StatusCodes.Status200OK) => operation.Produces<T>(status, Json);

    public static RouteHandlerBuilder GivesNothing(this RouteHandlerBuilder operation) => operation.Produces(StatusCodes.Status204NoContent);

    public static RouteHandlerBuilder GivesA(this RouteHandlerBuilder operation, string type) =>
        operation.WithMetadata(new GivesFile(type)).Produces<Stream>(StatusCodes.Status200OK, type is "*/*" ? "application/octet-stream" : type);

    /// <summary>What it may be refused with, besides what every operation may.</summary>
    public static RouteHandlerBuilder Refuses(this RouteHandlerBuilder operation, params int[] statuses)
    {
        foreach (var status in statuses)
        {
            operation.Produces<Answering.ProblemBody>(status, Answering.ProblemBody.ContentType);
        }

        return operation;
    }
}
