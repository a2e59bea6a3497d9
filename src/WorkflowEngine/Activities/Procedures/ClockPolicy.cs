using WorkflowEngine.Plans;
using WorkflowEngine.Words;

namespace WorkflowEngine.Activities.Procedures;

/// <summary>What a wait does to the clock, as the document says.</summary>
internal enum ClockPolicy : byte
{
    /// <summary>As the law in force on the day of receipt says for its cause.</summary>
    Law,

    /// <summary>The clock goes on.</summary>
    Runs,

    /// <summary>The clock stands still and then goes on.</summary>
    Stops,

    /// <summary>The clock stands still and then begins anew.</summary>
    Restarts,
}

/// <summary>For which reason a clock may stand still: each has its own rule in the clock law.</summary>
internal enum ClockCause : byte
{
    Supplement,
    Payment,
    Confirmation,
    Consult,
}

/// <summary>Reads the <c>clock</c> setting.</summary>
internal static class ClockPolicies
{
    extension(ClockPolicy)
    {
        public static ClockPolicy Read(NodeCompiler node)
        {
            switch (node.Text("clock"))
            {
                case null or "" or "law":
                    return ClockPolicy.Law;
                case "runs":
                    return ClockPolicy.Runs;
                case "stop" or "stops":
                    return ClockPolicy.Stops;
                case "restart" or "restarts":
                    return ClockPolicy.Restarts;
                case var other:
                    node.Report("STEP-CLOCK", "clock", new Sentence(
                        $"Đồng hồ của bước phải là law, runs, stops hoặc restarts; tài liệu ghi “{other}”.",
                        $"The step's clock must be law, runs, stops or restarts; the document says “{other}”."));
                    return ClockPolicy.Law;
            }
        }
    }
}
