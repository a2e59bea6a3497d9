using WorkflowEngine.Comparing;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Procedures;

/// <summary>What the office calls the codes that documents hold.</summary>
internal static class OfficeWords
{
    private const string OneUnit = "unit:";

    /// <summary>The name of a role or a unit; null for any other code and for one that the office does not know.</summary>
    public static Sentence? NameOf(Official official, ChangeKind kind, string code) => kind switch
    {
        ChangeKind.Role => official.Office.FindRole(code)?.Name,
        ChangeKind.Unit when code.StartsWith(OneUnit, StringComparison.Ordinal) => official.Office.FindUnit(code[OneUnit.Length..], official.Today)?.Name,
        _ => null,
    };

    /// <summary>The name of whoever wrote or decided something: a person, a part of the system, or the code when nobody has it any more.</summary>
    public static Sentence PersonOf(Official official, string code) =>
        official.Office.FindPerson(code) is { } person ? new Sentence(person.Name, person.Name) : VersionWords.OfAuthor(code);
}
