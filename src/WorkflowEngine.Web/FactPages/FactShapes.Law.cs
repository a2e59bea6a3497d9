namespace WorkflowEngine.Web.FactPages;

/// <summary>Time limits, levels of service, legal basis, and what is uncertain.</summary>
internal static partial class FactShapes
{
    public static FactMember TimeLimits { get; } = new("timeLimits", FactKind.List, LawFactText.TimeLimits)
    {
        Hint = LawFactText.TimeLimitsHint,
        Inner = new("timeLimit", LawFactText.TimeLimit, () =>
        [
            new("limit", FactKind.Limit, LawFactText.Limit) { Hint = LawFactText.LimitHint },
            new("from", FactKind.Text, LawFactText.From) { Hint = LawFactText.FromHint, Offers = FactOffers.Events },
            new("channels", FactKind.Choices, LawFactText.LimitChannels) { Options = ChannelOptions, Hint = LawFactText.LimitChannelsHint },
            new("when", FactKind.Rule, LawFactText.LimitWhen) { Missing = FactText.Always },
            new("appointment", FactKind.Flag, LawFactText.Appointment) { Hint = LawFactText.AppointmentHint },
            new("text", FactKind.Words, LawFactText.LimitText),
            new("id", FactKind.Text, LawFactText.LimitId),
        ])
        { Id = "id", NewId = "thoiHan", Title = "text", Tags = ["limit", "when"] },
    };

    public static FactMember Extensions { get; } = new("extensions", FactKind.List, LawFactText.Extensions)
    {
        Hint = LawFactText.ExtensionsHint,
        Inner = new("extension", LawFactText.Extension, () =>
        [
            new("most", FactKind.Limit, LawFactText.ExtensionMost),
            new("article", FactKind.Text, LawFactText.Article),
            new("note", FactKind.LongWords, LawFactText.ExtensionNote),
            new("id", FactKind.Text, LawFactText.ExtensionId),
        ])
        { Id = "id", NewId = "giaHan", Title = "article", Tags = ["most"] },
    };

    public static FactMember Reminders { get; } = new("reminders", FactKind.List, LawFactText.Reminders)
    {
        Hint = LawFactText.RemindersHint,
        Inner = new("reminder", LawFactText.Reminder, () =>
        [
            new("at", FactKind.Text, LawFactText.RemindAt) { Hint = LawFactText.RemindAtHint },
            new("to", FactKind.Choice, LawFactText.RemindTo)
            {
                Options =
                [
                    new("holder", LawFactText.ToHolder), new("head", LawFactText.ToHead),
                    new("above", LawFactText.ToAbove), new("applicant", LawFactText.ToApplicant),
                ],
            },
            new("by", FactKind.Choice, LawFactText.RemindBy)
            {
                Options = [new("inbox", LawFactText.ByInbox), new("mail", LawFactText.ByMail), new("sms", LawFactText.BySms)],
                Default = "inbox",
            },
            new("template", FactKind.Text, LawFactText.RemindTemplate) { Hint = LawFactText.RemindTemplateHint },
        ])
        { Title = "at", Tags = ["to", "by"], NewMember = ("to", "holder") },
    };

    public static FactMember ServiceLevels { get; } = new("serviceLevels", FactKind.List, LawFactText.ServiceLevels)
    {
        Hint = LawFactText.ServiceLevelsHint,
        Inner = new("serviceLevel", LawFactText.ServiceLevel, () =>
        [
            new("level", FactKind.Choice, LawFactText.Level) { Options = [new("full", LawFactText.Full), new("partial", LawFactText.Partial)] },
            new("when", FactKind.Rule, LawFactText.LevelWhen) { Missing = FactText.Always },
            new("reason", FactKind.LongWords, LawFactText.Reason) { Hint = LawFactText.ReasonHint },
        ])
        { Title = "level", Tags = ["when", "reason"], NewMember = ("level", "full") },
    };

    public static FactMember Assurance { get; } = new("assurance", FactKind.Choice, LawFactText.Assurance)
    {
        Hint = LawFactText.AssuranceHint,
        Options =
        [
            new("stated", LawFactText.AssuranceStated), new("reachable", LawFactText.AssuranceReachable),
            new("identified", LawFactText.AssuranceIdentified), new("verified", LawFactText.AssuranceVerified),
        ],
        Default = "stated",
    };

    public static FactMember PaperBasis { get; } = new("paperBasis", FactKind.Text, LawFactText.PaperBasis) { Hint = LawFactText.PaperBasisHint };

    public static FactMember SameSession { get; } = new("sameSession", FactKind.Flag, LawFactText.SameSession) { Hint = LawFactText.SameSessionHint };

    public static FactMember Mandates { get; } = new("mandates", FactKind.List, LawFactText.Mandates)
    {
        Hint = LawFactText.MandatesHint,
        Inner = new("mandate", LawFactText.Mandate, () =>
        [
            new("allowed", FactKind.Flag, LawFactText.MandateAllowed),
            new("article", FactKind.Text, LawFactText.Article),
            new("when", FactKind.Rule, LawFactText.LevelWhen) { Missing = FactText.Always },
            new("note", FactKind.LongWords, LawFactText.MandateNote),
            new("paper", FactKind.Text, LawFactText.MandatePaper) { Hint = LawFactText.MandatePaperHint },
        ])
        { Title = "article", Tags = ["allowed", "when"], NewMember = ("allowed", "true") },
    };

    public static FactMember LegalBasis { get; } = new("legalBasis", FactKind.List, LawFactText.LegalBases)
    {
        Inner = new("legalBasis", LawFactText.LegalBasis, () =>
        [
            new("instrument", FactKind.Text, LawFactText.Instrument) { Hint = LawFactText.InstrumentHint },
            new("article", FactKind.Text, LawFactText.Article),
            new("title", FactKind.Words, LawFactText.InstrumentTitle),
            new("from", FactKind.Date, LawFactText.InForceFrom) { Hint = FactText.DateHint },
            new("to", FactKind.Date, LawFactText.InForceTo) { Hint = FactText.OpenHint },
        ])
        { Title = "instrument", Tags = ["article"] },
    };

    public static FactMember Marks { get; } = new("marks", FactKind.List, LawFactText.Marks)
    {
        Hint = LawFactText.MarksHint,
        Inner = new("mark", LawFactText.Mark, () =>
        [
            new("path", FactKind.Text, LawFactText.Path) { Hint = LawFactText.PathHint },
            new("evidence", FactKind.Choice, LawFactText.Evidence)
            {
                Options = [new("S", LawFactText.Secondary), new("K", LawFactText.Known), new("P", LawFactText.Proposed), new("?", LawFactText.Unverified)],
            },
            new("note", FactKind.LongWords, LawFactText.MarkNote),
        ])
        { Title = "path", Tags = ["evidence"], NewMember = ("evidence", "?") },
    };
}
