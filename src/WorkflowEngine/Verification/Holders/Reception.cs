using WorkflowEngine.Office;

namespace WorkflowEngine.Verification.Holders;

/// <summary>Where a procedure is received: its level and field, and which one-stops take it in.</summary>
internal sealed record Reception(AuthorityLevel Level, string Field, bool AtCommunes, bool AtProvince)
{
    public (AuthorityLevel, string, bool, bool) Key => (Level, Field, AtCommunes, AtProvince);

    /// <summary>Null when the procedure names no level or no field.</summary>
    public static Reception? Of(CheckedDocument document)
    {
        if (document.Facts is not { Field: { } field } facts || document.Plan.Level is not { } level)
        {
            return null;
        }

        var everywhere = facts.Receives.IsEmpty;
        return new Reception(
            level,
            field.Code,
            everywhere || facts.Receives.Contains("commune-onestop"),
            everywhere || facts.Receives.Contains("province-onestop"));
    }
}
