using System.Globalization;
using WorkflowEngine.Office;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Dossiers.Access;

/// <summary>Who may look into a dossier: officials of the units that have or had it, and whoever oversees or audits those.</summary>
internal static class DossierAccess
{
    public static bool MaySee(OpenedDossier opened)
    {
        var official = opened.Official;
        return opened.Units.Any(unit => official.ActsIn(unit) || IsAt(official, unit) || Watches(official, unit));
    }

    /// <summary>Somebody who has the dossier in hand now needs no entry in the log.</summary>
    public static bool Holds(OpenedDossier opened) => !opened.MyWork.IsEmpty || !opened.MyDuties.IsEmpty;

    /// <summary>The units whose officials may look, in words.</summary>
    public static Sentence WhoMay(OpenedDossier opened)
    {
        var units = opened.Units.Select(code => opened.Official.Office.FindUnit(code, opened.Official.Today)?.ShortName).OfType<Sentence>().ToList();
        return new Sentence(
            string.Format(CultureInfo.InvariantCulture, DossierPageText.WhoMaySee.Vi, string.Join(", ", units.Select(unit => unit.Vi))),
            string.Format(CultureInfo.InvariantCulture, DossierPageText.WhoMaySee.En, string.Join(", ", units.Select(unit => unit.En))));
    }

    private static bool IsAt(Official official, string unit) => official.Places.Any(place => place.Unit.Code == unit || place.Units.Contains(unit));

    private static bool Watches(Official official, string unit) =>
        official.MayIn(Right.Oversee, unit) || official.MayIn(Right.Audit, unit) || official.MayIn(Right.ConfigureOffice, unit);
}
