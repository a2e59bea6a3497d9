using System.Globalization;
using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.FactPages;

/// <summary>How a limit of time was read, in words.</summary>
internal static class LimitWords
{
    public static Sentence Of(LimitText limit)
    {
        if (limit.ToTimeLimit() is { } time)
        {
            return time.Words;
        }

        var amount = limit.Amount.ToString("0.####", CultureInfo.InvariantCulture);
        var one = limit.Amount == 1;
        return limit.Unit == LimitUnit.Months
            ? new Sentence($"{amount.Replace('.', ',')} tháng", one ? "1 month" : $"{amount} months")
            : new Sentence($"{amount.Replace('.', ',')} năm", one ? "1 year" : $"{amount} years");
    }
}
