using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Tracking;

/// <summary>The parts of which an applicant's page about a dossier is made.</summary>
public sealed class DossierViews(DueViews dues, Stages stages, Text text)
{
    public DueViews Dues => dues;

    public Stages Stages => stages;

    public string UnitOf(OwnDossier own) =>
        own.Facts.Office.FindUnit(own.Filing.Unit, own.Facts.Today) is { } unit ? text[unit.Name] : own.Filing.Unit;
}
