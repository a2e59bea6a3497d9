using System.Globalization;

namespace WorkflowEngine.Persistence.Databases;

/// <summary>
/// The last row of a page of a list that goes from new to old: where the next one begins. A moment alone would leave out rows of the
/// same moment.
/// </summary>
/// <param name="Id">Of the dossier or petition; within a moment the smaller one comes first.</param>
/// <param name="No">Within it; the smaller one comes first.</param>
public readonly record struct PageMark(DateTimeOffset At, long Id, int No = 0)
{
    /// <summary>Null when it is none: the list then begins anew.</summary>
    public static PageMark? Read(string? text) =>
        text?.Split('.') is [var ticks, var id, var no]
        && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTimeOffset.MaxValue.UtcTicks
        && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && int.TryParse(no, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var part)
            ? new PageMark(new DateTimeOffset(at, TimeSpan.Zero), number, part)
            : null;

    /// <summary>As it stands in an address.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At.UtcTicks}.{Id}.{No}");
}
