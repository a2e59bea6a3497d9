using System.Collections.Immutable;
using System.Globalization;
using WorkflowEngine.Codes;
using WorkflowEngine.Dossiers.Events;

namespace WorkflowEngine.Execution;

/// <summary>
/// Numbers of forms and of the register. They are handed in with the facts; a turn that finds none says which it wants and
/// writes that the number is given on sending.
/// </summary>
internal sealed partial class Burst
{
    /// <summary>Marks the counters of practice dossiers, whose numbers nobody else sees.</summary>
    private const string PracticePrefix = "TH-";

    private const string OnSending = "(cấp khi gửi)";

    private readonly List<NumberKey> _asked = [];

    /// <summary>The counters from which a number was taken in this turn and not handed in.</summary>
    public ImmutableArray<NumberKey> Wanted => [.. _asked.Where((key, at) => At(key, at) is null)];

    /// <summary>Enters the dossier in the register of the unit that received it, once.</summary>
    public void EnterRegister()
    {
        if (Dossier.Registered is not null || CodePattern.InForce(Facts.Codes, CodeSubject.Register, Facts.Today) is not { } pattern)
        {
            return;
        }

        Record(new DossierRegistered(Facts.Today.Year.ToString(CultureInfo.InvariantCulture), Take(pattern)));
    }

    /// <summary>The number of a letter that is being written; null for a letter that has none.</summary>
    private string? NumberOf(string template) =>
        CodePattern.OfLetter(Facts.Codes, template, Facts.Today) is { } pattern ? Take(pattern) : null;

    /// <exception cref="Stuck">The counter of the year is used up.</exception>
    private string Take(CodePattern pattern)
    {
        var receiving = Dossier.Filing?.Unit ?? "";
        var unit = pattern.Issuer == NumberIssuer.Authority ? LetterModel.AuthorityOf(this, receiving) : receiving;
        var prefix = Dossier.Practice ? PracticePrefix : "";
        var key = new NumberKey($"{prefix}{pattern.Counter}|{unit}", Facts.Today.Year);
        _asked.Add(key);
        if (At(key, _asked.Count - 1) is not { } number)
        {
            return prefix + pattern.FormatWith(Facts.Today, OnSending);
        }

        var code = pattern.Format(unit, Facts.Today, number);
        return code.Code is { } text ? prefix + text : throw new Stuck(code.Fault!);
    }

    /// <summary>The number handed in for the one that was asked for in this place: the first of a counter goes to who asks first.</summary>
    private int? At(NumberKey key, int place)
    {
        var before = _asked.Take(place).Count(asked => asked == key);
        foreach (var drawn in Facts.Numbers)
        {
            if (drawn.Key == key && before-- == 0)
            {
                return drawn.Number;
            }
        }

        return null;
    }
}
