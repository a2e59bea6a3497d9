using System.Globalization;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Plans;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;

namespace WorkflowEngine.Execution;

/// <summary>The names that a letter may print; a letter is strict, so every name stands here even when it is empty.</summary>
internal static class LetterModel
{
    public static ValueMap Of(Burst burst, Activation self, PlanNode node)
    {
        var fees = burst.Fees();
        return ValueMap.Of(
            ("dossier", OfDossier(burst)),
            ("applicant", OfApplicant(burst.Dossier.Applicant)),
            ("fields", OfFields(burst)),
            ("components", OfComponents(burst)),
            ("fees", ValueList.From(fees.Select(fee => Value.Of(ValueMap.Of(("name", fee.Fee.Name.Vi), ("amount", Value.OfMoney(fee.Amount))))))),
            ("total_fee", Value.OfMoney(fees.Sum(fee => fee.Amount))),
            ("office", OfOffice(burst)),
            ("step", OfStep(burst, node)),
            ("supplement", OfSupplement(burst)),
            ("result", OfResult(burst)),
            ("reason", burst.Dossier.LastNote ?? ""),
            ("legal_basis", LegalBasisOf(burst)),
            ("now", Moment(burst, burst.Facts.Now)));
    }

    private static ValueMap OfDossier(Burst burst)
    {
        var filing = burst.Dossier.Filing!;
        return ValueMap.Of(
            ("code", filing.Code),
            ("secret", burst.Dossier.Secret ?? ""),
            ("received_at", Moment(burst, filing.At)),
            ("due_at", burst.Due is { } due ? Moment(burst, due) : ""),
            ("channel", filing.Channel),
            ("channel_name", filing.Channel switch { Channels.Online => "Trực tuyến", Channels.Counter => "Trực tiếp", _ => "Bưu chính công ích" }),
            ("procedure", ValueMap.Of(("code", filing.Procedure), ("name", burst.Plan.Procedure!.Name.Vi), ("name_en", burst.Plan.Procedure.Name.En))),
            ("unit", OfUnit(burst, filing.Unit)),
            ("authority", OfUnit(burst, AuthorityOf(burst, filing.Unit))),
            ("status", burst.Dossier.Status.ToString()),
            ("limit", LimitOf(burst, filing)));
    }

    /// <summary>The body that decides, whose name stands over a result: not the one-stop that received the dossier.</summary>
    private static string AuthorityOf(Burst burst, string receiving)
    {
        var competent = burst.Plan is { Level: { } level, Procedure.Field.Code: { } field }
            ? burst.Facts.Office?.CompetentUnit(receiving, level, field, burst.Facts.Today)
            : null;
        return burst.Facts.Office?.AuthorityOf(competent?.Code ?? receiving, burst.Facts.Today)?.Code ?? receiving;
    }

    private static string LimitOf(Burst burst, Filing filing)
    {
        var limit = burst.Plan.Procedure!.TimeLimits.FirstOrDefault(limit => limit.Id == filing.Limit);
        return limit?.Text?.Vi ?? (limit?.Limit?.ToTimeLimit()?.Words.Vi ?? "");
    }

    private static ValueMap OfApplicant(ValueMap applicant) => ValueMap.Of(
        ("name", applicant["name"].ToLine()),
        ("identity", applicant["identity"].ToLine()),
        ("address", applicant["address"].ToLine()),
        ("phone", applicant["phone"].ToLine()),
        ("email", applicant["email"].ToLine()),
        ("kind", applicant["kind"].ToLine())).Merge(applicant);

    private static ValueMap OfFields(Burst burst)
    {
        var all = ValueMap.From(burst.Plan.Procedure!.Fields.Select(field => KeyValuePair.Create(field.Id, Empty(field))));
        return all.Merge(burst.Dossier.Fields);
    }

    private static Value Empty(FieldFact field) => field.Type == FieldType.Group ? Value.Of(ValueList.Empty) : Value.Of("");

