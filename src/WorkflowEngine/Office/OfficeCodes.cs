namespace WorkflowEngine.Office;

/// <summary>The closed lists of codes that documents of the office may use.</summary>
internal static class OfficeCodes
{
    public static readonly CodeTable<UnitType> UnitTypes = new(
        ("province", UnitType.Province),
        ("department", UnitType.Department),
        ("division", UnitType.Division),
        ("commune", UnitType.Commune),
        ("one-stop", UnitType.OneStop),
        ("agency", UnitType.Agency),
        ("support-point", UnitType.SupportPoint));

    public static readonly CodeTable<AuthorityLevel> Levels = new(
        ("ministry", AuthorityLevel.Ministry),
        ("province", AuthorityLevel.Province),
        ("commune", AuthorityLevel.Commune));

    public static readonly CodeTable<RoleScope> Scopes = new(
        ("unit", RoleScope.Unit),
        ("below", RoleScope.Below));

    public static readonly CodeTable<Rank> Ranks = new(
        ("head", Rank.Head),
        ("deputy", Rank.Deputy),
        ("officer", Rank.Officer),
        ("clerk", Rank.Clerk));

    public static readonly CodeTable<Right> Rights = new(
        ("receive", Right.Receive),
        ("guide", Right.Guide),
        ("check", Right.Check),
        ("collect-fee", Right.CollectFee),
        ("assign-work", Right.AssignWork),
        ("appraise", Right.Appraise),
        ("consult", Right.Consult),
        ("review", Right.Review),
        ("sign", Right.Sign),
        ("seal", Right.Seal),
        ("return-result", Right.ReturnResult),
        ("design", Right.Design),
        ("approve", Right.Approve),
        ("publish", Right.Publish),
        ("reform", Right.Reform),
        ("oversee", Right.Oversee),
        ("configure-office", Right.ConfigureOffice),
        ("audit", Right.Audit),
        ("hear", Right.Hear));
}
