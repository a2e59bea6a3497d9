using System.Collections.Immutable;
using System.Text.Json;
using WorkflowEngine.Documents;
using WorkflowEngine.Words;

namespace WorkflowEngine.Procedures;

/// <summary>Reads a procedure's facts against the contract.</summary>
internal static class ProcedureFactsReader
{
    private static readonly Sentence ACode = new(
        "mã thủ tục dạng n.nnnnnn, có thể thêm hậu tố của địa phương, ví dụ 1.001612 hoặc 1.001612.H20",
        "a procedure code n.nnnnnn with an optional local suffix, such as 1.001612 or 1.001612.H20");

    public static ProcedureFacts? Read(JsonElement source, Place place, FactReading reading)
    {
        if (FactObject.Of(source, place, "procedure", reading) is not { } facts)
        {
            return null;
        }

        var (validFrom, validTo) = facts.Period("validFrom", "validTo");
        var read = new ProcedureFacts
        {
            Code = facts.Text("code", ProcedureCode.IsCode, ACode, required: true) ?? "",
            Name = facts.Local("name", required: true) ?? LocalText.Empty,
            Kind = facts.Code<ProcedureKind>("kind") ?? ProcedureKind.Public,
            Decision = facts.Object("decision", "decision", DecisionFact.Read),
            Field = facts.Object("field", "administrationField", AdministrationField.Read),
            Level = facts.Code<GovernmentLevel>("level"),
            Receives = facts.Texts("receives"),
            Applicants = facts.Codes<ApplicantKind>("applicants"),
            Status = facts.Code<ProcedureStatus>("status") ?? ProcedureStatus.Active,
            ValidFrom = validFrom,
            ValidTo = validTo,
            ServiceLevels = facts.Objects("serviceLevels", "serviceLevel", ServiceLevelFact.Read),
            Assurance = facts.Code<Assurance>("assurance") ?? Assurance.Stated,
            Mandates = facts.Objects("mandates", "mandate", MandateFact.Read),
            PaperBasis = facts.Text("paperBasis"),
            SameSession = facts.Flag("sameSession") ?? false,
            Keywords = facts.Local("keywords"),
            TimeLimits = facts.Identified("timeLimits", "timeLimit", TimeLimitFact.Read, limit => limit.Id),
            Extensions = facts.Identified("extensions", "extension", ExtensionFact.Read, extension => extension.Id),
            Reminders = facts.Objects("reminders", "reminder", ReminderFact.Read),
            Components = facts.Identified("components", "component", ComponentFact.Read, component => component.Id),
            Sections = facts.Identified("sections", "section", SectionFact.Read, section => section.Id),
            Fields = facts.Identified("fields", "field", FieldFact.Read, field => field.Id),
            Fees = facts.Identified("fees", "fee", FeeFact.Read, fee => fee.Id),
            Results = facts.Identified("results", "result", ResultFact.Read, result => result.Code, "code"),
            LegalBasis = facts.Objects("legalBasis", "legalBasis", Procedures.LegalBasis.Read),
            Channels = facts.Codes<Channel>("channels"),
            Contact = facts.Local("contact"),
            Marks = facts.Objects("marks", "mark", MarkFact.Read),
            Source = source,
        };
        facts.TellUnknown();
        CheckSections(read, facts);
        return read;
    }

    private static void CheckSections(ProcedureFacts read, FactObject facts)
    {
        var sections = read.Sections.Select(section => section.Id).ToImmutableHashSet(StringComparer.Ordinal);
        foreach (var field in read.Fields)
        {
            if (field.Section is { } section && !sections.Contains(section))
            {
                facts.Error(FactFaultCodes.Section, "fields", new Sentence(
                    $"Trường “{Found.Cut(field.Id)}” thuộc phần “{Found.Cut(section)}”, nhưng không có phần này trong “sections”.",
                    $"Field “{Found.Cut(field.Id)}” is in section “{Found.Cut(section)}”, which is not among “sections”."));
            }
        }
    }
}
