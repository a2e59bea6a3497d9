using MediatR;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Studio.Api;

/// <summary>Who asks, and what every change of a document goes through.</summary>
internal sealed class AuthorRequest(IHttpContextAccessor http, Officials officials, IMediator mediator, Text text)
{
    /// <summary>The page names its tab here, so that its own earlier saves are never taken for somebody else's.</summary>
    public const string SessionHeader = "X-Editing-Session";

    private const int LongestSession = 60;

    public Text Text => text;

    public ValueTask<Official> OfficialAsync(CancellationToken cancel) => officials.GetAsync(cancel);

    /// <summary>The tab, or for a program that names none the person: one person's calls in a row are no conflict.</summary>
    public string SessionOf(Official official) =>
        http.HttpContext!.Request.Headers[SessionHeader].ToString() is { Length: > 0 and <= LongestSession } tab ? tab : "api:" + official.Code;

    public Task<EditingAnswer> DoAsync(IEditingCommand command, CancellationToken cancel) => mediator.Send((IRequest<EditingAnswer>)command, cancel);
}
