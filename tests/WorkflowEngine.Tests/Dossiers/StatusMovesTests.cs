using WorkflowEngine.Dossiers;

namespace WorkflowEngine.Tests.Dossiers;

public sealed class StatusMovesTests
{
    [Theory]
    [InlineData(PublicStatus.Accepted, PublicStatus.PaymentAsked, "InProgress PaymentAsked")]
    [InlineData(PublicStatus.Accepted, PublicStatus.Stopped, "InProgress Stopped")]
    [InlineData(PublicStatus.PaymentAsked, PublicStatus.Refused, "InProgress Refused")]
    [InlineData(PublicStatus.PaymentAsked, PublicStatus.SupplementAsked, "InProgress SupplementAsked")]
    [InlineData(PublicStatus.SupplementAsked, PublicStatus.Accepted, "Accepted")]
    [InlineData(PublicStatus.InProgress, PublicStatus.Returned, "Decided Returned")]
    [InlineData(PublicStatus.InProgress, PublicStatus.InProgress, "")]
    [InlineData(PublicStatus.InProgress, PublicStatus.Accepted, "")]
    [InlineData(PublicStatus.Decided, PublicStatus.Stopped, "")]
    [InlineData(PublicStatus.Returned, PublicStatus.InProgress, "")]
    public void Passes_through_the_states_between_and_stays_where_no_way_leads(PublicStatus from, PublicStatus to, string expected)
    {
        Assert.Equal(expected, string.Join(' ', StatusMoves.Path(from, to)));
    }

    [Fact]
    public void Every_path_is_made_of_lawful_moves()
    {
        foreach (var from in Enum.GetValues<PublicStatus>())
        {
            foreach (var to in Enum.GetValues<PublicStatus>())
            {
                var at = from;
                foreach (var next in StatusMoves.Path(from, to))
                {
                    Assert.True(StatusMoves.IsLawful(at, next), $"{at} → {next}");
                    at = next;
                }
            }
        }
    }
}
