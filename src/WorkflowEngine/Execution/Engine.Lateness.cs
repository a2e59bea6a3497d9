using WorkflowEngine.Words;

namespace WorkflowEngine.Execution;

/// <summary>How a dossier answers to time: what it is watched for, and lateness that somebody foresees.</summary>
public static partial class Engine
{
    private static Sentence? PassWatch(Burst burst)
    {
        if (burst.Dossier.Watch is not { } at)
        {
            return NoLongerWaits;
        }

        if (burst.Facts.Now < at)
        {
            return new Sentence(
                $"Chưa đến lúc: hồ sơ này được xem lại lúc {Local(burst, at)}.",
                $"It is too early: this dossier is looked at again at {Local(burst, at)}.");
        }

        burst.PassWatches();
        return null;
    }
}
