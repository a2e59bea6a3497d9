using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Printing;

/// <summary>A paper as PDF, or the sentence why there is none.</summary>
public sealed record PrintedPaper(byte[]? Pdf, Sentence? Why);

/// <summary>Makes papers into PDF, a few at a time; one that was made is kept by the hash of what it says, in memory alone.</summary>
public sealed class PdfPrinter(Chromium chromium, IOptions<PrintSettings> settings) : IDisposable
{
    private readonly SemaphoreSlim _places = new(settings.Value.MostAtOnce);
    private readonly MemoryCache _made = new(new MemoryCacheOptions { SizeLimit = settings.Value.CacheBytes });

    /// <summary>Whether papers can be made into PDF here at all.</summary>
    public bool IsThere => chromium.Path is not null;

    /// <summary>The paper as PDF.</summary>
    public async Task<PrintedPaper> PrintAsync(string title, string body, string language, bool isText, CancellationToken cancel)
    {
        if (!IsThere)
        {
            return new PrintedPaper(null, PrintingText.NoChromium);
        }

        var page = PaperPage.Printed(title, body, language, isText);
        var bytes = Encoding.UTF8.GetBytes(page);
        if (bytes.Length > settings.Value.MostBytes)
        {
            return new PrintedPaper(null, PrintingText.TooLong);
        }

        var key = Convert.ToHexString(SHA256.HashData(bytes));
        if (_made.TryGetValue(key, out byte[]? made))
        {
            return new PrintedPaper(made, null);
        }

        if (!await _places.WaitAsync(settings.Value.Timeout, cancel))
        {
            return new PrintedPaper(null, PrintingText.Failed);
        }

        try
        {
            if (_made.TryGetValue(key, out made))
            {
                return new PrintedPaper(made, null);
            }

            if (await chromium.PrintAsync(page, cancel) is not { } pdf)
            {
                return new PrintedPaper(null, PrintingText.Failed);
            }

            _made.Set(key, pdf, new MemoryCacheEntryOptions { Size = pdf.Length, SlidingExpiration = TimeSpan.FromHours(1) });
            return new PrintedPaper(pdf, null);
        }
        finally
        {
            _places.Release();
        }
    }

    public void Dispose()
    {
        _places.Dispose();
        _made.Dispose();
    }
}
