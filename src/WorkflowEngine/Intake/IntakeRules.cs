using System.Collections.Immutable;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Words;

namespace WorkflowEngine.Intake;

/// <summary>
/// What the office decided about reception besides its channels: how long paper may take from the one-stop to the agency, why a
/// dossier is routed anew, the words of consent, the share that is to go by post. Dated.
/// </summary>
public sealed class IntakeRules : IDated
{
    private IntakeRules(DatedDocument head) => Head = head;

    public DatedDocument Head { get; }

    /// <summary>How long after acceptance paper is handed over to the agency, and how long after that it is received there.</summary>
    public TimeLimit HandOver { get; private init; }

    public TimeLimit TakeOver { get; private init; }

    /// <summary>The article that asks for it.</summary>
    public string HandOverArticle { get; private init; } = "";

    /// <summary>The article by which a procedure that is done in one visit needs no receipt.</summary>
    public string SameVisitArticle { get; private init; } = "";

    /// <summary>The closed list of reasons for routing a dossier anew.</summary>
    public ImmutableArray<RouteReason> RouteReasons { get; private init; } = [];

    /// <summary>What somebody consents to who has a dossier filed for them.</summary>
    public required ConsentWords Consent { get; init; }

    /// <summary>Which share of all dossiers is to come in by post, and to go out by it; with the paper that sets it.</summary>
    public PostTarget PostTarget { get; private init; } = new(0, "");

    /// <summary>Reads a document of kind <c>intake-rules</c> (docs/schemas/intake-rules.schema.json).</summary>
    public static DatedRead<IntakeRules> Read(string json) => MemberReader.Document(json, "intake-rules", Read);

    public static IntakeRules? InForce(IEnumerable<IntakeRules> rules, DateOnly day) => DatedDocument.InForce(rules, day);

    /// <summary>The reason of a code; null when the list does not have it.</summary>
    public RouteReason? FindRouteReason(string? code) => RouteReasons.FirstOrDefault(reason => reason.Code == code);

    private static IntakeRules Read(MemberReader root, DatedDocument head)
    {
        root.TextOrNull("note");
        var paper = root.Object("paper");
        var visit = root.Object("sameVisit");
        var consent = root.Object("consent");
        var target = root.Object("postTarget");
        var reasons = ImmutableArray.CreateBuilder<RouteReason>();
        foreach (var item in root.Items("routeReasons"))
        {
            var reason = new RouteReason(
                item.Text("code"),
                item.Words("name"),
                item.Choice("wrong", ("agency", RouteWrong.Agency), ("procedure", RouteWrong.Procedure), ("service", RouteWrong.Service)));
            if (reasons.Any(known => known.Code == reason.Code))
            {
                item.Add("code", new Sentence($"Mã lý do “{reason.Code}” đã dùng ở trên; đặt mã khác.", $"The reason’s code “{reason.Code}” is used above; give it another."));
            }

            reasons.Add(reason);
            item.Close();
        }

        var rules = new IntakeRules(head)
        {
            HandOver = paper.Limit("handOver"),
            TakeOver = paper.Limit("takeOver"),
            HandOverArticle = paper.Text("article"),
            SameVisitArticle = visit.Text("article"),
            RouteReasons = reasons.ToImmutable(),
            Consent = new ConsentWords(consent.Text("version"), consent.Words("words")),
            PostTarget = new PostTarget(target.Number("share", 0, 1), target.Text("article")),
        };
        paper.Close();
        visit.Close();
        consent.Close();
        target.Close();
        return rules;
    }
}

/// <summary>What was wrong with how a dossier was filed.</summary>
public enum RouteWrong : byte
{
    /// <summary>It was filed at an agency that does not settle it.</summary>
    Agency,

    /// <summary>It was filed as another procedure than the one that the person needs.</summary>
    Procedure,

    /// <summary>It was filed as another service of the same procedure.</summary>
    Service,
}

/// <summary>One reason of the closed list.</summary>
public sealed record RouteReason(string Code, Sentence Name, RouteWrong Wrong);

/// <summary>What somebody consents to.</summary>
/// <param name="Version">Under which the dossier keeps that these words were read out.</param>
public sealed record ConsentWords(string Version, Sentence Words);

/// <summary>A share between 0 and 1 that is to be reached, and by which paper.</summary>
public sealed record PostTarget(decimal Share, string Article);
