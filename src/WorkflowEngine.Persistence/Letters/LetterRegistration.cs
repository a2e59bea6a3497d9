using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace WorkflowEngine.Persistence.Letters;

/// <summary>Puts the commands on templates into an application's services.</summary>
public static class LetterRegistration
{
    /// <summary>The application adds the catalogue and editing.</summary>
    public static IServiceCollection AddLetterEditing(this IServiceCollection services)
    {
        services.AddScoped<LetterProof>();
        services.AddScoped<IRequestHandler<SaveLetterDraft, LetterAnswer>, LetterEditing>();
        services.AddScoped<IRequestHandler<PublishLetter, LetterAnswer>, LetterEditing>();
        services.AddScoped<IRequestHandler<RevertLetter, LetterAnswer>, LetterEditing>();
        return services;
    }
}
