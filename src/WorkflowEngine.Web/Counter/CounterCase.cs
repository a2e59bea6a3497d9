using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Filings;
using WorkflowEngine.Intake;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Drafts;
using WorkflowEngine.Persistence.Vault;
using WorkflowEngine.Plans;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Counter;

/// <summary>A case as it stands on the counter: the procedure's form answered so far, the papers, the person.</summary>
internal static class CounterCase
{
    /// <exception cref="FilingRuleException">A rule of the procedure could not be answered.</exception>
    public static FilingCase Of(CounterForm form, PublishedVersion version, CatalogueState catalogue, Official official, TypedDraft typed, VaultSight? vault = null)
    {
        var draft = new Draft
        {
            Id = form.Key,
            Account = "",
            Procedure = version.Facts!.Code,
            Version = version.Version,
            Unit = official.At.Unit.Code,
            ApplicantKind = form.Kind,
            SavedAt = official.Facts.Now,
            Typed = typed.Typed,
            Files = typed.Files,
        };
        return FilingCase.Of(draft, version, form.Applicant, catalogue.Office!, official.Facts.Now, form.Paper.ToHashSet(StringComparer.Ordinal), vault: vault);
    }

    /// <summary>The dossier as the clerk takes it in.</summary>
    public static FileNewDossier ToCommand(FilingCase filing, CounterForm form, Official official) => new(
        filing.Draft.Id,
        official.Code,
        official.Facts.Now,
        filing.Version.Definition,
        filing.Version.Version,
        new FileDossier(0, "")
        {
            Channel = form.CameByPost ? Channels.Post : Channels.Counter,
            Parcel = form.CameByPost ? new IncomingParcel(form.Parcel!.Trim().ToUpperInvariant()) { From = form.Carrier?.Trim() } : null,
            Unit = filing.Draft.Unit,
            Applicant = filing.Answers.Applicant,
            Fields = filing.Answers.Fields,
            Components = filing.Answers.Components,
            Identified = filing.Applicant.IsIdentified,
            TakenBy = official.Code,
            PaperReason = string.IsNullOrEmpty(form.PaperReason) ? null : form.PaperReason,
            FeeNow = filing.Fees.Sum(fee => fee.Amount) > 0 ? form.FeeNow : null,
            ChannelOut = string.IsNullOrEmpty(form.ChannelOut) ? null : form.ChannelOut,
        });

    /// <summary>What the office's policies say to taking this case in on paper; nothing where one of their rules breaks, which filing then tells.</summary>
    public static ChannelVerdict Verdict(FilingCase filing)
    {
        try
        {
            return ChannelCheck.Of(filing.Office.Policies, filing.Office.Snapshot, filing.Facts, filing.Answers);
        }
        catch (FilingRuleException)
        {
            return ChannelVerdict.Free;
        }
    }

    /// <summary>The work that accepts what was just filed; null when the procedure begins otherwise, or another unit accepts.</summary>
    public static Wait? Reception(DossierAnswer filed, Plan plan, Official official) => filed.Dossier.Waits.FirstOrDefault(wait =>
        wait.Item is { } item
        && PlanStep.Of(plan, item.Step) is { } step && step.Choices.Contains("Accepted")
        && official.Office.MayAct(official.Code, item.Role, item.Unit, official.Today));
}

/// <summary>What was typed into the procedure's form, and the scans that were made.</summary>
internal sealed record TypedDraft(
    ImmutableSortedDictionary<string, ImmutableArray<string>> Typed,
    ImmutableArray<DraftFile> Files)
{
    public static readonly TypedDraft Empty = new(ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal), []);
}
