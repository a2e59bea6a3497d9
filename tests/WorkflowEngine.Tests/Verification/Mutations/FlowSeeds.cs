using System.Text.Json.Nodes;
using WorkflowEngine.Documents;
using WorkflowEngine.Verification;

namespace WorkflowEngine.Tests.Verification.Mutations;

/// <summary>Faults in what leads where.</summary>
internal static class FlowSeeds
{
    public static IEnumerable<Seed> All =>
    [
        new("an outcome that people choose leads nowhere", FindingCodes.OpenPort, Reviewed("Rejected")),
        new("the outcome that asks for papers leads nowhere", FindingCodes.OpenPort, Reviewed("SupplementRequired")),
        new("a signer's return leads nowhere", FindingCodes.OpenPort, Reviewed("Returned")),
        new("reception cannot refuse", FindingCodes.OpenPort, document => Loose(document, document.First("Procedure.Receive"), "Refused")),
        new("nothing follows when papers do not come", FindingCodes.OpenPort, document => Loose(document, document.First("Procedure.Supplement"), "Expired")),
        new("an unpaid fee leads nowhere", FindingCodes.OpenPort, document => Loose(document, document.First("Procedure.Pay"), "Expired")),
        new("silence of a consulted party leads nowhere", FindingCodes.OpenPort, document => Loose(document, document.First("Procedure.Consult"), "Objected")),
        new("a decision has no way for no", FindingCodes.OpenPort, document => Loose(document, document.First("Elsa.FlowDecision"), "False")),
        new("a switch has no way for all other cases", FindingCodes.OpenPort, document =>
            document.First("Elsa.FlowSwitch") is { } step && document.Into(document.TargetOf(step["id"]!.ToString(), "Default")).Count() > 1 ? Loose(document, step, "Default") : null),
        new("a switch's last way is gone with its step", FindingCodes.Unreachable, document =>
        {
            if (document.First("Elsa.FlowSwitch") is not { } step || document.TargetOf(step["id"]!.ToString(), "Default") is not { } target || document.Into(target).Count() > 1)
            {
                return null;
            }

            document.Cut(document.From(step["id"]!.ToString(), "Default"));
            return new Place(target);
        }),
        new("a case of a switch leads nowhere", FindingCodes.OpenPort, document =>
            document.First("Elsa.FlowSwitch") is { } step ? Loose(document, step, document.From(step["id"]!.ToString()).First()["source"]!["port"]!.ToString()) : null),
        new("a look-up that fails leads nowhere", FindingCodes.OpenPort, document => Loose(document, document.First("Procedure.Lookup"), "Unavailable")),
        new("a refused referral leads nowhere", FindingCodes.OpenPort, document => Loose(document, document.First("Procedure.Refer"), "Refused")),
        new("a notice leads nowhere", FindingCodes.DeadEnd, document =>
            document.StepsOf("Procedure.Notify").FirstOrDefault(step => document.From(step["id"]!.ToString()).Any()) is { } step ? Cut(document, step) : null),
        new("a decision leads nowhere at all", FindingCodes.DeadEnd, document => document.First("Elsa.FlowDecision") is { } step ? Cut(document, step) : null),
        new("an arrow stands twice", FindingCodes.DoubledConnection, document =>
        {
            var step = document.Officials.First();
            document.Connections.Add(document.From(step["id"]!.ToString()).First().DeepClone());
            return Place.At(step);
        }),
        new("an arrow leaves by a port that is not there", FindingCodes.UnknownPort, document =>
        {
            var step = document.Officials.First();
            document.From(step["id"]!.ToString()).First()["source"]!["port"] = "Approve";
            return Place.At(step);
        }),
        new("an arrow leads on from a stop", FindingCodes.UnknownPort, document =>
        {
            var stop = document.First("Procedure.Stop")!;
            document.Connect(stop["id"]!.ToString(), "Done", document.Officials.First()["id"]!.ToString());
            return Place.At(stop);
        }),
        new("an arrow leads to a step that is gone", DocumentFaultCodes.DanglingConnection, document =>
        {
            document.From(document.Officials.First()["id"]!.ToString()).First()["target"]!["activity"] = "khong-co";
            return Place.Anywhere;
        }),
        new("nothing leads to a step", FindingCodes.Unreachable, document =>
        {
            var step = document.StepsOf("Procedure.Issue").First();
            document.Cut(document.Into(step["id"]!.ToString()));
            return Place.At(step);
        }),
        new("a step stands beside the flow", FindingCodes.Unreachable, document =>
            Place.At(document.Add("ben-canh", "Procedure.Work", """{ "role": "tham-dinh", "unit": "receiving", "time": "1 h" }"""))),
        new("a loop waits for nobody", FindingCodes.IdleLoop, document =>
        {
            document.Add("thu-lai", "Elsa.FlowDecision", $$"""{ "condition": {{SomeProcedure.Rule("channel === 'online'")}} }""");
            document.Add("tinh-lai", "Elsa.RunJavaScript", $$"""{ "script": {{SomeProcedure.Rule("return 1;")}} }""");
            document.Connect("thu-lai", "False", "tinh-lai");
            document.Connect("tinh-lai", "Done", "thu-lai");
            document.Before(document.StepsOf("Procedure.Issue").First(), "thu-lai", "thu-lai", "True");
            return Place.Anywhere;
        }),
        new("the way goes round for ever", FindingCodes.NeverEnds, document =>
        {
            var (issue, back) = (document.StepsOf("Procedure.Issue").First()["id"]!.ToString(), document.StepsOf("Procedure.Return").First());
            document.Cut(document.From(back["id"]!.ToString()));
            document.Connect(back["id"]!.ToString(), "Returned", issue);
            return Place.Anywhere;
        }),
        new("an arrow leads back into a branch", FindingCodes.BackEdge, document =>
        {
            const string Clerk = """ "role": "van-thu", "unit": "competent", "time": "0.01 h" """;
            document.Add("re", "Elsa.FlowDecision", $$"""{ "condition": {{SomeProcedure.Rule("channel === 'online'")}} }""");
            document.Add("nhanh", "Procedure.Work", $"{{{Clerk}}}");
            document.Add("chung", "Procedure.Work", $"{{{Clerk}}}");
            document.Connect("re", "True", "nhanh");
            document.Connect("re", "False", "chung");
            document.Connect("nhanh", "Done", "chung");
            document.Connect("nhanh", "Returned", document.First("Procedure.Receive")!["id"]!.ToString());
            document.Connect("chung", "Returned", "nhanh");
            document.Before(document.StepsOf("Procedure.Issue").First(), "re", "chung", "Done");
            return new Place("chung");
        }),
        new("an outcome goes on and ends the dossier at once", FindingCodes.SplitPort, document =>
        {
            if (document.StepsOf("Procedure.Review").LastOrDefault()?["id"]?.ToString() is not { } step)
            {
                return null;
            }

            document.Connect(step, "Approved", document.First("Procedure.Stop")!["id"]!.ToString());
            return new Place(step);
        }),
        new("an outcome goes on and back at once", FindingCodes.SplitPort, document =>
        {
            if (document.StepsOf("Procedure.Review").LastOrDefault()?["id"]?.ToString() is not { } step)
            {
                return null;
            }

            document.Connect(step, "Approved", document.First("Procedure.Receive")!["id"]!.ToString());
            return new Place(step);
        }),
        new("a join waits for both ways of a decision", FindingCodes.JoinHangs, document =>
        {
            document.Add("re", "Elsa.FlowDecision", $$"""{ "condition": {{SomeProcedure.Rule("channel === 'online'")}} }""");
            document.Add("ghi", "Elsa.SetName", $$"""{ "value": {{SomeProcedure.Rule("'a'")}} }""");
            document.Add("gop", "Elsa.FlowJoin", """{ "mode": { "typeName": "Elsa.Workflows.Activities.Flowchart.Models.FlowJoinMode", "expression": { "type": "Literal", "value": "WaitAll" } } }""");
            document.Connect("re", "True", "ghi");
            document.Connect("re", "False", "gop");
            document.Connect("ghi", "Done", "gop");
            document.Before(document.StepsOf("Procedure.Issue").First(), "re", "gop", "Done");
            return new Place("gop");
        }),
        new("a path ends without a result", FindingCodes.EndsWithoutResult, document =>
        {
            var (receive, end) = (document.First("Procedure.Receive")!["id"]!.ToString(), document.First("Elsa.End")!);
            document.Cut(document.From(receive, "Refused"));
            document.Connect(receive, "Refused", end["id"]!.ToString());
            return Place.At(end);
        }),
        new("the result is handed over before it is issued", FindingCodes.ReturnsNothing, document =>
        {
            var (receive, back) = (document.First("Procedure.Receive")!["id"]!.ToString(), document.StepsOf("Procedure.Return").First());
            document.Cut(document.From(receive, "Refused"));
            document.Connect(receive, "Refused", back["id"]!.ToString());
            return Place.At(back);
        }),
        new("there are two starts", FindingCodes.ManyStarts, document =>
        {
            document.Add("bat-dau-2", "Elsa.Start");
            document.Connect("bat-dau-2", "Done", document.Officials.First()["id"]!.ToString());
            return Place.Anywhere;
        }),
        new("there is no start", FindingCodes.NoStart, document =>
        {
            var start = document.First("Elsa.Start")!;
            document.Cut(document.From(start["id"]!.ToString()));
            document.Steps.Remove(start);
            document.Json["root"]!.AsObject().Remove("start");
            return Place.Anywhere;
        }),
        new("a step is of no known type", FindingCodes.UnknownType, document => Retype(document, "Procedure.Approve")),
        new("a step is of a type that is not run", FindingCodes.OutOfScope, document => Retype(document, "Elsa.HttpEndpoint")),
        new("two steps have one id", DocumentFaultCodes.DuplicateId, document =>
        {
            document.Steps.Add(document.Officials.First().DeepClone());
            return Place.Anywhere;
        }),
        new("a referral names no procedure", FindingCodes.UnknownProcedure, document =>
        {
            var step = document.First("Procedure.Refer");
            step?["procedure"] = "7.777777";
            return Place.At(step);
        }),
        new("two cases of a switch have one name", FindingCodes.DoubledCase, document =>
        {
            if (document.First("Elsa.FlowSwitch") is not { } step)
            {
                return null;
            }

            var cases = step["cases"] is JsonArray plain ? plain : step["cases"]!["expression"]!["value"]!.AsArray();
            cases.Add(cases[0]!.DeepClone());
            return Place.At(step);
        }),
        new("a case of a switch can never be taken", FindingCodes.DeadBranch, document =>
        {
            if (document.First("Elsa.FlowSwitch") is not { } step)
            {
                return null;
            }

            var cases = step["cases"] is JsonArray plain ? plain : step["cases"]!["expression"]!["value"]!.AsArray();
            var doubled = cases[0]!.DeepClone();
            doubled["label"] = "LanNua";
            cases.Add(doubled);
            document.Connect(step["id"]!.ToString(), "LanNua", document.TargetOf(step["id"]!.ToString(), cases[0]!["label"]!.ToString()));
            return Place.At(step);
        }),
    ];

    private static Func<MutantDocument, Place?> Reviewed(string port) => document => Loose(document, document.StepsOf("Procedure.Review").LastOrDefault(), port);

    private static Place? Loose(MutantDocument document, JsonObject? step, string port)
    {
        if (step is null || !document.From(step["id"]!.ToString(), port).Any())
        {
            return null;
        }

        document.Cut(document.From(step["id"]!.ToString(), port));
        return Place.At(step);
    }

    private static Place? Cut(MutantDocument document, JsonObject step)
    {
        document.Cut(document.From(step["id"]!.ToString()));
        return Place.At(step);
    }

    private static Place? Retype(MutantDocument document, string type)
    {
        var step = document.Officials.Last();
        step["type"] = type;
        return Place.At(step);
    }
}
