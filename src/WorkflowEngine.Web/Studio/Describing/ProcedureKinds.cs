using System.Collections.Immutable;

namespace WorkflowEngine.Web.Studio.Describing;

/// <summary>The steps of procedures. A step that is dropped and connected has all that it needs but its time.</summary>
internal static class ProcedureKinds
{
    private static readonly StepPort Expired = new("Expired", KindText.Expired);
    private static readonly StepPort Supplement = new("SupplementRequired", KindText.Supplement);
    private static readonly StepPort SentBack = new("Returned", KindText.SentBack);

    public static readonly ImmutableArray<StepKind> All =
    [
        new("Procedure.Receive", KindText.Intake, KindText.Receive, KindText.ReceiveHelp)
        {
            Ports = [new("Accepted", KindText.Accepted), Supplement, new("Refused", KindText.Refused)],
            Inputs = StepInputs.Human(new StepInput("Receipt", InputText.Receipt, InputText.ReceiptHelp, Control.List) { Choices = ChoiceOf.Templates, Folders = ["forms"] }),
            Begins = [Text("unit", "receiving"), Text("role", "tiep-nhan"), Text("receipt", "forms/01-giay-tiep-nhan")],
        },
        new("Procedure.Work", KindText.Handling, KindText.Work, KindText.WorkHelp)
        {
            Ports = [new("Done", KindText.Done), SentBack],
            Inputs = StepInputs.Human(StepInputs.Records),
            Begins = [Text("unit", "receiving"), Text("role", "tiep-nhan")],
        },
        new("Procedure.Review", KindText.Handling, KindText.Review, KindText.ReviewHelp)
        {
            Ports = [new("Approved", KindText.Approved), Supplement, new("Rejected", KindText.Rejected), SentBack],
            Inputs = StepInputs.Human(StepInputs.Records),
            Begins = [Text("unit", "competent"), Text("role", "tham-dinh")],
        },
        new("Procedure.Consult", KindText.Handling, KindText.Consult, KindText.ConsultHelp)
        {
            Ports = [new("Agreed", KindText.Agreed), new("Objected", KindText.Objected), Expired],
            Inputs = StepInputs.Human(
                new StepInput("Parties", InputText.Parties, InputText.PartiesHelp, Control.Line, IsRule: true),
                new StepInput("Silence", InputText.Silence, InputText.SilenceHelp, Control.List)
                {
                    Choices = ChoiceOf.Own,
                    Own = [("agree", InputText.SilenceAgree), ("object", InputText.SilenceObject), ("expire", InputText.SilenceExpire)],
                },
                new StepInput("Basis", InputText.Basis, InputText.BasisHelp, Control.Line),
                StepInputs.Clock,
                StepInputs.Template("letters")),
            Begins = [Text("unit", "competent"), Text("role", "cho-y-kien"), Text("parties", "competent"), Text("silence", "expire"), Text("clock", "law"), Text("time", "3 wd")],
        },
        new("Procedure.Supplement", KindText.WithApplicant, KindText.SupplementStep, KindText.SupplementHelp)
        {
            Ports = [new("Supplied", KindText.Supplied), Expired, new("Withdrawn", KindText.Withdrawn)],
            Inputs =
            [
                StepInputs.ApplicantTime,
                StepInputs.Template("forms"),
                StepInputs.Clock with { Own = [("law", InputText.ClockLaw), ("stop", InputText.ClockStop), ("restart", InputText.ClockRestart)] },
            ],
            Begins = [Text("template", "forms/02-yeu-cau-bo-sung"), Text("time", "10 wd"), Text("clock", "law")],
        },
        new("Procedure.Pay", KindText.WithApplicant, KindText.Pay, KindText.PayHelp)
        {
            Ports = [new("Paid", KindText.Paid), new("Waived", KindText.Waived), Expired],
            Inputs =
            [
                StepInputs.ApplicantTime,
                StepInputs.Template("notices"),
                new StepInput("Amount", InputText.Amount, InputText.AmountHelp, Control.Rule, IsRule: true) { Type = "Object" },
            ],
            Begins = [Text("time", "10 d"), Text("template", "notices/nop-le-phi")],
        },
        new("Procedure.Confirm", KindText.WithApplicant, KindText.Confirm, KindText.ConfirmHelp)
        {
            Ports = [new("Confirmed", KindText.Confirmed), new("Corrected", KindText.Corrected), Expired],
            Inputs =
            [
                StepInputs.ApplicantTime,
                StepInputs.Template("letters", "notices", "results"),
                new StepInput("Silence", InputText.Silence, InputText.SilenceHelp, Control.List)
                {
                    Choices = ChoiceOf.Own,
                    Own = [("confirmed", InputText.SilenceConfirmed), ("expired", InputText.SilenceExpired)],
                },
                StepInputs.Clock,
            ],
            Begins = [Text("time", "2 wd"), Text("silence", "expired"), Text("clock", "law")],
        },
        new("Procedure.Lookup", KindText.Data, KindText.Lookup, KindText.LookupHelp)
        {
            Ports = [new("Found", KindText.Found), new("NotFound", KindText.NotFound), new("Unavailable", KindText.Unavailable)],
            Inputs =
            [
                new StepInput("Source", InputText.Source, InputText.SourceHelp, Control.List) { Choices = ChoiceOf.Sources },
                new StepInput("Query", InputText.Query, InputText.QueryHelp, Control.Rule, IsRule: true) { Type = "ObjectDictionary" },
            ],
            Outputs = [new("Result", InputText.ResultOutput, InputText.ResultOutputHelp)],
            Begins = [Text("source", "vault")],
        },
        new("Procedure.Refer", KindText.Data, KindText.Refer, KindText.ReferHelp)
        {
            Ports = [new("Completed", KindText.Completed), new("Refused", KindText.Refused)],
            Inputs =
            [
                new StepInput("Procedure", InputText.Procedure, InputText.ProcedureHelp, Control.List) { Choices = ChoiceOf.Procedures },
                StepInputs.Unit,
                new StepInput("Await", InputText.Await, InputText.AwaitHelp, Control.Yes) { Type = "Boolean" },
                new StepInput("Fields", InputText.Fields, InputText.FieldsHelp, Control.Rule, IsRule: true) { Type = "ObjectDictionary" },
                new StepInput("Papers", InputText.Papers, InputText.PapersHelp, Control.Line),
            ],
            Outputs = [new("Result", InputText.ResultOutput, InputText.ResultOutputHelp)],
            Begins = [Text("unit", "receiving"), ("await", "true")],
        },
        new("Procedure.Issue", KindText.Ending, KindText.Issue, KindText.IssueHelp)
        {
            Ports = [new("Issued", KindText.Issued)],
            Inputs = StepInputs.Human(
                new StepInput("Result", InputText.Result, InputText.ResultHelp, Control.List) { Choices = ChoiceOf.Results },
                StepInputs.Template("results"),
                new StepInput("SignedBy", InputText.SignedBy, InputText.SignedByHelp, Control.List) { Choices = ChoiceOf.Steps },
                new StepInput("Signature", InputText.Signature, InputText.SignatureHelp, Control.List)
                {
                    Choices = ChoiceOf.Own,
                    Own = [("", InputText.SignatureMay), ("required", InputText.SignatureMust)],
                }),
            Begins = [Text("unit", "competent"), Text("role", "van-thu")],
        },
        new("Procedure.Return", KindText.Ending, KindText.Return, KindText.ReturnHelp)
        {
            Ports = [new("Returned", KindText.HandedOver)],
            Inputs = StepInputs.Human(new StepInput("Automatic", InputText.Automatic, InputText.AutomaticHelp, Control.List)
            {
                Choices = ChoiceOf.Own,
                Own = [("", InputText.AutomaticNo), ("online", InputText.AutomaticOnline)],
            }),
            Begins = [Text("unit", "receiving"), Text("role", "tra-ket-qua"), Text("automatic", "online")],
        },
        new("Procedure.Notify", KindText.Ending, KindText.Notify, KindText.NotifyHelp)
        {
            Inputs =
            [
                StepInputs.Template("notices", "letters"),
                new StepInput("To", InputText.To, InputText.ToHelp, Control.List)
                {
                    Choices = ChoiceOf.Own,
                    Own = [("applicant", InputText.ToApplicant), ("holder", InputText.ToHolder), ("head", InputText.ToHead)],
                },
                new StepInput("By", InputText.By, InputText.ByHelp, Control.List)
                {
                    Choices = ChoiceOf.Own,
                    Own = [("mail", InputText.ByMail), ("inbox", InputText.ByInbox), ("sms", InputText.BySms), ("mail, inbox", InputText.ByMailInbox), ("mail, sms, inbox", InputText.ByAll)],
                },
            ],
            Begins = [Text("template", "notices/da-tiep-nhan"), Text("to", "applicant"), Text("by", "mail, inbox")],
        },
        new("Procedure.Stop", KindText.Ending, KindText.Stop, KindText.StopHelp)
        {
            Ports = [],
            IsTerminal = true,
            Inputs =
            [
                new StepInput("Kind", InputText.Kind, InputText.KindHelp, Control.List)
                {
                    Choices = ChoiceOf.Own,
                    Own = [("refuse", InputText.KindRefuse), ("stop", InputText.KindStop), ("withdraw", InputText.KindWithdraw)],
                },
                StepInputs.Template("forms"),
                new StepInput("Reason", InputText.Reason, InputText.ReasonHelp, Control.Rule, IsRule: true),
                new StepInput("Basis", InputText.Basis, InputText.BasisHelp, Control.Line),
            ],
            Begins = [Text("kind", "stop"), Text("template", "forms/05-dung-giai-quyet")],
        },
    ];

    private static (string Member, string Json) Text(string member, string value) => (member, $"\"{value}\"");
}
