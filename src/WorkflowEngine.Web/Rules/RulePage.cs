using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using WorkflowEngine.Authoring;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Web.Hosting;
using WorkflowEngine.Web.Procedures;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Rules;

/// <summary>What the page of rules needs besides rules.</summary>
public sealed class RulePage(DesignHeads heads, PageWords words, ContentPolicy policy)
{
    /// <summary>Nothing in the data can end the element that they stand in.</summary>
    private static readonly JsonSerializerOptions Inside = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public PageWords Words => words;

    public Task<DesignHead?> HeadAsync(string definition, CancellationToken cancel) => heads.FindAsync(definition, cancel);

    public void AllowEditor() => policy.StylesOfScripts = true;

    /// <summary>The page's script asks for a part of it.</summary>
    public bool IsPart(HttpRequest request) => request.Headers.ContainsKey("HX-Request");

    /// <summary>Who changed the rule meanwhile, and when.</summary>
    public Sentence ConflictOf(EditedVersion theirs, Official reader)
    {
        var name = reader.Office.FindPerson(theirs.Author)?.Name;
        var when = words.Formats.Moment(theirs.SavedAt);
        return new Sentence(
            string.Format(CultureInfo.InvariantCulture, RulesText.Conflict.Vi, name ?? VersionWords.OfAuthor(theirs.Author).Vi, when),
            string.Format(CultureInfo.InvariantCulture, RulesText.Conflict.En, name ?? VersionWords.OfAuthor(theirs.Author).En, when));
    }

    /// <summary>The names that the editor offers, for its script.</summary>
    public static string WordsOf(OpenedRules opened, WrittenRule rule, Text text) => JsonSerializer.Serialize(
        RuleVocabulary.Of(opened.Document!, rule.Place.Step).Select(word => new OfferedWord(word.Text, KindOf(word.Kind), text[word.Hint])), Inside);

    /// <summary>The editor's own names of kinds, by which it draws them.</summary>
    private static string KindOf(RuleWordKind kind) => kind switch
    {
        RuleWordKind.Field or RuleWordKind.Applicant or RuleWordKind.Paper => "property",
        RuleWordKind.Case or RuleWordKind.Step => "constant",
        RuleWordKind.Function => "function",
        _ => "variable",
    };
}

/// <summary>A name as the editor's script reads it.</summary>
internal sealed record OfferedWord(string Text, string Kind, string Hint);
