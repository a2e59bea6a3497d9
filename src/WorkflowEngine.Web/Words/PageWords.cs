namespace WorkflowEngine.Web.Words;

/// <summary>What a page that acts needs to say what it did: words, forms of numbers and dates, and the time.</summary>
public sealed class PageWords(Text text, Formats formats, TimeProvider clock)
{
    public Text Text => text;

    public Formats Formats => formats;

    public DateTimeOffset Now => clock.GetUtcNow();
}
