namespace WorkflowEngine.Web.Printing;

internal static class PrintingSetup
{
    /// <summary>Makes papers into PDF where Chromium is installed (section <c>Printing</c>).</summary>
    public static void AddPrinting(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<PrintSettings>(builder.Configuration.GetSection("Printing"));
        builder.Services.AddSingleton<Chromium>();
        builder.Services.AddSingleton<PdfPrinter>();
    }
}
