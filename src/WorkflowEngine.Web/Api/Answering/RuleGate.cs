using WorkflowEngine.Filings;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Api.Answering;

/// <summary>A rule of a procedure that cannot be answered is told as a refusal: no program can put it right by sending again.</summary>
internal sealed class RuleGate : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (FilingRuleException broken)
        {
            return Answer.Of(Problems.Refused(new Sentence(
                $"Thủ tục này chưa kiểm tra được: {broken.Sentence.Vi}", $"The procedure could not be checked: {broken.Sentence.En}")));
        }
    }
}
