using System.Globalization;
using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Library;

/// <summary>Elsa's accessors that are functions of a fixed name.</summary>
internal static class DossierFunctions
{
    private const int MostOutcomes = 100;

    public static readonly IReadOnlyList<(string Name, int Arity, Native Native)> Functions =
    [
        ("getVariable", 1, GetVariable),
        ("setVariable", 2, SetVariable),
        ("getInput", 1, static (run, _, args) => run.TryReadInput(Name(run, args.At(0)), out var value) ? value : default),
        ("getOutputFrom", 2, GetOutputFrom),
        ("getLastResult", 0, static (run, _, _) => Import.Of(run, run.Context.LastResult)),
        ("getCorrelationId", 0, static (run, _, _) => run.Context.CorrelationId is { } id ? id : Js.Null),
        ("getWorkflowInstanceId", 0, static (run, _, _) => run.Context.InstanceId),
        ("getWorkflowDefinitionId", 0, static (run, _, _) => run.Context.DefinitionId),
        ("getWorkflowDefinitionVersionId", 0, static (run, _, _) => run.Context.DefinitionVersionId),
        ("getWorkflowDefinitionVersion", 0, static (run, _, _) => run.Context.DefinitionVersion),
        ("newGuidString", 0, NewGuid),
        ("isNullOrEmpty", 1, static (run, _, args) => args.At(0).IsNullish || Coerce.Text(run, args.At(0)).Length == 0),
        ("isNullOrWhiteSpace", 1, IsBlank),
        ("toJson", 1, static (run, self, args) => JsonText.Stringify(run, self, args.Length > 1 ? args[..1] : args)),
        ("setOutcome", 1, static (run, _, args) => Choose(run, [Name(run, args.At(0))])),
        ("setOutcomes", 1, SetOutcomes),
    ];

    private static string Name(Run run, Js value) => value.IsText ? Coerce.Text(run, value) : throw run.TypeError(
        $"Chỗ này cần một tên dạng chuỗi; ở đây là {Operators.TypeOf(value)}.",
        $"A name as a text is needed here; this is {Operators.TypeOf(value)}.");

    private static Js GetVariable(Run run, Js self, ReadOnlySpan<Js> args) =>
        run.TryReadVariable(Name(run, args.At(0)), out var value) ? value : default;

    private static Js SetVariable(Run run, Js self, ReadOnlySpan<Js> args)
    {
        run.WriteVariable(Name(run, args.At(0)), args.At(1));
        return default;
    }

    private static Js GetOutputFrom(Run run, Js self, ReadOnlySpan<Js> args)
    {
        run.Pay(4);
        var output = args.At(1).IsUndefined ? "Result" : Name(run, args.At(1));
        return run.Context.TryGetOutput(Name(run, args.At(0)), output, out var value) ? Import.Of(run, value) : default;
    }

    private static Js NewGuid(Run run, Js self, ReadOnlySpan<Js> args)
    {
        run.Pay(8);
        run.GrowText(36);
        return run.Context.NextGuid() is { } guid ? guid.ToString("D", CultureInfo.InvariantCulture) : throw run.NameError(
            "Nơi chạy quy tắc này không cấp mã mới (newGuidString).",
            "This rule is run where no new codes are given (newGuidString).");
    }

    private static Js IsBlank(Run run, Js self, ReadOnlySpan<Js> args)
    {
        if (args.At(0).IsNullish)
        {
            return true;
        }

        var text = Coerce.Text(run, args.At(0));
        run.PayText(text.Length);
        return text.AsSpan().Trim(Coerce.Blanks).IsEmpty;
    }

    private static Js SetOutcomes(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var given = ArrayMethods.This(run, args.At(0));
        if (given.Length > MostOutcomes)
        {
            throw run.RangeError($"setOutcomes nhận tối đa {MostOutcomes} kết quả.", $"setOutcomes takes at most {MostOutcomes} outcomes.");
        }

        var names = new string[given.Length];
        for (var i = 0; i < names.Length; i++)
        {
            run.Step();
            names[i] = Name(run, given.At(run, i));
        }

        return Choose(run, names);
    }

    private static Js Choose(Run run, string[] names)
    {
        run.Grow(24 + (8L * names.Length));
        run.ChooseOutcomes(names);
        return default;
    }
}
