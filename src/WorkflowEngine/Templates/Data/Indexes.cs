using WorkflowEngine.Templates.Builtins;
using WorkflowEngine.Templates.Running;
using WorkflowEngine.Templates.Syntax;
using WorkflowEngine.Templates.Wording;

namespace WorkflowEngine.Templates.Data;

/// <summary>What <c>value[index]</c> reads and writes. A negative index counts from the end.</summary>
internal static class Indexes
{
    public static bool TryGet(Run run, object target, object index, Indexer node, out object? value)
    {
        if (ByName(target, index))
        {
            return Members.TryGet(run, target, run.Text(index, node.Index), out value);
        }

        var count = CountOf(run, target, node);
        var at = Numbers.ToInt(run, index, node.Index);
        at = at < 0 ? at + count : at;
        if (at < 0 || at >= count)
        {
            value = null;
            return false;
        }

        value = target switch
        {
            TemplateList list => list.Items[at],
            RangeList range => range[at],
            _ => target.ToString()![at].ToString(),
        };
        return true;
    }

    public static void Set(Run run, object target, object index, object? value, Indexer node)
    {
        if (ByName(target, index))
        {
            var name = run.Text(index, node.Index);
            run.Meter.PaySlots(2);
            if (!Members.TrySet(run, target, name, value))
            {
                throw TemplateStop.At(node.Index, RunWords.ReadOnlyIndex(name, node.Target.ToString()));
            }

            return;
        }

        var count = CountOf(run, target, node);
        var at = Numbers.ToInt(run, index, node.Index);
        at = at < 0 ? at + count : at;
        if (target is not TemplateList list)
        {
            throw TemplateStop.At(node.Index, RunWords.ReadOnlyIndex(run.Text(index, node.Index), node.Target.ToString()));
        }

        if (at >= 0)
        {
            run.Meter.PaySlots(Math.Max(0L, at - count + 1L));
            while (list.Count <= at)
            {
                list.Add(null);
            }

            list.Items[at] = value;
        }
    }

    private static bool ByName(object target, object index) =>
        target is TemplateObject or BuiltinGroup or LoopState or Function or DateTimeOffset or TimeSpan || (target is TemplateList && index is string);

    private static int CountOf(Run run, object target, Indexer node) => target switch
    {
        TemplateList list => list.Count,
        RangeList range => range.Count,
        string text => text.Length,
        SafeText safe => safe.Text.Length,
        _ => throw TemplateStop.At(node.Target, RunWords.NotAList(run.Show(target), Kinds.Of(target))),
    };
}
