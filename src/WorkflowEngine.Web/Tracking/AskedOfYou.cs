using WorkflowEngine.Dossiers;
using WorkflowEngine.Web.Applicants;

namespace WorkflowEngine.Web.Tracking;

/// <summary>What a dossier waits for its applicant to do.</summary>
internal sealed record AskedOfYou(OwnDossier Own, Wait Wait);
