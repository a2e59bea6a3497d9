using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Drafts;
using WorkflowEngine.Values;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Tracking;

/// <summary>What was declared, as a form to be corrected. It is the form of the version that the dossier is pinned to.</summary>
public sealed class Corrections(CatalogueState catalogue, Formats formats)
{
    /// <summary>The form with what was declared; with what was sent, where something was.</summary>
    internal FilingCase Of(OwnDossier own, IReadOnlyDictionary<string, string[]>? sent)
    {
        var facts = own.Plan.Procedure!;
        var typed = ValueTyping.Of(facts.Fields, own.Dossier.Fields, formats);
        var draft = new Draft
        {
            Id = Guid.Empty,
            Account = own.Reader.Account,
            Procedure = facts.Code,
            Version = own.Plan.Version,
            Unit = own.Filing.Unit,
            ApplicantKind = own.Filing.ApplicantKind,
            Typed = sent is null ? typed : TypedForm.Take(facts, typed, sent).Typed,
        };
        var version = new PublishedVersion(own.Plan.Definition, own.Plan.VersionNumber, own.Plan.Version, default, own.Plan);
        return FilingCase.Of(draft, version, own.Reader, catalogue.Office!, own.Facts.Now);
    }

    /// <summary>The answers that differ from what the dossier says; one that was taken away is null.</summary>
    internal static ValueMap Changed(OwnDossier own, FilingCase form)
    {
        var asked = form.Asked.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        return ValueMap.From(asked
            .Where(id => form.Answers.Fields[id] != own.Dossier.Fields[id])
            .Select(id => KeyValuePair.Create(id, form.Answers.Fields[id])));
    }
}
