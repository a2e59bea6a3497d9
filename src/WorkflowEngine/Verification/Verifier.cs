using System.Collections.Immutable;
using WorkflowEngine.Documents;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Verification;

/// <summary>Checks a document before it is published. Nothing of it is run but its rules, on samples, within their budget.</summary>
public static class Verifier
{
    /// <summary>What all checks find, errors first; with the faults that reading told.</summary>
    public static ImmutableArray<Finding> Check(DocumentRead read, VerificationWorld world)
    {
        var log = new FindingLog();
        log.Add(read.Faults);
        if (read.Document is { } document)
        {
            Check(document, world, log);
        }

        return log.InOrder();
    }

    /// <summary>
    /// What all checks find, errors first. Faults of reading are not in a document any more: whoever has the text checks what
    /// reading it gave.
    /// </summary>
    public static ImmutableArray<Finding> Check(WorkflowDocument document, VerificationWorld world)
    {
        var log = new FindingLog();
        Check(document, world, log);
        return log.InOrder();
    }

    private static void Check(WorkflowDocument document, VerificationWorld world, FindingLog log)
    {
        var (plan, faults) = PlanCompiler.CompileAnyway(document, world.Workflows, opaque: true);
        log.Add(faults);
        var subject = new CheckedDocument(document, plan, world);
        var (there, missing) = (world.Parts, WorldParts.None);
        foreach (var check in Checks.All)
        {
            var lacking = check.Needs & ~there;
            missing |= lacking;
            if (lacking == WorldParts.None)
            {
                check.Run(subject, log);
            }
        }

        WorldPartWords.Tell(missing, log);
    }
}
