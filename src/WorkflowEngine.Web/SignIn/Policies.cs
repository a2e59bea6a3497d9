using Microsoft.AspNetCore.Authorization;
using WorkflowEngine.Office;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.SignIn;

/// <summary>Who may open which part of the desk; what lies behind a door is decided again for the unit it belongs to.</summary>
internal static class Policies
{
    public const string Official = "official";
    public const string Receives = "receives";
    public const string Manages = "manages-procedures";
    public const string Repairs = "repairs";
    public const string Oversees = "oversees";
    public const string SeesMoney = "sees-money";
    public const string SeesLinks = "sees-links";
    public const string Carries = "carries";
    public const string Guides = "guides";

    private static readonly Dictionary<string, (Needs Needs, Sentence Who)> All = new()
    {
        [Official] = (new Needs(), SignInText.WhoOfficial),
        [Receives] = (new Needs(Right.Receive), SignInText.WhoReceives),
        [Manages] = (new Needs(Right.Design, Right.Approve, Right.Publish, Right.Reform), SignInText.WhoManages),
        [Repairs] = (new Needs(Right.ConfigureOffice), SignInText.WhoRepairs),
        [Oversees] = (new Needs(Right.Oversee, Right.Audit), SignInText.WhoOversees),
        [SeesLinks] = (new Needs(Right.Oversee, Right.Audit, Right.ConfigureOffice), SignInText.WhoSeesLinks),
        [Carries] = (new Needs(Right.Receive, Right.ReturnResult, Right.Guide), SignInText.WhoCarries),
        [Guides] = (new Needs(Right.Guide), SignInText.WhoGuides),
        [SeesMoney] = (new Needs(Right.CollectFee, Right.Oversee), SignInText.WhoSeesMoney),
    };

    public static void Add(AuthorizationOptions options)
    {
        foreach (var (name, (needs, _)) in All)
        {
            options.AddPolicy(name, policy => policy.RequireAuthenticatedUser().AddRequirements(needs));
        }
    }

    /// <summary>Which position meets the need that was not met.</summary>
    public static Sentence? WhoMay(AuthorizationPolicy policy) => policy.Requirements
        .OfType<Needs>()
        .Select(needs => All.Values.FirstOrDefault(known => known.Needs.AnyOf.SequenceEqual(needs.AnyOf)).Who)
        .FirstOrDefault();
}
