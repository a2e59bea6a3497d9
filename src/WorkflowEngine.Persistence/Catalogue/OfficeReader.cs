using WorkflowEngine.Codes;
using WorkflowEngine.Connectors;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Feedback;
using WorkflowEngine.Fees;
using WorkflowEngine.Forms;
using WorkflowEngine.Intake;
using WorkflowEngine.Office;
using WorkflowEngine.Portal;
using WorkflowEngine.Post;
using WorkflowEngine.Reasons;
using WorkflowEngine.Vault;
using WorkflowEngine.Verification.Papers;
using WorkflowEngine.Webhooks;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>What reading the office's documents together gave. There is no office when a finding is an error.</summary>
internal sealed record OfficeStateReading(OfficeState? State, IReadOnlyList<CatalogueFinding> Findings);

/// <summary>Reads all documents of the office together, for they refer to each other.</summary>
internal static class OfficeReader
{
    public static OfficeStateReading Read(IReadOnlyList<OfficeText> texts)
    {
        var findings = new List<CatalogueFinding>();
        var calendars = Dated(texts, "calendar", WorkingCalendar.Read, findings);
        var laws = Dated(texts, "clock-law", ClockLaw.Read, findings);
        var codes = Dated(texts, "code-pattern", CodePattern.Read, findings);
        var papers = Dated(texts, "banned-papers", BannedPapers.Read, findings);
        var forms = Dated(texts, "forms", FormRules.Read, findings);
        var approvals = Dated(texts, "approval-rules", ApprovalRules.Read, findings);
        var digitisation = Dated(texts, "digitisation", DigitisationRules.Read, findings);
        var reasons = Dated(texts, "reasons", ReasonList.Read, findings);
        var contracts = Dated(texts, "post-contract", PostContract.Read, findings);
        var intake = Dated(texts, "intake-rules", IntakeRules.Read, findings);
        var feedback = Dated(texts, "feedback-rules", FeedbackRules.Read, findings);
        var questionnaires = Dated(texts, "questionnaire", Questionnaire.Read, findings);
        var policies = Dated(texts, "channel-policy", ChannelPolicy.Read, findings);
        var payments = Dated(texts, "payments", PaymentRules.Read, findings);
        var connectors = Dated(texts, "connector", Connector.Read, findings);
        var portals = Dated(texts, "national-portal", PortalLink.Read, findings);
        var webhooks = Dated(texts, "webhook", Webhook.Read, findings);
        var staffing = texts.Where(text => text.IsStaffing).ToList();
        var office = OfficeLoader.Load(staffing.Select(text => new OfficeDocument(text.Source, text.Text)));
        findings.AddRange(office.Findings.Select(finding => CatalogueFinding.Of(finding.Document, finding)));
        if (office.Snapshot is { } snapshot)
        {
            Add(texts, "channel-policy", ChannelPolicy.Read, policy => ChannelPolicyUnits.Unknown(policy, snapshot), findings);
        }

        Miss(staffing.Count == 0, findings, "đơn vị, vị trí và cán bộ", "units, positions and people");
        Miss(calendars.Count == 0, findings, "lịch làm việc", "a working calendar");
        Miss(laws.Count == 0, findings, "quy định về thời hạn", "rules on time limits");
        return findings.Exists(finding => finding.IsError)
            ? new OfficeStateReading(null, findings)
            : new OfficeStateReading(
                new OfficeState
                {
                    Snapshot = office.Snapshot!,
                    Calendars = calendars,
                    Laws = laws,
                    Codes = codes,
                    BannedPapers = papers,
                    Approvals = approvals,
                    Feedback = feedback,
                    Questionnaires = questionnaires,
                    Policies = policies,
                    Forms = forms,
                    Payments = payments,
                    Digitisation = digitisation,
                    Reasons = reasons,
                    Connectors = connectors,
                    Portals = portals,
                    Webhooks = webhooks,
                    Post = new PostContracts(contracts),
                    Intake = intake,
                },
                findings);
    }

    /// <summary>
    /// Puts new documents in the place of the old ones and takes as many of them as make a whole office. When an error lies in
    /// an old document, it is the new ones that broke it: none of them is taken.
    /// </summary>
    public static (IReadOnlyList<OfficeText> Taken, IReadOnlyList<CatalogueFinding> Findings) Fit(
        IReadOnlyList<OfficeText> standing, IReadOnlyList<OfficeText> arriving)
    {
        var findings = new List<CatalogueFinding>();
        var taken = arriving;
        while (taken.Count > 0)
        {
            var names = taken.Select(text => text.Name).ToHashSet();
            var reading = Read([.. standing.Where(text => !names.Contains(text.Name)), .. taken]);
            var sources = taken.Select(text => text.Source).ToHashSet();
            if (reading.State is not null)
            {
                findings.AddRange(reading.Findings.Where(finding => sources.Contains(finding.Source)));
                break;
            }

            var errors = reading.Findings.Where(finding => finding.IsError).ToList();
            var own = errors.Where(finding => sources.Contains(finding.Source)).ToList();
            if (own.Count > 0)
            {
                findings.AddRange(own);
                var broken = own.Select(finding => finding.Source).ToHashSet();
                taken = [.. taken.Where(text => !broken.Contains(text.Source))];
            }
            else
            {
                findings.AddRange(taken.SelectMany(text => errors.Select(error => Broke(text, error))));
                taken = [];
            }
        }

        return (taken, findings);
    }

    private static CatalogueFinding Broke(OfficeText arriving, CatalogueFinding error) => CatalogueFinding.Error(
        arriving.Source,
        $"Không nhận thay đổi này vì “{error.Source}” sẽ sai: {error.Sentence.Vi}",
        $"This change was not taken, for “{error.Source}” would be wrong: {error.Sentence.En}") with
    { Place = error.Place };

    private static List<T> Dated<T>(IEnumerable<OfficeText> texts, string kind, Func<string, DatedRead<T>> read, List<CatalogueFinding> findings)
        where T : class
    {
        var documents = new List<T>();
        foreach (var text in texts.Where(text => text.Kind == kind))
        {
            var answer = read(text.Text);
            findings.AddRange(answer.Faults.Select(fault => CatalogueFinding.Of(text.Source, fault)));
            if (answer.Document is { } document)
            {
                documents.Add(document);
            }
        }

        return documents;
    }

    /// <summary>What is wrong with documents of a kind beside the others.</summary>
    private static void Add<T>(
        IEnumerable<OfficeText> texts, string kind, Func<string, DatedRead<T>> read, Func<T, IEnumerable<MemberFault>> wrong, List<CatalogueFinding> findings)
        where T : class
    {
        foreach (var text in texts.Where(text => text.Kind == kind))
        {
            if (read(text.Text).Document is { } document)
            {
                findings.AddRange(wrong(document).Select(fault => CatalogueFinding.Of(text.Source, fault)));
            }
        }
    }

    private static void Miss(bool missing, List<CatalogueFinding> findings, string vi, string en)
    {
        if (missing)
        {
            findings.Add(CatalogueFinding.Error("office", $"Chưa có {vi}; thêm văn bản vào thư mục của cơ quan.", $"There is no document with {en} yet; add one to the office's folder."));
        }
    }
}
