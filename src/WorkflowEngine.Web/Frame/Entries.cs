using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Frame;

/// <summary>What both frames offer, in order. An entry shows once its page is there and the reader may open it.</summary>
internal static class Entries
{
    public static readonly IReadOnlyList<Entry> Public =
    [
        new(FrameText.Procedures, "/Home/Index"),
        new(FrameText.Tracking, "/Tracking/Index"),
        new(FrameText.Filing, "/Filing/Index"),
        new(FrameText.Vault, "/Vault/Index"),
        new(FrameText.Feedback, "/Feedback/Index"),
    ];

    public static readonly IReadOnlyList<EntryGroup> Desk =
    [
        new(FrameText.Work,
        [
            new(FrameText.Inbox, "/Inbox/Index") { Icon = "inbox", Key = "g v", Counts = "inbox", Policy = Policies.Official },
            new(FrameText.Notices, "/Notices/Index") { Icon = "bell", Counts = "notices", Policy = Policies.Official },
            new(FrameText.Lateness, "/Lateness/Index") { Icon = "alarm", Policy = Policies.Official },
            new(FrameText.Dossiers, "/Dossiers/Index") { Icon = "folder2-open", Key = "g h", Policy = Policies.Official },
            new(FrameText.Money, "/Fees/Index") { Icon = "cash-coin", Policy = Policies.SeesMoney },
            new(FrameText.Counter, "/Counter/Index") { Icon = "person-badge", Key = "g t", Policy = Policies.Receives },
            new(Assist.AssistText.Title, "/Assist/Index") { Icon = "people", Policy = Policies.Guides },
            new(Post.HandoverText.Title, "/Post/Handovers") { Icon = "arrow-left-right", Policy = Policies.Official },
            new(Post.PostText.Title, "/Post/Parcels") { Icon = "box-seam", Policy = Policies.Carries },
            new(FrameText.Complaints, "/Feedback/Desk") { Icon = "chat-left-text", Counts = "feedback", Policy = Policies.Official },
        ]),
        new(FrameText.Procedures,
        [
            new(FrameText.Catalogue, "/Procedures/Manage") { Icon = "journal-text", Policy = Policies.Manages },
            new(FrameText.Steps, "/Steps/Index") { Icon = "list-ol", Policy = Policies.Manages },
            new(FrameText.Letters, "/Letters/Index") { Icon = "envelope-paper", Policy = Policies.Manages },
            new(FrameText.Reform, "/Reform/Index") { Icon = "arrow-left-right" },
        ]),
        new(FrameText.Oversight,
        [
            new(FrameText.Ratings, "/Ratings/Index") { Icon = "star", Policy = Policies.Oversees },
            new(FrameText.Figures, "/Oversight/Index") { Icon = "bar-chart" },
            new(FrameText.Digitisation, "/Digitisation/Index") { Icon = "file-earmark-check", Policy = Policies.Oversees },
            new(FrameText.Attempts, "/Attempts/Index") { Icon = "shield-exclamation", Policy = Policies.Oversees },
            new(Oversight.LookText.Title, "/Oversight/Looks") { Icon = "eye", Policy = Policies.Oversees },
            new(FrameText.Ways, "/Oversight/Channels") { Icon = "signpost-split", Policy = Policies.Oversees },
            new(FrameText.Calendars, "/Office/Calendars") { Icon = "calendar3" },
            new(FrameText.Office, "/Office/Index") { Icon = "diagram-3" },
            new(FrameText.Incidents, "/Office/Incidents") { Icon = "exclamation-diamond", Counts = "incidents", Policy = Policies.Repairs },
            new(FrameText.OfficeDrafts, "/Office/Drafts") { Icon = "pencil", Policy = Policies.Repairs },
            new(FrameText.Connectors, "/Office/Connectors") { Icon = "hdd-network", Policy = Policies.Official },
            new(FrameText.Portal, "/Office/Portal") { Icon = "arrow-left-right", Policy = Policies.SeesLinks },
            new(FrameText.Webhooks, "/Office/Webhooks") { Icon = "bell", Policy = Policies.Repairs },
        ]),
    ];

    public static readonly IReadOnlyList<Entry> Help =
    [
        new(Checking.CheckText.Title, "/Checking/Index"),
        new(FrameText.Centres, "/Office/Centres"),
        new(FrameText.Guide, "/Home/Guide"),
    ];

    public static readonly IReadOnlyList<Entry> About =
    [
        new(FrameText.OpenFigures, "/Oversight/Open"),
        new(FrameText.Accessibility, "/Home/Accessibility"),
        new(FrameText.Privacy, "/Home/Privacy"),
        new(FrameText.Maintenance, "/Home/Maintenance"),
    ];
}
