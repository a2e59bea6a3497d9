using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;

namespace WorkflowEngine.Web.Filing;

/// <summary>What a case becomes when it is sent.</summary>
internal static class FilingCommands
{
    /// <summary>The draft's id is the command's, so that a draft becomes one dossier however often it is sent.</summary>
    public static FileNewDossier ToCommand(this FilingCase filing, DateTimeOffset at) => new(
        filing.Draft.Id,
        filing.Applicant.Actor,
        at,
        filing.Version.Definition,
        filing.Version.Version,
        new FileDossier(0, "")
        {
            Channel = Channels.Online,
            Unit = filing.Draft.Unit,
            Responsible = filing.Draft.Responsible,
            Applicant = filing.Answers.Applicant,
            Fields = filing.Answers.Fields,
            Components = filing.Answers.Components,
            Account = filing.Applicant.Account,
            Identified = filing.Applicant.IsIdentified,
            Assurance = filing.Applicant.FilesWith,
        });
}
