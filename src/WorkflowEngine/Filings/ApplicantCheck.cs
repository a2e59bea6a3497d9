using WorkflowEngine.Procedures;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Filings;

/// <summary>Whether a procedure takes dossiers of somebody of this kind: those its document names, and citizens where it names none.</summary>
public static class ApplicantCheck
{
    /// <summary>The kinds that may file.</summary>
    public static IReadOnlyList<ApplicantKind> Kinds(ProcedureFacts facts) => facts.Applicants.IsEmpty ? [ApplicantKind.Citizen] : facts.Applicants;

    /// <summary>Why no dossier can stand in the name of this applicant; null when it can. Without a kind they are a citizen.</summary>
    public static Sentence? Of(ProcedureFacts facts, ValueMap applicant)
    {
        var code = applicant["kind"].TextOrNull ?? "citizen";
        var kind = Enum.GetValues<ApplicantKind>().Cast<ApplicantKind?>().FirstOrDefault(one => CodeOf(one!.Value) == code);
        if (kind is not { } known || !Kinds(facts).Contains(known))
        {
            var name = kind is { } named ? Name(named) : new Sentence($"“{code}”", $"“{code}”");
            return new Sentence($"{WhoMay(facts).Vi} Hồ sơ đứng tên {name.Vi} không được nhận.", $"{WhoMay(facts).En} A dossier of {name.En} is not taken.");
        }

        return known == ApplicantKind.Citizen && IsOrganisations(applicant["identity"].TextOrNull)
            ? new Sentence(
                "Hồ sơ của công dân ghi số định danh cá nhân 12 chữ số; số đang ghi là mã số của doanh nghiệp, tổ chức.",
                "A citizen’s dossier bears a personal identity number of 12 figures; the number given is that of an enterprise or organisation.")
            : null;
    }

    /// <summary>For whom the procedure is, as one sentence.</summary>
    public static Sentence WhoMay(ProcedureFacts facts)
    {
        var names = Kinds(facts).Select(Name).ToList();
        return new Sentence($"Thủ tục này dành cho: {string.Join(", ", names.Select(name => name.Vi))}.", $"This procedure is for: {string.Join(", ", names.Select(name => name.En))}.");
    }

    /// <summary>Whether a number is one that organisations have, with 10 or 13 figures, and no person's.</summary>
    public static bool IsOrganisations(string? number) =>
        number is not null && string.Concat(number.Where(sign => sign is not (' ' or '.' or '-'))) is { Length: 10 or 13 } figures && figures.All(char.IsAsciiDigit);

    /// <summary>The kind as dossiers keep it.</summary>
    public static string CodeOf(ApplicantKind kind) => kind switch
    {
        ApplicantKind.Enterprise => "enterprise",
        ApplicantKind.Organisation => "organisation",
        ApplicantKind.Agency => "agency",
        _ => "citizen",
    };

    /// <summary>The kind as people read it within a sentence.</summary>
    public static Sentence Name(ApplicantKind kind) => kind switch
    {
        ApplicantKind.Enterprise => new Sentence("doanh nghiệp", "enterprises"),
        ApplicantKind.Organisation => new Sentence("tổ chức", "organisations"),
        ApplicantKind.Agency => new Sentence("cơ quan nhà nước", "state agencies"),
        _ => new Sentence("công dân", "citizens"),
    };
}
