using System.Text.Json.Serialization;

namespace WorkflowEngine.Dossiers.Events;

/// <summary>
/// Something that happened to a dossier. A stored event never changes its shape or meaning: new meaning, new event.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "e")]
[JsonDerivedType(typeof(DossierOpened), "opened")]
[JsonDerivedType(typeof(DossierEnded), "ended")]
[JsonDerivedType(typeof(ActivityStarted), "start")]
[JsonDerivedType(typeof(ActivityCompleted), "done")]
[JsonDerivedType(typeof(ActivityCancelled), "cancel")]
[JsonDerivedType(typeof(ActivityRemembered), "state")]
[JsonDerivedType(typeof(FlowAdvanced), "flow")]
[JsonDerivedType(typeof(VariableSet), "var")]
[JsonDerivedType(typeof(OutputSet), "out")]
[JsonDerivedType(typeof(ResultKept), "result")]
[JsonDerivedType(typeof(NameSet), "name")]
[JsonDerivedType(typeof(CorrelationSet), "corr")]
[JsonDerivedType(typeof(LineWritten), "line")]
[JsonDerivedType(typeof(WaitOpened), "wait")]
[JsonDerivedType(typeof(WaitEnded), "waited")]
[JsonDerivedType(typeof(MessageQueued), "msg")]
[JsonDerivedType(typeof(IncidentRaised), "stuck")]
[JsonDerivedType(typeof(IncidentResolved), "unstuck")]
[JsonDerivedType(typeof(DossierFiled), "filed")]
[JsonDerivedType(typeof(StatusChanged), "status")]
[JsonDerivedType(typeof(ClockBegun), "clock")]
[JsonDerivedType(typeof(ClockChanged), "tick")]
[JsonDerivedType(typeof(FieldsWritten), "fields")]
[JsonDerivedType(typeof(ComponentsProvided), "papers")]
[JsonDerivedType(typeof(WorkAssigned), "give")]
[JsonDerivedType(typeof(LetterWritten), "letter")]
[JsonDerivedType(typeof(SupplementAsked), "ask")]
[JsonDerivedType(typeof(FeeAsked), "fee")]
[JsonDerivedType(typeof(FeePaid), "paid")]
[JsonDerivedType(typeof(FeeWaived), "waived")]
[JsonDerivedType(typeof(PartyAnswered), "party")]
[JsonDerivedType(typeof(ResultIssued), "issued")]
[JsonDerivedType(typeof(ChildReferred), "refer")]
[JsonDerivedType(typeof(DossierStopped), "stop")]
public abstract record DossierEvent;
