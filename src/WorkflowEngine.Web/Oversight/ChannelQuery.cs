using System.Globalization;
using WorkflowEngine.Persistence.Intake;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Oversight;

/// <summary>What of the report is shown; all of it stands in the address.</summary>
public sealed class ChannelQuery
{
    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public ChannelCount? Count { get; set; }

    public string? Unit { get; set; }

    public string? Procedure { get; set; }

    /// <summary>As 20261119.</summary>
    public int? Day { get; set; }

    public string? Clerk { get; set; }

    /// <summary>Policy, rule and code of the reason: policy/rule/code.</summary>
    public string? Reason { get; set; }

    /// <summary>Something narrows the list, besides the days.</summary>
    public bool IsNarrowed => (Count, Unit, Procedure, Day, Clerk, Reason) != (null, null, null, null, null, null);

    public bool Fits(CountedFiling filing) =>
        (Count is not { } count || filing.Is(count))
        && (Unit is null || filing.Unit == Unit)
        && (Procedure is null || filing.Procedure == Procedure)
        && (Day is null || filing.Day == Day)
        && (Clerk is null || (filing.Helper ?? filing.Clerk) == Clerk)
        && (Reason is null || ReasonOf(filing) == Reason);

    /// <summary>What a figure counts, in words.</summary>
    internal static Sentence WordsOf(ChannelCount count) => count switch
    {
        ChannelCount.Exception => ChannelText.Exceptions,
        ChannelCount.Guided => ChannelText.Guided,
        ChannelCount.DoneFor => ChannelText.DoneFor,
        _ => ChannelText.Rerouted,
    };

    public static string? ReasonOf(CountedFiling filing) => filing.Policy is null ? null : $"{filing.Policy}/{filing.Reason}";

    /// <summary>The address of the report with one more narrowing.</summary>
    public string With(string name, string value)
    {
        var parts = new Dictionary<string, string?>
        {
            ["from"] = From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["to"] = To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["count"] = Count?.ToString(),
            ["unit"] = Unit,
            ["procedure"] = Procedure,
            ["day"] = Day?.ToString(CultureInfo.InvariantCulture),
            ["clerk"] = Clerk,
            ["reason"] = Reason,
            [name] = value,
        };
        return "/oversight/channels?" + string.Join('&', parts.Where(part => part.Value is not null).Select(part => $"{part.Key}={Uri.EscapeDataString(part.Value!)}")) + "#dossiers";
    }
}