    private static ValueList OfComponents(Burst burst)
    {
        var rows = new List<Value>();
        foreach (var component in burst.Plan.Procedure!.Components)
        {
            if (burst.Dossier.Components.FirstOrDefault(provided => provided.Component == component.Id) is not { } held)
            {
                continue;
            }

            rows.Add(ValueMap.Of(
                ("no", (double)(rows.Count + 1)),
                ("id", component.Id),
                ("name", component.Name.Vi),
                ("form_name", FormName(held)),
                ("quantity", (double)held.Quantity),
                ("provided", true)));
        }

        return ValueList.From(rows);
    }

    private static string FormName(ProvidedComponent held) => held.From switch
    {
        "paper" => "Bản giấy",
        "vault" => "Lấy từ kho giấy tờ",
        "lookup" => "Tra cứu dữ liệu",
        "form" => "Biểu mẫu điện tử",
        _ => "Bản điện tử",
    };

    private static ValueMap OfOffice(Burst burst)
    {
        var names = burst.Facts.Names;
        return ValueMap.Of(("province", names.Province), ("one_stop", names.OneStop), ("place", names.Place));
    }

    private static ValueMap OfUnit(Burst burst, string code)
    {
        var unit = burst.Facts.Office?.FindUnit(code, burst.Facts.Today);
        return ValueMap.Of(
            ("code", code),
            ("name", unit?.Name.Vi ?? code),
            ("address", unit?.Address ?? ""),
            ("phone", unit?.Phone ?? ""));
    }

    private static ValueMap OfStep(Burst burst, PlanNode node)
    {
        var last = burst.Dossier.Records.IsEmpty ? null : burst.Dossier.Records[^1];
        return ValueMap.Of(
            ("id", node.Id),
            ("name", node.Label),
            ("actor", last?.Person is { } person ? burst.Facts.Office?.FindPerson(person)?.Name ?? person : ""),
            ("outcome", last?.Outcome ?? ""),
            ("note", burst.Dossier.LastNote ?? ""));
    }

    private static ValueMap OfSupplement(Burst burst)
    {
        var names = burst.Plan.Procedure!.Components.ToDictionary(component => component.Id, component => component.Name.Vi, StringComparer.Ordinal);
        var extras = burst.Dossier.Extras.ToDictionary(extra => extra.Id, StringComparer.Ordinal);
        var items = new List<Value>();
        foreach (var (id, defect) in burst.Dossier.Asked)
        {
            items.Add(ValueMap.Of(("no", (double)(items.Count + 1)), ("component", names.GetValueOrDefault(id) ?? extras.GetValueOrDefault(id)?.Name.Text ?? id), ("defect", defect.ToLine()), ("cite", extras.GetValueOrDefault(id)?.Cite ?? "")));
        }

        var until = burst.Dossier.Waits.FirstOrDefault(wait => wait.Kind == WaitKind.Supplement)?.Until;
        return ValueMap.Of(
            ("items", ValueList.From(items)),
            ("deadline", until is { } moment ? Moment(burst, moment) : ""),
            ("sequence", (double)burst.Dossier.Supplements));
    }

    private static ValueMap OfResult(Burst burst)
    {
        var (code, number, signer) = burst.PendingResult
            ?? (burst.Dossier.Result is { } issued ? (issued.Code, issued.Number, issued.Signer) : ("", "", ""));
        var name = burst.Plan.Procedure!.Results.FirstOrDefault(result => result.Code == code)?.Name.Vi ?? "";
        return ValueMap.Of(
            ("code", code),
            ("name", name),
            ("number", number),
            ("issued_at", Moment(burst, burst.Dossier.Result?.At ?? burst.Facts.Now)),
            ("signer", burst.Facts.Office?.FindPerson(signer)?.Name ?? signer));
    }

    private static ValueList LegalBasisOf(Burst burst) => ValueList.From(burst.Plan.Procedure!.LegalBasis
        .Where(basis => (basis.From is not { } from || from <= burst.Facts.Today) && (basis.To is not { } to || burst.Facts.Today <= to))
        .Select(basis => Value.Of(ValueMap.Of(
            ("instrument", basis.Instrument),
            ("title", basis.Title?.Vi ?? ""),
            ("article", basis.Article ?? "")))));

    private static Value Moment(Burst burst, DateTimeOffset moment) =>
        moment.ToOffset(burst.Facts.Calendar.Offset).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
}
