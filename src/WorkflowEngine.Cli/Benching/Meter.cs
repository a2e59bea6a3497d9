using System.Diagnostics;

namespace WorkflowEngine.Cli.Benching;

/// <summary>What steps took, as measured from the outside.</summary>
/// <param name="Workers">How many worked at once.</param>
/// <param name="Steps">How many steps were done.</param>
internal sealed record Measured(int Workers, int Steps)
{
    public required double StepsPerSecond { get; init; }

    public required double P50Ms { get; init; }

    public required double P95Ms { get; init; }

    /// <summary>Processor time of this process, all threads, for a step.</summary>
    public required double CpuMsPerStep { get; init; }

    public required double AllocKbPerStep { get; init; }

    /// <summary>
    /// Does every step of every dossier, breadth first: no dossier takes its next step before all have taken this one.
    /// </summary>
    /// <param name="step">Does one step: the worker that does it, the dossier's place, the step's number.</param>
    public static async Task<Measured> OfAsync(TimeProvider clock, int workers, int dossiers, int steps, Func<int, int, int, Task> step)
    {
        var took = new double[dossiers * steps];
        using var process = Process.GetCurrentProcess();
        GC.Collect();
        var (cpu, bytes, began) = (process.TotalProcessorTime, GC.GetTotalAllocatedBytes(precise: true), clock.GetTimestamp());
        for (var number = 0; number < steps; number++)
        {
            var (next, current) = (-1, number);
            await Task.WhenAll(Enumerable.Range(0, workers).Select(worker => Task.Run(async () =>
            {
                for (var at = Interlocked.Increment(ref next); at < dossiers; at = Interlocked.Increment(ref next))
                {
                    var start = clock.GetTimestamp();
                    await step(worker, at, current);
                    took[(current * dossiers) + at] = clock.GetElapsedTime(start).TotalMilliseconds;
                }
            })));
        }

        var seconds = clock.GetElapsedTime(began).TotalSeconds;
        process.Refresh();
        var all = dossiers * steps;
        var used = (process.TotalProcessorTime - cpu).TotalMilliseconds;
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - bytes;
        Array.Sort(took);
        return new Measured(workers, all)
        {
            StepsPerSecond = all / seconds,
            P50Ms = took[all / 2],
            P95Ms = took[(int)(all * 0.95)],
            CpuMsPerStep = used / all,
            AllocKbPerStep = allocated / 1024.0 / all,
        };
    }
}
