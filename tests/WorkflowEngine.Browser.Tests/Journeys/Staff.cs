using WorkflowEngine.Browser.Tests.Running;
using WorkflowEngine.Office;

namespace WorkflowEngine.Browser.Tests.Journeys;

/// <summary>The demonstration office: who may do which work, and by which name they sign in.</summary>
internal static class Staff
{
    private static readonly Lazy<OfficeSnapshot> Office = new(Load);

    /// <summary>The counter at which people of the journeys file.</summary>
    public const string Counter = "thanh-sen.trung-tam-pvhcc";

    private static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(7)).Date);

    /// <summary>Sign-in names of those who may do the work, whoever holds it first.</summary>
    public static IReadOnlyList<string> For(OpenWork work) => work.Person is { } holder
        ? [NameOf(holder)]
        : [.. Office.Value.PeopleWith(work.Role, work.Unit, Today).Select(NameOf).Where(name => name.Length > 0)];

    /// <summary>Sign-in names of those who receive dossiers, those of the commune's counter first.</summary>
    public static IReadOnlyList<string> Receivers() =>
        [.. Office.Value.People
            .Where(person => person.SignIn is { Length: > 0 } && Office.Value.MayDoSomewhere(person.Code, Right.Receive, Today))
            .OrderByDescending(person => Office.Value.MayDo(person.Code, Right.Receive, Counter, Today))
            .Select(person => person.SignIn!)];

    /// <summary>Sign-in name of somebody who takes fees in a unit.</summary>
    public static string Cashier(string unit) =>
        Office.Value.People.First(person => person.SignIn is { Length: > 0 } && Office.Value.MayDo(person.Code, Right.CollectFee, unit, Today)).SignIn!;

    private static string NameOf(string code) => Office.Value.FindPerson(code)?.SignIn ?? "";

    private static OfficeSnapshot Load()
    {
        var folder = Path.Combine(Repository.Root, "workflows", "office");
        var documents = new[] { "units", "positions", "people" }
            .SelectMany(kind => Directory.EnumerateFiles(Path.Combine(folder, kind), "*.json"))
            .Select(file => new OfficeDocument(Path.GetFileName(file), File.ReadAllText(file)));
        return OfficeLoader.Load(documents).Snapshot ?? throw new InvalidOperationException("The demonstration office does not load.");
    }
}
