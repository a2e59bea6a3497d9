using WorkflowEngine.Rules.Syntax;
using WorkflowEngine.Words;

namespace WorkflowEngine.Rules.Patterns;

/// <summary>Compiles the parts of a regular expression to steps.</summary>
internal sealed class RegexEmitter(int at)
{
    /// <summary>Steps of one regular expression; repetitions with counts are written out.</summary>
    private const int MostSteps = 2_000;

    private readonly List<RegexStep> _steps = [];

    public RegexStep[] Emit(RegexNode root)
    {
        Add(new RegexStep(RegexOp.Save, 0));
        Write(root);
        Add(new RegexStep(RegexOp.Save, 1));
        Add(new RegexStep(RegexOp.Match));
        return [.. _steps];
    }

    private void Write(RegexNode node)
    {
        switch (node)
        {
            case SignNode sign:
                Add(new RegexStep(RegexOp.Sign, sign.Sign));
                break;
            case SetNode set:
                Add(new RegexStep(RegexOp.Set, Set: set.Set));
                break;
            case AssertNode assertion:
                Add(new RegexStep(assertion.Op));
                break;
            case SeriesNode series:
                foreach (var part in series.Parts)
                {
                    Write(part);
                }

                break;
            case GroupNode group:
                Add(new RegexStep(RegexOp.Save, 2 * group.Group));
                Write(group.Inner);
                Add(new RegexStep(RegexOp.Save, (2 * group.Group) + 1));
                break;
            case EitherNode either:
                WriteEither(either);
                break;
            case RepeatNode repeat:
                WriteRepeat(repeat);
                break;
        }
    }

    private void WriteEither(EitherNode either)
    {
        var ends = new List<int>();
        for (var i = 0; i < either.Options.Count; i++)
        {
            if (i == either.Options.Count - 1)
            {
                Write(either.Options[i]);
                break;
            }

            var split = Add(default);
            Write(either.Options[i]);
            ends.Add(Add(default));
            _steps[split] = new RegexStep(RegexOp.Split, split + 1, _steps.Count);
        }

        foreach (var end in ends)
        {
            _steps[end] = new RegexStep(RegexOp.Jump, _steps.Count);
        }
    }

    private void WriteRepeat(RepeatNode repeat)
    {
        for (var i = 0; i < repeat.Least; i++)
        {
            WriteTurn(repeat);
        }

        if (repeat.Most < 0)
        {
            var split = Add(default);
            WriteTurn(repeat);
            Add(new RegexStep(RegexOp.Jump, split));
            _steps[split] = Fork(repeat, split);
            return;
        }

        var splits = new List<int>();
        for (var i = repeat.Least; i < repeat.Most; i++)
        {
            splits.Add(Add(default));
            WriteTurn(repeat);
        }

        foreach (var split in splits)
        {
            _steps[split] = Fork(repeat, split);
        }
    }

    private void WriteTurn(RepeatNode repeat)
    {
        if (repeat.EndGroup > repeat.FirstGroup)
        {
            Add(new RegexStep(RegexOp.Clear, 2 * repeat.FirstGroup, 2 * repeat.EndGroup));
        }
        else
        {
            CheckSize();
        }

        Write(repeat.Inner);
    }

    private RegexStep Fork(RepeatNode repeat, int split) => repeat.Lazy
        ? new RegexStep(RegexOp.Split, _steps.Count, split + 1)
        : new RegexStep(RegexOp.Split, split + 1, _steps.Count);

    private int Add(RegexStep step)
    {
        CheckSize();
        _steps.Add(step);
        return _steps.Count - 1;
    }

    private void CheckSize()
    {
        if (_steps.Count >= MostSteps)
        {
            throw new SourceFault(
                new Sentence(
                    $"Biểu thức chính quy quá lớn (quá {MostSteps} bước); hãy giảm số lần lặp {{n,m}}.",
                    $"The regular expression is too large (over {MostSteps} steps); lower the counts {{n,m}}."),
                at);
        }
    }
}
