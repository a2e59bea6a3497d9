using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Intake;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Oversight;

/// <summary>By which ways dossiers came in, for the units that an official oversees.</summary>
/// <param name="Filings">Those of which something is counted.</param>
/// <param name="Away">What a policy kept from coming in.</param>
/// <param name="Post">Shares by post.</param>
public sealed record ChannelSheet(IReadOnlyList<CountedFiling> Filings, IReadOnlyList<TurnedAway> Away, PostalFigures Post);

/// <summary>Reads what the channels' report is made from.</summary>
public sealed class OverseenChannels(ChannelReports reports)
{
    /// <param name="official">Who reads.</param>
    /// <param name="from">First day of the office.</param>
    /// <param name="to">Last day, included.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<ChannelSheet> ReadAsync(Official official, DateOnly from, DateOnly to, CancellationToken cancel)
    {
        List<string> units = [.. official.Office.UnitsAt(official.Today).Where(unit => official.MayIn(Right.Oversee, unit.Code)).Select(unit => unit.Code)];
        var calendar = official.Facts.Calendar;
        var (begin, end) = (calendar.At(from, TimeOnly.MinValue).ToUniversalTime(), calendar.At(to.AddDays(1), TimeOnly.MinValue).ToUniversalTime());
        return new ChannelSheet(
            await reports.FilingsAsync(units, DayNumber.Of(from), DayNumber.Of(to), cancel),
            await reports.TurnedAwayAsync(units, begin, end, cancel),
            await reports.PostAsync(units, begin, end, cancel));
    }
}
