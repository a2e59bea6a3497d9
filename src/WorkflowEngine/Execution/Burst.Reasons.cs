namespace WorkflowEngine.Execution;

/// <summary>What an official said that a letter may repeat to the applicant: the ground of a refusal or a request, never another opinion.</summary>
internal sealed partial class Burst
{
    private static readonly string[] Grounds = ["Rejected", "Refused", "SupplementRequired", "Need", "Returned"];
    private static readonly string[] Refusals = ["Rejected", "Refused"];

    /// <summary>The piece of work that this turn ends; null when it ends none.</summary>
    public CompleteWork? Ending { get; set; }

    /// <summary>
    /// The ground that letters print: what was said with the outcome that leads to them. Whoever approves a refusal of somebody else
    /// adds nothing to its ground.
    /// </summary>
    public string Reason
    {
        get
        {
            if (PendingStop is not null)
            {
                // the stop has said its ground, by which all letters after it go
                return Dossier.LastNote ?? "";
            }

            if (Ending is { } done && Grounds.Contains(done.Outcome))
            {
                return done.Note ?? "";
            }

            var last = Dossier.Records.LastOrDefault(record => (Ending is null ? Grounds : Refusals).Contains(record.Outcome));
            return last is not null && Dossier.Notes[last.Step].TextOrNull is { } said ? said : Ending is null ? Dossier.LastNote ?? "" : "";
        }
    }
}
