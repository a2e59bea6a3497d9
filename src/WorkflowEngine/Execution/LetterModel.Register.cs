using WorkflowEngine.Dossiers;
using WorkflowEngine.Values;

namespace WorkflowEngine.Execution;

/// <summary>Where the dossier stands in the register (form 07), and through whose hands it went (form 06).</summary>
internal static partial class LetterModel
{
    private static ValueMap OfRegister(Burst burst)
    {
        var filing = burst.Dossier.Filing!;
        var day = Moment(burst, filing.At);
        return ValueMap.Of(
            ("unit", OfUnit(burst, filing.Unit)["name"]),
            ("parent", OfUnit(burst, filing.Unit)["parent"]),
            ("book", burst.Dossier.Registered?.Book ?? ""),
            ("sequence", burst.Dossier.Registered?.Sequence ?? ""),
            ("from", day),
            ("to", day),
            ("rows", ValueList.Of(RegisterRowOf(burst).ToMap(burst.Facts.Calendar, ""))));
    }

    internal static RegisterRow RegisterRowOf(Burst burst)
    {
        var (dossier, filing) = (burst.Dossier, burst.Dossier.Filing!);
        var applicant = OfApplicant(burst);
        var returned = dossier.Records.LastOrDefault(record => record.Outcome == "Returned" && burst.Plan.NodeOf(record.Step)?.Kind is Activities.Procedures.Return);
        return new RegisterRow(filing.Code, filing.At)
        {
            Sequence = dossier.Registered?.Sequence,
            Procedure = burst.Plan.Procedure!.Name.Vi,
            Sets = SetsOf(dossier),
            Applicant = applicant["name"].ToLine(),
            Address = applicant["address"].ToLine(),
            Phone = applicant["phone"].ToLine(),
            Authority = OfUnit(burst, AuthorityOf(burst, filing.Unit))["name"].ToLine(),
            DueAt = burst.Due,
            ReturnedAt = returned?.Closed,
            ReturnMethod = ReturnName(filing.ChannelOut ?? filing.Channel),
            Note = string.Join("; ", new[] { PaperReasonOf(burst, filing) is { Length: > 0 } paper ? "Nhận bản giấy: " + paper : "", NoteOf(dossier.Status) }.Where(note => note.Length > 0)),
        };
    }

    private static string NoteOf(PublicStatus status) => status is PublicStatus.NotAccepted or PublicStatus.SupplementAsked or PublicStatus.PaymentAsked
        or PublicStatus.WithdrawalAsked or PublicStatus.Stopped or PublicStatus.Refused ? status.Name.Vi : "";

    /// <summary>Units other than the receiving one and the deciding body that did a step.</summary>
    private static ValueList CoordinatingUnits(Burst burst)
    {
        var receiving = burst.Dossier.Filing!.Unit;
        var authority = AuthorityOf(burst, receiving);
        return ValueList.From(burst.Dossier.Records
            .Where(record => record.Unit is { } unit && unit != receiving && burst.Facts.Office?.AuthorityOf(unit, burst.Facts.Today)?.Code != authority)
            .Select(record => burst.Facts.Office?.FindUnit(record.Unit!, burst.Facts.Today)?.Name.Vi ?? record.Unit!)
            .Distinct()
            .Select(name => Value.Of(ValueMap.Of(("name", name)))));
    }
}
