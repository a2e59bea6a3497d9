using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Filing;

namespace WorkflowEngine.Web.Api.Bodies;

/// <summary>A file that is the body: its bytes alone, its name in the address.</summary>
internal sealed class FileBody : IBody, IEndpointParameterMetadataProvider
{
    private FileBody(FormFileCollection files, Problem? wrong) => (Files, Wrong) = (files, wrong);

    public Problem? Wrong { get; }

    /// <summary>As a form of a page would bring it.</summary>
    public IFormFileCollection Files { get; }

    public IFormFile File => Files[0];

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        builder.Metadata.Add(new Describing.TakesFile());
        builder.Metadata.Add(new AcceptsMetadata(["application/octet-stream", "application/pdf", "image/*", "application/*", "text/plain"], typeof(Stream)));
    }

    public static async ValueTask<FileBody> BindAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.HasFormContentType || request.HasJsonContentType())
        {
            return new FileBody([], Problems.OfStatus(context, StatusCodes.Status415UnsupportedMediaType));
        }

        // Buffered to a file of the system when it is long; the store looks at it and bounds it.
        request.EnableBuffering();
        var buffer = new byte[64 * 1024];
        long length = 0;
        for (var count = await request.Body.ReadAsync(buffer, context.RequestAborted); count > 0; count = await request.Body.ReadAsync(buffer, context.RequestAborted))
        {
            length += count;
            if (length > FileSizes.MostPerForm)
            {
                return new FileBody([], Problems.OfStatus(context, StatusCodes.Status413PayloadTooLarge));
            }
        }

        request.Body.Position = 0;
        var component = context.GetRouteValue("component") as string ?? request.Query["component"].ToString();
        var name = request.Query["name"] is [{ Length: > 0 } given, ..] ? given : "tep";
        return new FileBody([new FormFile(request.Body, 0, length, FormPlace.Papers + component, name)], null);
    }
}
