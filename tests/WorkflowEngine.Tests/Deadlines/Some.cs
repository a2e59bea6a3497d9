using System.Globalization;
using System.Runtime.CompilerServices;
using WorkflowEngine.Deadlines;

namespace WorkflowEngine.Tests.Deadlines;

/// <summary>The shipped documents and moments on the office's clock.</summary>
internal static class Some
{
    public static readonly WorkingCalendar Calendar = Read(WorkingCalendar.Read(Text("calendars/vn-hanh-chinh.json")));

    public static readonly ClockLaw Law2018 = Read(ClockLaw.Read(Text("laws/nd-61-2018.json")));

    public static readonly ClockLaw Law2025 = Read(ClockLaw.Read(Text("laws/nd-118-2025.json")));

    public static readonly ClockLaw Law = Read(ClockLaw.Read(Text("laws/nd-224-2026.json")));

    public static string Text(string name) => File.ReadAllText(Path.Combine(OfficeFolder(), name));

    public static IEnumerable<string> Names(string folder) =>
        Directory.EnumerateFiles(Path.Combine(OfficeFolder(), folder), "*.json").Select(file => folder + "/" + Path.GetFileName(file)).Order(StringComparer.Ordinal);

    public static T Read<T>(DatedRead<T> read)
        where T : class
    {
        Assert.Empty(read.Faults);
        return read.Document!;
    }

    /// <summary>A local moment such as "2026-02-13 10:00".</summary>
    public static DateTimeOffset At(string local) =>
        new(DateTime.ParseExact(local, ["yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None), TimeSpan.FromHours(7));

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static TimeLimit Limit(string text) =>
        TimeLimit.TryParse(text, out var limit) ? limit : throw new ArgumentException($"Not a limit: {text}", nameof(text));

    public static string Local(DateTimeOffset? moment) =>
        moment?.ToOffset(TimeSpan.FromHours(7)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "none";

    /// <summary>The ledger of a dossier received at a local moment under the present law.</summary>
    public static ClockLedger Ledger(string received, string limit) => Law.Begin(Calendar, At(received), Limit(limit));

    /// <summary>The ledger after a decision that must not be refused.</summary>
    public static ClockLedger After(this ClockLedger ledger, ClockDecision decision)
    {
        Assert.Null(decision.Refusal);
        return decision.Entry is { } entry ? ledger.With(entry) : ledger;
    }

    public static ClockLedger Stopped(this ClockLedger ledger, string at, string wait = "financial-obligation") =>
        ledger.After(Law.BeginWait(Calendar, ledger, wait, new ClockRequest(At(at)), 0));

    public static ClockLedger Resumed(this ClockLedger ledger, string at) =>
        ledger.After(Law.EndWait(Calendar, ledger, ledger.OpenStops[^1].Rule, new ClockRequest(At(at))));

    private static string OfficeFolder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../workflows/office"));
}
