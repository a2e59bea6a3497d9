using Microsoft.Net.Http.Headers;
using WorkflowEngine.Web.Printing;

namespace WorkflowEngine.Web.Api.Answering;

/// <summary>Hands out a letter as a PDF file; where none can be made, a problem that says why.</summary>
internal sealed class HandedPdf(string title, string body, string language, bool isText) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var paper = await httpContext.RequestServices.GetRequiredService<PdfPrinter>().PrintAsync(title, body, language, isText, httpContext.RequestAborted);
        if (paper.Pdf is not { } pdf)
        {
            await new Problem(StatusCodes.Status503ServiceUnavailable, "not-printed", PrintingText.NotMade, paper.Why!).WriteAsync(httpContext);
            return;
        }

        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(title + ".pdf");
        httpContext.Response.ContentType = "application/pdf";
        httpContext.Response.ContentLength = pdf.Length;
        httpContext.Response.Headers.ContentDisposition = disposition.ToString();
        await httpContext.Response.Body.WriteAsync(pdf, httpContext.RequestAborted);
    }
}
