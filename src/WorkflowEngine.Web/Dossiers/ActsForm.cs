namespace WorkflowEngine.Web.Dossiers;

/// <summary>What is typed for a step of law; each of the page's forms uses its own part.</summary>
public sealed class ActsForm
{
    /// <summary>Given with the page, so that sending it twice is one act.</summary>
    public Guid Key { get; set; }

    public string? Extension { get; set; }

    public decimal? Amount { get; set; }

    public string? Reason { get; set; }

    public string? Note { get; set; }

    public string? Cause { get; set; }

    public string? Waiting { get; set; }

    public DateTime? VisitAt { get; set; }

    public string? Place { get; set; }

    public string? Present { get; set; }

    public string? Found { get; set; }

    /// <summary>Step and unit of an answer that comes late, parted by a bar.</summary>
    public string? Party { get; set; }

    public string? Answer { get; set; }

    public string? Words { get; set; }
}
