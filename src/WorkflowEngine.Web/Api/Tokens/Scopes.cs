using WorkflowEngine.Office;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Api.Tokens;

/// <summary>For what a token may be used: never for more than its person may do at that moment.</summary>
internal sealed record Scope(string Name, Sentence Words, Func<Official?, bool> MayHave)
{
    public const string Read = "read";
    public const string File = "file";
    public const string Work = "work";
    public const string Receive = "receive";
    public const string Oversee = "oversee";

    /// <summary>In the order in which a person is offered them.</summary>
    public static readonly IReadOnlyList<Scope> All =
    [
        new(Read, TokenText.Read, _ => true),
        new(File, TokenText.File, _ => true),
        new(Work, TokenText.Work, official => official is not null),
        new(Receive, TokenText.Receive, official => official?.May(Right.Receive) == true),
        new(Oversee, TokenText.Oversee, official => official is not null && (official.May(Right.Oversee) || official.May(Right.Audit))),
    ];

    /// <summary>Those that somebody may put into a token now.</summary>
    public static IEnumerable<Scope> Of(Official? official) => All.Where(scope => scope.MayHave(official));
}
