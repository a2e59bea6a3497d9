namespace WorkflowEngine.Verification;

/// <summary>
/// The codes of what checks find; a code never changes its meaning. Faults of reading and compiling keep their own codes.
/// Each is explained in docs/verification.md.
/// </summary>
public static class FindingCodes
{
    /// <summary>A part of the world was not given; what needs it was not checked.</summary>
    public const string NotChecked = "NOT-CHECKED";

    public const string UnknownType = "STRUCT-UNKNOWN-TYPE";
    public const string OutOfScope = "STRUCT-OUT-OF-SCOPE";
    public const string DuplicateStep = "STRUCT-DUPLICATE-STEP";
    public const string NoStart = "STRUCT-NO-START";
    public const string ManyStarts = "STRUCT-MANY-STARTS";
    public const string Unreachable = "STRUCT-UNREACHABLE";
    public const string DeadEnd = "STRUCT-DEAD-END";
    public const string NeverEnds = "STRUCT-NEVER-ENDS";
    public const string EndsWithoutResult = "STRUCT-NO-RESULT";
    public const string BackEdge = "STRUCT-BACK-EDGE";
    public const string IdleLoop = "STRUCT-IDLE-LOOP";
    public const string JoinHangs = "STRUCT-JOIN-HANGS";
    public const string UnknownProcedure = "STRUCT-UNKNOWN-PROCEDURE";
    public const string UnknownConnector = "STRUCT-UNKNOWN-CONNECTOR";
    public const string NoDefinitionId = "STRUCT-NO-DEFINITION-ID";
    public const string SettingMissing = "STRUCT-SETTING-MISSING";
    public const string SettingValue = "STRUCT-SETTING-VALUE";
    public const string ReturnsNothing = "STRUCT-RETURNS-NOTHING";

    public const string UnknownPort = "PORT-UNKNOWN";
    public const string OpenPort = "PORT-OPEN";
    public const string DoubledConnection = "PORT-DOUBLED";
    public const string SplitPort = "PORT-SPLITS";

    public const string UnknownStep = "HOLDER-UNKNOWN-STEP";
    public const string StepNotBefore = "HOLDER-NOT-BEFORE";
    public const string NoReception = "HOLDER-NO-RECEPTION";
    public const string UnknownRole = "HOLDER-UNKNOWN-ROLE";
    public const string UnknownPerson = "HOLDER-UNKNOWN-PERSON";
    public const string Nobody = "HOLDER-NOBODY";
    public const string NoOtherEyes = "HOLDER-NO-OTHER-EYES";
    public const string NoParties = "HOLDER-NO-PARTIES";

    public const string UnknownName = "RULE-UNKNOWN-NAME";
    public const string UnknownMember = "RULE-UNKNOWN-MEMBER";
    public const string UnknownChoice = "RULE-UNKNOWN-CHOICE";
    public const string DeadBranch = "RULE-DEAD-BRANCH";
    public const string DoubledCase = "RULE-DOUBLED-CASE";
    public const string RuleAssigns = "RULE-ASSIGNS";
    public const string RuleFails = "RULE-FAILS";

    public const string NoTemplate = "LETTER-NO-TEMPLATE";
    public const string TemplateSyntax = "LETTER-SYNTAX";
    public const string UnknownLetterName = "LETTER-UNKNOWN-NAME";
    public const string EmptyFormatted = "LETTER-MAY-BE-EMPTY";
    public const string NoRecipient = "LETTER-NO-RECIPIENT";

    public const string OverLimit = "TIME-OVER-LIMIT";
    public const string UnderLimit = "TIME-UNDER-LIMIT";
    public const string MixedUnits = "TIME-MIXED-UNITS";
    public const string NoStepTime = "TIME-NO-STEP-TIME";
    public const string StepOverLimit = "TIME-STEP-OVER-LIMIT";
    public const string WaitWithoutTime = "TIME-WAIT-WITHOUT-TIME";
    public const string LimitNeverStarts = "TIME-LIMIT-NEVER-STARTS";
    public const string LimitNeverApplies = "TIME-LIMIT-NEVER-APPLIES";
    public const string ChannelLimits = "TIME-CHANNEL-LIMITS";
    public const string ConsultOverLimit = "TIME-CONSULT-OVER-LIMIT";

    public const string BannedPaper = "PAPER-BANNED";
    public const string HeldPaper = "PAPER-HELD";
    public const string RequiredNotAsked = "PAPER-REQUIRED-NOT-ASKED";
    public const string NotAskedNoLookup = "PAPER-NO-LOOKUP";
    public const string GroupOfOne = "PAPER-GROUP-OF-ONE";
    public const string PaperAnswers = "PAPER-ANSWERS";
    public const string MandatePaper = "PAPER-OF-MANDATE";

    public const string ProcedureEnded = "LAW-PROCEDURE-ENDED";
    public const string LevelNeverApplies = "LAW-LEVEL-NEVER-APPLIES";
    public const string NoLegalBasis = "LAW-NO-BASIS";
    public const string BasisNotInForce = "LAW-BASIS-NOT-IN-FORCE";
    public const string NoBasisInForce = "LAW-NO-BASIS-IN-FORCE";
    public const string FullNeedsPresence = "LAW-FULL-NEEDS-PRESENCE";
    public const string PartialWithoutReason = "LAW-PARTIAL-WITHOUT-REASON";
    public const string VisitNotRecorded = "LAW-VISIT-NOT-RECORDED";
    public const string NoTimeLimit = "LAW-NO-TIME-LIMIT";
    public const string NoResults = "LAW-NO-RESULTS";
    public const string UnknownResult = "LAW-UNKNOWN-RESULT";
    public const string ResultNeverIssued = "LAW-RESULT-NEVER-ISSUED";
    public const string UnknownVaultResult = "LAW-UNKNOWN-VAULT-RESULT";
}
