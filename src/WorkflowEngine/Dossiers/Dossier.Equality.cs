using System.Collections.Immutable;

namespace WorkflowEngine.Dossiers;

public sealed partial record Dossier
{
    /// <summary>Two dossiers are equal when everything that they hold is, item by item.</summary>
    public bool Equals(Dossier? other) =>
        other is not null
        && (Id, Definition, Version, Correlation, Name, Parent, Practice, Lifecycle) ==
            (other.Id, other.Definition, other.Version, other.Correlation, other.Name, other.Parent, other.Practice, other.Lifecycle)
        && (Status, Supplements, Result, LastNote, LastLetter, Secret) ==
            (other.Status, other.Supplements, other.Result, other.LastNote, other.LastLetter, other.Secret)
        && (LastActivation, LastWait, LastMessage, LastIncident, Outcome, LastResult) ==
            (other.LastActivation, other.LastWait, other.LastMessage, other.LastIncident, other.Outcome, other.LastResult)
        && Equals(Filing, other.Filing)
        && Equals(Clock, other.Clock)
        && Equals(Registered, other.Registered)
        && Equals(Extending, other.Extending)
        && Same(Opinions, other.Opinions)
        && Same(Visits, other.Visits)
        && Input.Equals(other.Input)
        && Variables.Equals(other.Variables)
        && Output.Equals(other.Output)
        && Results.Equals(other.Results)
        && Applicant.Equals(other.Applicant)
        && Fields.Equals(other.Fields)
        && Asked.Equals(other.Asked)
        && Notes.Equals(other.Notes)
        && Same(Components, other.Components)
        && Same(Extras, other.Extras)
        && DigitalResult == other.DigitalResult
        && Same(Activations, other.Activations)
        && Same(Waits, other.Waits)
        && Same(Records, other.Records)
        && Same(Duties, other.Duties)
        && Same(Passed, other.Passed)
        && Same(Revisions, other.Revisions)
        && Same(Marks, other.Marks)
        && Same(Parcels, other.Parcels)
        && Same(PaperMoves, other.PaperMoves)
        && Equals(Rerouted, other.Rerouted)
        && Same(Drafts, other.Drafts)
        && (FlowEnd, Watch) == (other.FlowEnd, other.Watch)
        && Same(Incidents, other.Incidents);

    public override int GetHashCode() => HashCode.Combine(Id, Definition, Version, LastActivation, LastWait, LastMessage);

    private static bool Same<T>(ImmutableArray<T> one, ImmutableArray<T> other) => one.AsSpan().SequenceEqual(other.AsSpan());
}
