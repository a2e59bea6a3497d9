using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using WorkflowEngine.Filings;
using WorkflowEngine.Persistence.Accounts;
using WorkflowEngine.Persistence.Drafts;
using WorkflowEngine.Procedures;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Counter;

/// <summary>What a clerk types at the counter beside the procedure's own form.</summary>
public sealed partial class CounterForm
{
    /// <summary>Given with the form, so that sending it twice is one dossier.</summary>
    public Guid Key { get; set; }

    /// <summary>Given with the form for accepting what was filed.</summary>
    public Guid AcceptKey { get; set; }

    public string Kind { get; set; } = "citizen";

    public string? Identity { get; set; }

    public string? Name { get; set; }

    public string? Phone { get; set; }

    public string? Email { get; set; }

    public string? Address { get; set; }

    /// <summary>Code of the reason for paper, where a channel policy asks for one.</summary>
    public string? PaperReason { get; set; }

    /// <summary>By which way the result goes out.</summary>
    public string? ChannelOut { get; set; }

    /// <summary>Code of the parcel in which the dossier came; empty where a person brought it.</summary>
    public string? Parcel { get; set; }

    /// <summary>Who of the post brought it.</summary>
    public string? Carrier { get; set; }

    /// <summary>The applicant wants form 01 although the procedure is done in one visit.</summary>
    public bool Receipt { get; set; }

    /// <summary>The fee is collected at once, at this counter.</summary>
    public bool FeeNow { get; set; } = true;

    /// <summary>Whether the dossier came by post.</summary>
    internal bool CameByPost => !string.IsNullOrWhiteSpace(Parcel);

    /// <summary>Ids of the papers that lie on the counter.</summary>
    public List<string> Paper { get; set; } = [];

    /// <summary>Scans that were uploaded before: paper, hash, name, type, length.</summary>
    public List<string> Scan { get; set; } = [];

    /// <summary>As what people apply for a procedure before anybody has chosen.</summary>
    internal static string UsualKind(ProcedureFacts facts) =>
        ApplicantCheck.Kinds(facts) is var kinds && kinds.Contains(ApplicantKind.Citizen) ? "citizen" : ApplicantCheck.CodeOf(kinds[0]);

    internal void Check(ModelStateDictionary state, Text text)
    {
        if (string.IsNullOrWhiteSpace(Name))
        {
            state.AddModelError("Form.Name", text[CounterText.NameMissing]);
        }

        if (Kind == "citizen" && !Digits().IsMatch(Identity?.Trim() ?? ""))
        {
            state.AddModelError("Form.Identity", text[CounterText.IdentityWrong]);
        }
    }

    /// <summary>The person at the counter: seen by an official, with the identity card in hand.</summary>
    internal Applicant Applicant => new("", Name?.Trim() ?? "")
    {
        Identity = Blank(Identity),
        Phone = Blank(Phone),
        Email = Blank(Email),
        Address = Blank(Address),
        Assurance = AssuranceLevel.Verified,
    };

    internal ImmutableArray<DraftFile> Scans(DateTimeOffset at) =>
    [
        .. Scan.Select(line => line.Split('|')).Where(parts => parts.Length == 5 && long.TryParse(parts[4], out _))
            .Select(parts => new DraftFile(parts[0], parts[1], parts[2], parts[3], long.Parse(parts[4], System.Globalization.CultureInfo.InvariantCulture), at)),
    ];

    internal static string Line(DraftFile file) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{file.Component}|{file.Hash}|{file.Name.Replace('|', ' ')}|{file.Type}|{file.Length}");

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    [GeneratedRegex("^[0-9]{12}$")]
    private static partial Regex Digits();
}
