using Microsoft.AspNetCore.Mvc;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Hosting;

/// <summary>Answers 403, and the page of refusal names who may.</summary>
public sealed class NotAllowedResult(Sentence who) : StatusCodeResult(StatusCodes.Status403Forbidden)
{
    public override void ExecuteResult(ActionContext context)
    {
        context.HttpContext.Features.Set(new NotAllowed(who));
        base.ExecuteResult(context);
    }
}
