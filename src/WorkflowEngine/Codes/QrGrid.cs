namespace WorkflowEngine.Codes;

/// <summary>The square of a QR code while it is made: the marks that every code has, then the words, then the mask that reads best.</summary>
internal sealed class QrGrid
{
    private const int FormatMask = 0x5412;

    private readonly QrVersion _version;
    private readonly bool[,] _dark;
    private readonly bool[,] _fixed;

    public QrGrid(QrVersion version)
    {
        _version = version;
        _dark = new bool[version.Side, version.Side];
        _fixed = new bool[version.Side, version.Side];
        DrawTiming();
        DrawFinder(3, 3);
        DrawFinder(version.Side - 4, 3);
        DrawFinder(3, version.Side - 4);
        DrawAlignment();
        DrawFormat(0);
        DrawVersion();
    }

    /// <summary>Words go up and down in pairs of columns from the right, around what is fixed.</summary>
    public void Fill(byte[] words)
    {
        var bit = 0;
        for (var right = _version.Side - 1; right >= 1; right -= 2)
        {
            right -= right == 6 ? 1 : 0;
            for (var step = 0; step < _version.Side; step++)
            {
                var y = ((right + 1) & 2) == 0 ? _version.Side - 1 - step : step;
                for (var x = right; x > right - 2; x--)
                {
                    if (!_fixed[y, x] && bit < 8 * words.Length)
                    {
                        _dark[y, x] = ((words[bit / 8] >> (7 - (bit % 8))) & 1) != 0;
                        bit++;
                    }
                }
            }
        }
    }

    public bool[,] Masked()
    {
        var best = Enumerable.Range(0, 8).MinBy(mask =>
        {
            Apply(mask);
            DrawFormat(mask);
            var penalty = QrPenalty.Of(_dark);
            Apply(mask);
            return penalty;
        });
        Apply(best);
        DrawFormat(best);
        return _dark;
    }

    private void Apply(int mask)
    {
        for (var y = 0; y < _version.Side; y++)
        {
            for (var x = 0; x < _version.Side; x++)
            {
                _dark[y, x] ^= !_fixed[y, x] && Inverts(mask, x, y);
            }
        }
    }

    private static bool Inverts(int mask, int x, int y) => mask switch
    {
        0 => (x + y) % 2 == 0,
        1 => y % 2 == 0,
        2 => x % 3 == 0,
        3 => (x + y) % 3 == 0,
        4 => ((x / 3) + (y / 2)) % 2 == 0,
        5 => (x * y % 2) + (x * y % 3) == 0,
        6 => ((x * y % 2) + (x * y % 3)) % 2 == 0,
        _ => (((x + y) % 2) + (x * y % 3)) % 2 == 0,
    };

    private void DrawTiming()
    {
        for (var i = 0; i < _version.Side; i++)
        {
            Set(6, i, i % 2 == 0);
            Set(i, 6, i % 2 == 0);
        }
    }

    private void DrawFinder(int middleX, int middleY)
    {
        for (var dy = -4; dy <= 4; dy++)
        {
            for (var dx = -4; dx <= 4; dx++)
            {
                var (x, y) = (middleX + dx, middleY + dy);
                if (x >= 0 && x < _version.Side && y >= 0 && y < _version.Side)
                {
                    Set(x, y, Math.Max(Math.Abs(dx), Math.Abs(dy)) is not (2 or 4));
                }
            }
        }
    }

    private void DrawAlignment()
    {
        var (places, last) = (_version.Alignment, _version.Alignment.Length - 1);
        for (var i = 0; i <= last; i++)
        {
            for (var j = 0; j <= last; j++)
            {
                if ((i, j) == (0, 0) || (i, j) == (0, last) || (i, j) == (last, 0))
                {
                    continue;
                }

                for (var at = 0; at < 25; at++)
                {
                    var (dx, dy) = ((at % 5) - 2, (at / 5) - 2);
                    Set(places[i] + dx, places[j] + dy, Math.Max(Math.Abs(dx), Math.Abs(dy)) != 1);
                }
            }
        }
    }

    /// <summary>Error correction M is 00; the mask follows, with its BCH code, twice.</summary>
    private void DrawFormat(int mask)
    {
        var rest = mask;
        for (var i = 0; i < 10; i++)
        {
            rest = (rest << 1) ^ ((rest >> 9) * 0x537);
        }

        var bits = ((mask << 10) | rest) ^ FormatMask;
        bool Bit(int at) => ((bits >> at) & 1) != 0;
        var side = _version.Side;
        for (var i = 0; i <= 5; i++)
        {
            Set(8, i, Bit(i));
        }

        Set(8, 7, Bit(6));
        Set(8, 8, Bit(7));
        Set(7, 8, Bit(8));
        for (var i = 9; i < 15; i++)
        {
            Set(14 - i, 8, Bit(i));
        }

        for (var i = 0; i < 8; i++)
        {
            Set(side - 1 - i, 8, Bit(i));
        }

        for (var i = 8; i < 15; i++)
        {
            Set(8, side - 15 + i, Bit(i));
        }

        Set(8, side - 8, true);
    }

    private void DrawVersion()
    {
        if (_version.Number < 7)
        {
            return;
        }

        var rest = _version.Number;
        for (var i = 0; i < 12; i++)
        {
            rest = (rest << 1) ^ ((rest >> 11) * 0x1F25);
        }

        var bits = (_version.Number << 12) | rest;
        for (var i = 0; i < 18; i++)
        {
            var dark = ((bits >> i) & 1) != 0;
            var (far, near) = (_version.Side - 11 + (i % 3), i / 3);
            Set(far, near, dark);
            Set(near, far, dark);
        }
    }

    private void Set(int x, int y, bool dark) => (_dark[y, x], _fixed[y, x]) = (dark, true);
}
