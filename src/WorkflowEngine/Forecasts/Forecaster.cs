using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Forecasts;

/// <summary>Foresees when a dossier will be done. Pure: the same dossier, plan and facts give the same forecast.</summary>
public static class Forecaster
{
    /// <summary>
    /// The forecast of a running dossier whose clock runs; null of any other, and where the way ahead cannot be walked because it
    /// asks for what nobody can make up.
    /// </summary>
    public static Forecast? Of(Plan plan, Dossier dossier, Facts facts)
    {
        if (dossier is not { Lifecycle: Lifecycle.Running, FlowEnd: null, Clock: { IsEnded: false } clock } || clock.Due(facts.Calendar) is not { } due)
        {
            return null;
        }

        var usual = new ForecastRun(plan, facts, careful: false);
        var careful = new ForecastRun(plan, facts, careful: true);
        return usual.Run(dossier) is { } expected && careful.Run(dossier) is { } late
            ? new Forecast { Due = due, Expected = expected, Careful = late > expected ? late : expected, Steps = [.. usual.Steps] }
            : null;
    }
}
