using WorkflowEngine.Documents;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Tests.Office;
using WorkflowEngine.Values;
using WorkflowEngine.Verification.Letters;

namespace WorkflowEngine.Tests.Verification.Letters;

/// <summary>The names that the check knows are those that letters are made with.</summary>
public sealed class LetterNamesTests
{
    private static readonly Plan Sample = PlanCompiler.Compile(WorkflowDocument.Read(SomeProcedure.Sound()
        .WithFact("fees", """[{ "id": "phi", "name": { "vi": "Phí", "en": "Fee" }, "amount": 1000 }]""").Json).Document!).Plan!;

    [Fact]
    public void Every_known_name_is_in_the_model_of_a_letter()
    {
        var model = Model();

        Assert.All(LetterNames.Fixed, path => Assert.True(IsIn(model, path.Split('.')), path));
    }

    [Fact]
    public void Every_name_in_the_model_of_a_letter_is_known()
    {
        var names = new LetterNames(Sample.Procedure!);

        Assert.All(PathsOf(Model()), path => Assert.True(names.Has(path), path));
    }

    private static ValueMap Model()
    {
        var facts = new Facts
        {
            Now = new DateTimeOffset(2026, 11, 17, 9, 0, 0, TimeSpan.FromHours(7)),
            Calendar = Shipped.World.Calendar!,
            Laws = Shipped.World.Laws,
            Office = SomeOffice.Small(),
        };
        var filed = Engine.Advance(Sample, Dossier.None, new FileDossier(1, "H27-261117-0001")
        {
            Channel = Channels.Online,
            Unit = "xa.mot-cua",
            Applicant = ValueMap.Of(("name", "Nguyễn Văn A")),
            Fields = ValueMap.Of(("hoTen", "Nguyễn Văn A"), ("loai", "moi")),
            Components = [new ProvidedComponent("don", "upload", 1)],
        }, facts);
        Assert.Null(filed.Refusal);
        var burst = new Burst(Sample, filed.Dossier, facts);
        return LetterModel.Of(burst, Sample.NodeOf("nhan")!, LetterHead.None);
    }

    /// <summary>What stands in an empty list cannot be seen and counts as there.</summary>
    private static bool IsIn(Value at, ReadOnlySpan<string> path)
    {
        if (path.IsEmpty)
        {
            return true;
        }

        var isList = path[0].EndsWith("[]", StringComparison.Ordinal);
        if (at.Kind != ValueKind.Map || !at.AsMap().TryGet(isList ? path[0][..^2] : path[0], out var inner))
        {
            return false;
        }

        return isList
            ? inner.Kind == ValueKind.List && (inner.AsList().Count == 0 || IsIn(inner.AsList()[0], path[1..]))
            : IsIn(inner, path[1..]);
    }

    private static IEnumerable<string> PathsOf(ValueMap map)
    {
        foreach (var (name, value) in map)
        {
            yield return name;
            foreach (var inner in PathsOf(value))
            {
                yield return name + inner;
            }
        }
    }

    private static IEnumerable<string> PathsOf(Value value) => value.Kind switch
    {
        ValueKind.Map => PathsOf(value.AsMap()).Select(inner => "." + inner),
        ValueKind.List => value.AsList().SelectMany(item => PathsOf(item)).Select(inner => "[]" + inner).Prepend("[]"),
        _ => [],
    };
}
