using Microsoft.AspNetCore.Mvc.ModelBinding;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Hosting;

/// <summary>Days and moments of forms and addresses, as people type them and as machines write them.</summary>
internal sealed class DayBinding : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(DateOnly) ? new Binder(typed => DayTyping.Day(typed), WordsText.DayWrong)
        : context.Metadata.UnderlyingOrModelType == typeof(DateTime) ? new Binder(typed => DayTyping.Moment(typed), WordsText.MomentWrong)
        : null;

    private sealed class Binder(Func<string?, object?> read, WorkflowEngine.Words.Sentence wrong) : IModelBinder
    {
        public Task BindModelAsync(ModelBindingContext context)
        {
            var found = context.ValueProvider.GetValue(context.ModelName);
            if (found == ValueProviderResult.None)
            {
                return Task.CompletedTask;
            }

            context.ModelState.SetModelValue(context.ModelName, found);
            if (read(found.FirstValue) is { } value)
            {
                context.Result = ModelBindingResult.Success(value);
            }
            else if (!string.IsNullOrWhiteSpace(found.FirstValue))
            {
                context.ModelState.TryAddModelError(context.ModelName, context.HttpContext.RequestServices.GetRequiredService<Text>()[wrong]);
            }
            else if (context.ModelMetadata.IsReferenceOrNullableType)
            {
                context.Result = ModelBindingResult.Success(null);
            }

            return Task.CompletedTask;
        }
    }
}
