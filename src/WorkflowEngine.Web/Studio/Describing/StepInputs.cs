using System.Collections.Immutable;

namespace WorkflowEngine.Web.Studio.Describing;

/// <summary>Settings that several kinds of steps share.</summary>
internal static class StepInputs
{
    public static readonly StepInput Unit = new("Unit", InputText.Unit, InputText.UnitHelp, Control.List, IsRule: true) { Choices = ChoiceOf.Units };

    public static readonly StepInput Role = new("Role", InputText.Role, InputText.RoleHelp, Control.List) { Choices = ChoiceOf.Roles };

    public static readonly StepInput Time = new("Time", InputText.Time, InputText.TimeHelp, Control.Line);

    public static readonly StepInput ApplicantTime = new("Time", InputText.ApplicantTime, InputText.ApplicantTimeHelp, Control.Line);

    public static readonly StepInput Instructions = new("Instructions", InputText.Instructions, InputText.InstructionsHelp, Control.Lines);

    public static readonly StepInput FourEyes = new("FourEyesWith", InputText.FourEyes, InputText.FourEyesHelp, Control.List) { Choices = ChoiceOf.Steps };

    public static readonly StepInput Assign = new("Assign", InputText.Assign, InputText.AssignHelp, Control.List) { Choices = ChoiceOf.People };

    public static readonly StepInput MayWrite = new("MayWrite", InputText.MayWrite, InputText.MayWriteHelp, Control.Line);

    public static readonly StepInput Reminders = new("Reminders", InputText.Reminders, InputText.RemindersHelp, Control.Line);

    public static readonly StepInput Presence = new("Presence", InputText.Presence, InputText.PresenceHelp, Control.Yes) { Type = "Boolean" };

    public static readonly StepInput Records = new("Records", InputText.Records, InputText.RecordsHelp, Control.List)
    {
        Choices = ChoiceOf.Own,
        Own = [("", InputText.RecordsNothing), ("visit", InputText.RecordsVisit)],
    };

    public static readonly StepInput Clock = new("Clock", InputText.Clock, InputText.ClockHelp, Control.List)
    {
        Choices = ChoiceOf.Own,
        Own = [("law", InputText.ClockLaw), ("stops", InputText.ClockStop), ("runs", InputText.ClockRuns)],
    };

    public static StepInput Template(params string[] folders) =>
        new("Template", InputText.Template, InputText.TemplateHelp, Control.List) { Choices = ChoiceOf.Templates, Folders = [.. folders] };

    /// <summary>A step of an official: who, where, for how long, then what is the kind's own, then what is seldom changed.</summary>
    public static ImmutableArray<StepInput> Human(params StepInput[] own) =>
        [Unit, Role, Time, .. own, FourEyes, Assign, Instructions, MayWrite, Reminders, Presence];
}
