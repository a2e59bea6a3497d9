using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Components;

namespace WorkflowEngine.Web.Tracking;

/// <summary>The heading with which a screen about a dossier prints: the unit that receives it under the body it belongs to.</summary>
internal static class PaperHeads
{
    public static PaperHead Of(OwnDossier own)
    {
        var office = own.Facts.Office;
        var unit = office.FindUnit(own.Filing.Unit, own.Facts.Today);
        var above = unit?.Parent is { } parent ? office.FindUnit(parent, own.Facts.Today) : null;
        return new PaperHead((unit?.Name.Vi ?? own.Filing.Unit).ToUpperInvariant())
        {
            Superior = above?.Name.Vi.ToUpperInvariant(),
            PrintOnly = true,
        };
    }
}
