using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Once;
using WorkflowEngine.Web.Api.Tokens;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Api.Describing;

/// <summary>The document that describes the API, made from the operations themselves.</summary>
internal static class OpenApiSettings
{
    /// <summary>Name of the document.</summary>
    public const string Name = "v1";

    private const string Token = "token";

    public static void AddDescription(this IServiceCollection services) => services.AddOpenApi(Name, options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = description => description.RelativePath?.StartsWith(ApiRoutes.Root[1..] + "/", StringComparison.Ordinal) == true;
        options.AddDocumentTransformer((document, _, _) =>
        {
            Describe(document);
            return Task.CompletedTask;
        });
        options.AddSchemaTransformer((schema, context, _) =>
        {
            if (BodyExamples.Of(context.JsonTypeInfo.Type) is { } example)
            {
                schema.Examples = [example];
            }

            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            Describe(operation, context);
            return Task.CompletedTask;
        });
    });

    private static void Describe(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = $"{DescribingText.Title.Vi} / {DescribingText.Title.En}",
            Version = Name,
            Description = Both(DescribingText.Lead),
        };
        document.Servers = [new OpenApiServer { Url = "/" }];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [Token] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = Both(DescribingText.Token) },
        };
        document.Components.Responses = ProblemsOf(document);
        document.Tags = DescribingText.Tags.Select(tag => new OpenApiTag { Name = tag.Key, Description = $"{tag.Value.Vi} / {tag.Value.En}" }).ToHashSet();
    }

    private static void Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<OperationWords>().LastOrDefault() is { } words)
        {
            operation.Summary = $"{words.Summary.Vi} / {words.Summary.En}";
            operation.Description = words.More is { } more ? Both(more) : null;
        }

        operation.Responses ??= [];
        var scope = metadata.OfType<IAuthorizeData>().Select(data => ScopePolicies.ScopeOf(data.Policy)).OfType<string>().LastOrDefault();
        if (scope is not null)
        {
            operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Token, context.Document)] = [] }];
            operation.Description = string.Join("\n\n", new[] { operation.Description, Both(DescribingText.Scope(scope)) }.Where(part => !string.IsNullOrEmpty(part)));
            Add(operation, context, StatusCodes.Status401Unauthorized);
            Add(operation, context, StatusCodes.Status403Forbidden);
        }

        if (operation.RequestBody is not null)
        {
            Add(operation, context, StatusCodes.Status400BadRequest);
            Add(operation, context, StatusCodes.Status413PayloadTooLarge);
            Add(operation, context, StatusCodes.Status415UnsupportedMediaType);
        }

        if (context.Description.HttpMethod == HttpMethods.Post && scope is not null)
        {
            var needed = metadata.OfType<NeedsKey>().Any();
            Header(operation, OnceMiddleware.Header, needed, DescribingText.Key);
            Add(operation, context, StatusCodes.Status409Conflict);
            Add(operation, context, StatusCodes.Status422UnprocessableEntity);
        }

        if (metadata.OfType<ReadsVersion>().LastOrDefault() is { } version)
        {
            Header(operation, "If-Match", version.Required, DescribingText.IfMatch);
            Add(operation, context, StatusCodes.Status412PreconditionFailed);
            if (version.Required)
            {
                Add(operation, context, StatusCodes.Status428PreconditionRequired);
            }
        }

        Add(operation, context, StatusCodes.Status406NotAcceptable);
        Add(operation, context, StatusCodes.Status429TooManyRequests);
        Add(operation, context, StatusCodes.Status500InternalServerError);
        foreach (var status in operation.Responses.Keys.ToList())
        {
            if (status[0] is '4' or '5')
            {
                operation.Responses[status] = new OpenApiResponseReference(NameOf(status), context.Document);
            }
            else if (operation.Responses[status] is OpenApiResponse done)
            {
                done.Description = Both(DescribingText.Done);
            }
        }
    }

    private static void Add(OpenApiOperation operation, OpenApiOperationTransformerContext context, int status)
    {
        var name = status.ToString(CultureInfo.InvariantCulture);
        operation.Responses!.TryAdd(name, new OpenApiResponseReference(NameOf(name), context.Document));
    }

    /// <summary>The problems that operations name, each with an example; they are alike everywhere.</summary>
    private static Dictionary<string, IOpenApiResponse> ProblemsOf(OpenApiDocument document) => document.Paths.Values
        .SelectMany(path => path.Operations?.Values ?? Enumerable.Empty<OpenApiOperation>())
        .SelectMany(operation => operation.Responses?.Keys ?? Enumerable.Empty<string>())
        .Where(status => status[0] is '4' or '5')
        .Distinct()
        .Order(StringComparer.Ordinal)
        .ToDictionary(NameOf, IOpenApiResponse (status) => ProblemOf(int.Parse(status, CultureInfo.InvariantCulture), document));

    private static OpenApiResponse ProblemOf(int status, OpenApiDocument document) => new()
    {
        Description = Both(DescribingText.Of(status)),
        Content = new Dictionary<string, OpenApiMediaType>
        {
            [ProblemBody.ContentType] = new()
            {
                Schema = new OpenApiSchemaReference(nameof(ProblemBody), document),
                Example = new JsonObject
                {
                    ["type"] = Problem.TypePrefix + DescribingText.KindOf(status),
                    ["title"] = DescribingText.Of(status).Vi,
                    ["status"] = status,
                    ["detail"] = DescribingText.DetailOf(status).Vi,
                    ["instance"] = ApiRoutes.Root + "/…",
                },
            },
        },
    };

    private static string NameOf(string status) => "Problem" + status;

    private static void Header(OpenApiOperation operation, string name, bool required, Sentence words)
    {
        operation.Parameters ??= [];
        operation.Parameters.Add(new OpenApiParameter
        {
            Name = name,
            In = ParameterLocation.Header,
            Required = required,
            Description = Both(words),
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        });
    }

    internal static string Both(Sentence sentence) => $"{sentence.Vi}\n\n{sentence.En}";
}
