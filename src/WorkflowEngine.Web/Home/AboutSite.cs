using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Home;

/// <summary>A part of a page that is only read.</summary>
internal sealed record ReadingPart(Sentence Heading, IReadOnlyList<Sentence> Lines);

/// <summary>What the pages about the site say, in order.</summary>
internal static class AboutSite
{
    public static IReadOnlyList<ReadingPart> Guide =>
    [
        new(GuideText.Find, [GuideText.FindWords, GuideText.FindPage]),
        new(GuideText.SignIn, [GuideText.SignInHow, GuideText.SignInWhom]),
        new(GuideText.Fill, [GuideText.FillKnown, GuideText.FillDraft, GuideText.FillFiles]),
        new(GuideText.Send, [GuideText.SendCheck]),
        new(GuideText.Follow, [GuideText.FollowStage, GuideText.FollowAsked]),
        new(GuideText.Result, [GuideText.ResultWays, GuideText.ResultRate]),
        new(GuideText.Other, [GuideText.OtherCounter, GuideText.OtherHelp]),
    ];

    public static IReadOnlyList<ReadingPart> Accessibility =>
    [
        new(AccessibilityText.Aim, [AccessibilityText.AimStandard]),
        new(AccessibilityText.Do, [AccessibilityText.DoKeyboard, AccessibilityText.DoText, AccessibilityText.DoReader, AccessibilityText.DoScript, AccessibilityText.DoColour]),
        new(AccessibilityText.Limits, [AccessibilityText.LimitsScans]),
        new(AccessibilityText.Tell, [AccessibilityText.TellHow]),
    ];

    public static IReadOnlyList<ReadingPart> Privacy =>
    [
        new(PrivacyText.What, [PrivacyText.WhatAccount, PrivacyText.WhatDossier, PrivacyText.WhatCookies]),
        new(PrivacyText.Why, [PrivacyText.WhyLaw, PrivacyText.WhyConsent]),
        new(PrivacyText.Who, [PrivacyText.WhoHolder, PrivacyText.WhoPublic]),
        new(PrivacyText.Safe, [PrivacyText.SafeSealed, PrivacyText.SafeLong]),
        new(PrivacyText.Rights, [PrivacyText.RightsSee, PrivacyText.RightsAsk]),
    ];
}
