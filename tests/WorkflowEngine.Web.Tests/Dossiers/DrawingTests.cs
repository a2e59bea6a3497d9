using WorkflowEngine.Documents;
using WorkflowEngine.Web.Dossiers.Drawing;

namespace WorkflowEngine.Web.Tests.Dossiers;

public sealed class DrawingTests
{
    public static TheoryData<string> Documents => [.. Directory
        .EnumerateFiles(Path.Combine(Sources.Root, "..", "..", "workflows", "procedures"), "*.json")
        .Select(file => Path.GetFileName(file)!).Where(file => !file.Contains(".scenarios.", StringComparison.Ordinal)).Order()];

    [Theory, MemberData(nameof(Documents))]
    public void No_box_covers_another_wherever_the_dossier_stands(string document)
    {
        var shape = Read(document);

        foreach (var now in shape.Spots)
        {
            foreach (var columns in (int[])[5, 1])
            {
                var drawing = FlowDrawing.Of(StandingAt(shape, now), shape.Ways, columns);
                Assert.NotEmpty(drawing.Boxes);
                Assert.All(drawing.Boxes, box => Assert.True(
                    box is { X: >= 0, Y: >= 0 } && box.X + box.Width <= drawing.Width && box.Y + box.Height <= drawing.Height, box.Step.Spot.Label));
                Assert.DoesNotContain(drawing.Boxes, box => drawing.Boxes.Any(other => other != box && Covers(box, other)));
            }
        }
    }

    [Fact]
    public void The_way_of_a_business_registration_runs_from_reception_to_return_and_passes_over_what_runs_by_itself()
    {
        var shape = Read("1.001612-dang-ky-ho-kinh-doanh.json");

        var good = shape.Spots.Where(spot => spot.Good).Select(spot => spot.Id);

        Assert.Equal(["tiep-nhan", "nop-le-phi", "phan-cong", "tham-dinh", "xem-xet", "ky", "van-thu", "tra-ket-qua"], good);
        Assert.Contains(new FlowWay("phan-cong", "Done", "tham-dinh"), shape.Ways);
        Assert.Contains(new FlowWay("tiep-nhan", "Accepted", "nop-le-phi"), shape.Ways);
    }

    [Fact]
    public void Ways_that_may_be_taken_now_are_dashed_and_ways_taken_are_marked()
    {
        var shape = Read("1.001612-dang-ky-ho-kinh-doanh.json");
        var now = shape.Spots.Single(spot => spot.Id == "tham-dinh");

        var drawing = FlowDrawing.Of(StandingAt(shape, now), shape.Ways, 5);

        Assert.Contains(drawing.Boxes, box => box.Step is { State: SpotState.Possible, Spot.Id: "bo-sung-tham-dinh" });
        Assert.DoesNotContain(drawing.Boxes, box => box.Step.Spot.Id == "khong-nop-le-phi");
        Assert.Contains(drawing.Lines, line => line.Kind == LineKind.Done);
        Assert.Contains(drawing.Lines, line => line.Kind == LineKind.Possible);
    }

    private static FlowShape Read(string document) => FlowShape.Of(
        WorkflowDocument.Read(File.ReadAllText(Path.Combine(Sources.Root, "..", "..", "workflows", "procedures", document))).Document!);

    /// <summary>A dossier that went the good way up to a step and stands there.</summary>
    private static IReadOnlyList<FlowStep> StandingAt(FlowShape shape, FlowSpot now)
    {
        var possible = shape.Ways.Where(way => way.From == now.Id).Select(way => way.To).ToHashSet();
        return FlowState.Drawn([.. shape.Spots.Select(spot => new FlowStep(
            spot,
            spot == now ? SpotState.Now : spot.Good && spot.X < now.X ? SpotState.Done : possible.Contains(spot.Id) ? SpotState.Possible : SpotState.Ahead,
            "Nguyễn Thị Hoàng Lan"))]);
    }

    private static bool Covers(FlowBox one, FlowBox other) =>
        one.X < other.X + other.Width && other.X < one.X + one.Width && one.Y < other.Y + other.Height && other.Y < one.Y + one.Height;
}
