namespace WorkflowEngine.Codes;

/// <summary>How badly a reader would fare with a QR code: the four counts of ISO/IEC 18004.</summary>
internal static class QrPenalty
{
    private static readonly bool[] FinderLike = [true, false, true, true, true, false, true];

    public static int Of(bool[,] dark)
    {
        var side = dark.GetLength(0);
        var penalty = 0;
        for (var i = 0; i < side; i++)
        {
            var line = i;
            penalty += Line(side, at => dark[line, at]) + Line(side, at => dark[at, line]);
        }

        var count = 0;
        for (var y = 0; y < side; y++)
        {
            for (var x = 0; x < side; x++)
            {
                count += dark[y, x] ? 1 : 0;
                var isBlock = x + 1 < side && y + 1 < side && dark[y, x] == dark[y, x + 1] && dark[y, x] == dark[y + 1, x] && dark[y, x] == dark[y + 1, x + 1];
                penalty += isBlock ? 3 : 0;
            }
        }

        var total = side * side;
        return penalty + (((Math.Abs((count * 20) - (total * 10)) + total - 1) / total) - 1) * 10;
    }

    private static int Line(int side, Func<int, bool> at)
    {
        var (penalty, run) = (0, 1);
        for (var i = 1; i <= side; i++)
        {
            if (i < side && at(i) == at(i - 1))
            {
                run++;
                continue;
            }

            penalty += run >= 5 ? run - 2 : 0;
            run = 1;
        }

        for (var i = 0; i + FinderLike.Length <= side; i++)
        {
            var start = i;
            if (FinderLike.Select((dark, offset) => at(start + offset) == dark).All(same => same))
            {
                penalty += IsLight(side, at, i - 4) || IsLight(side, at, i + 7) ? 40 : 0;
            }
        }

        return penalty;
    }

    /// <summary>Four light modules; what lies outside of the code is light.</summary>
    private static bool IsLight(int side, Func<int, bool> at, int from) =>
        Enumerable.Range(from, 4).All(place => place < 0 || place >= side || !at(place));
}
