using System.Net;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using WorkflowEngine.Persistence.Signing;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Printing;

/// <summary>A letter as a PDF file; where none can be made, a page that says why and how to print all the same.</summary>
public sealed class PdfAnswer(string title, string body, string language, bool isText) : IActionResult
{
    /// <summary>Who signs the file, as certificates name them, and their name; null for a file that nobody signs.</summary>
    public (string Holder, string Name)? Seal { get; init; }

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var services = context.HttpContext.RequestServices;
        var paper = await services.GetRequiredService<PdfPrinter>().PrintAsync(title, body, language, isText, context.HttpContext.RequestAborted);
        var response = context.HttpContext.Response;
        if (paper.Pdf is not { } pdf)
        {
            var text = services.GetRequiredService<Text>();
            response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            var said = $"<h1>{WebUtility.HtmlEncode(text[PrintingText.NotMade])}</h1><p>{WebUtility.HtmlEncode(text[paper.Why!])}</p>";
            await new PaperAnswer(text[PrintingText.NotMade], said, text.Language, false).ExecuteResultAsync(context);
            return;
        }

        pdf = Seal is { } seal ? services.GetRequiredService<PdfSeals>().Seal(pdf, seal.Holder, seal.Name) : pdf;
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(title + ".pdf");
        response.ContentType = "application/pdf";
        response.ContentLength = pdf.Length;
        response.Headers.ContentDisposition = disposition.ToString();
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-store";
        await response.Body.WriteAsync(pdf, context.HttpContext.RequestAborted);
    }
}
