using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Filings;
using WorkflowEngine.Office;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;

namespace WorkflowEngine.Execution;

/// <summary>The dossier, its applicant and its units as letters print them.</summary>
internal static partial class LetterModel
{
    private static ValueMap OfDossier(Burst burst)
    {
        var filing = burst.Dossier.Filing!;
        return ValueMap.Of(
            ("code", filing.Code),
            ("secret", burst.Dossier.Secret ?? ""),
            ("tracking", TrackingOf(burst.Facts.Site, filing.Code)),
            ("received_at", Moment(burst, filing.At)),
            ("due_at", MomentOrNone(burst, burst.Due)),
            ("channel", filing.Channel),
            ("channel_name", ChannelName(filing.Channel)),
            ("paper_reason", PaperReasonOf(burst, filing)),
            ("return_name", ReturnName(filing.ChannelOut ?? filing.Channel)),
            ("procedure", ValueMap.Of(("code", filing.Procedure), ("name", burst.Plan.Procedure!.Name.Vi), ("name_en", burst.Plan.Procedure.Name.En))),
            ("field", burst.Plan.Procedure.Field?.Name?.Vi ?? ""),
            ("unit", OfUnit(burst, filing.Unit)),
            ("authority", OfUnit(burst, AuthorityOf(burst, filing.Unit))),
            ("status", burst.Dossier.Status.ToString()),
            ("stage", StageOf(burst)),
            ("sets", (double)SetsOf(burst.Dossier)),
            ("limit", LimitOf(burst, filing)));
    }

    /// <summary>Where the dossier is tracked; its code alone where the public site has no address.</summary>
    internal static string TrackingOf(string site, string code) => site.Length == 0 ? code : $"{site}/tracking?code={Uri.EscapeDataString(code)}";

    /// <summary>Why it was taken in on paper, with the article where a law wants that; empty where nobody asked.</summary>
    private static string PaperReasonOf(Burst burst, Filing filing) =>
        Intake.FittingRule.Kept(burst.Facts.Policies, filing.Policy, filing.PaperReason)?.Printed.Vi ?? filing.PaperReason ?? "";

    private static string ChannelName(string channel) => channel switch
    {
        Channels.Online => "Trực tuyến",
        Channels.Counter => "Trực tiếp",
        _ => "Bưu chính công ích",
    };

    private static string ReturnName(string channel) => channel switch
    {
        Channels.Online => "Bản điện tử trên Cổng Dịch vụ công quốc gia; bản giấy, nếu có, tại nơi trả kết quả",
        Channels.Counter => "Trực tiếp tại nơi trả kết quả",
        _ => "Qua dịch vụ bưu chính công ích",
    };

    /// <summary>Copies of the whole dossier: as many as of the paper handed in most often; an electronic dossier is one.</summary>
    private static int SetsOf(Dossier dossier) => dossier.Components.IsEmpty ? 1 : Math.Max(1, dossier.Components.Max(CopiesOf));

    /// <summary>Copies of a paper that were handed in; a file, however many copies the document asks on paper, is one.</summary>
    private static int CopiesOf(ProvidedComponent held) => held.From == "paper" ? held.Quantity : 1;

    private static string StageOf(Burst burst) =>
        burst.Dossier.Records.Any(record => record.Outcome == "Accepted") ? "Thẩm định, giải quyết" : "Tiếp nhận hồ sơ";

    /// <summary>The body that decides, whose name stands over a result: not the one-stop that received the dossier.</summary>
    internal static string AuthorityOf(Burst burst, string receiving)
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

    private static ValueMap OfApplicant(Burst burst)
    {
        var applicant = burst.Dossier.Applicant;
        return applicant["phone"].ToLine().Length > 0 ? OfApplicant(applicant) : OfApplicant(applicant.With("phone", PhoneOfForm(burst)));
    }

    /// <summary>What was typed where the document has the account's number filled in.</summary>
    private static string PhoneOfForm(Burst burst) => burst.Plan.Procedure!.Fields
        .Where(field => field.Prefill == Prefill.Phone)
        .Select(field => burst.Dossier.Fields[field.Id].ToLine())
        .FirstOrDefault(phone => phone.Length > 0) ?? "";

    private static ValueMap OfApplicant(ValueMap applicant) => ValueMap.Of(
        ("name", applicant["name"].ToLine()),
        ("identity", applicant["identity"].ToLine()),
        ("address", applicant["address"].ToLine()),
        ("phone", applicant["phone"].ToLine()),
        ("email", applicant["email"].ToLine()),
        ("kind", applicant["kind"].ToLine())).Merge(applicant);

    private static ValueMap OfUnit(Burst burst, string code)
    {
        var unit = burst.Facts.Office?.FindUnit(code, burst.Facts.Today);
        return ValueMap.Of(
            ("code", code),
            ("name", unit?.Name.Vi ?? code),
            ("parent", ParentOf(burst, unit)),
            ("address", Nearest(burst, unit, at => at.Address)),
            ("phone", Nearest(burst, unit, at => at.Phone)),
            ("website", Nearest(burst, unit, at => at.Website)));
    }

    /// <summary>The body to which the unit belongs, for the line above its name.</summary>
    private static string ParentOf(Burst burst, Unit? unit)
    {
        if (unit is null)
        {
            return "";
        }

        var body = burst.Facts.Office.AuthorityOf(unit.Code, burst.Facts.Today);
        var above = body is not null && body.Code != unit.Code ? body : unit.Parent is { } parent ? burst.Facts.Office.FindUnit(parent, burst.Facts.Today) : null;
        return above?.Name.Vi ?? "";
    }

    /// <summary>What the unit says of itself, or else the nearest unit above it.</summary>
    private static string Nearest(Burst burst, Unit? unit, Func<Unit, string?> says)
    {
        for (var at = unit; at is not null; at = at.Parent is { } above ? burst.Facts.Office.FindUnit(above, burst.Facts.Today) : null)
        {
            if (says(at) is { Length: > 0 } said)
            {
                return said;
            }
        }

        return "";
    }

    private static ValueList OfFees(Burst burst, IReadOnlyList<FeeItem> fees)
    {
        var state = FeeState(burst, fees.Sum(fee => fee.Amount));
        return ValueList.From(fees.Select(fee => Value.Of(ValueMap.Of(
            ("name", fee.Fee.Name.Vi),
            ("amount", Value.OfMoney(fee.Amount)),
            ("status", fee.Amount == 0 ? "Không thu" : state)))));
    }

    private static string FeeState(Burst burst, decimal total)
    {
        var (paid, waived) = SettledOf(burst.Dossier);
        return (paid, waived) switch
        {
            (0, 0) => "Chưa nộp",
            _ when paid + waived < total => "Đã nộp một phần",
            (_, 0) => "Đã nộp",
            (0, _) => "Được miễn",
            _ => "Đã nộp, phần còn lại được miễn",
        };
    }

    /// <summary>What of the fees was paid and what was waived so far, as fee steps keep it.</summary>
    private static (decimal Paid, decimal Waived) SettledOf(Dossier dossier)
    {
        var (settled, waived) = (SumOf(dossier, Pay.SettledOutput), SumOf(dossier, Pay.WaivedOutput));
        return (settled - waived, waived);
    }

    private static decimal SumOf(Dossier dossier, string output) => dossier.Results
        .Select(result => result.Value.MapOrEmpty[output])
        .Where(amount => amount.Kind == ValueKind.Money)
        .Sum(amount => amount.AsMoney());
}
