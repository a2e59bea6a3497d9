using System.Text;
using WorkflowEngine.Documents;

namespace WorkflowEngine.Tests.Documents;

/// <summary>Reading is linear; costs are counted in bytes allocated, which do not depend on the machine's load.</summary>
public sealed class ReadingCostTests
{
    private static long BytesToRead(byte[] utf8)
    {
        WorkflowDocument.Read(utf8);
        var before = GC.GetAllocatedBytesForCurrentThread();
        WorkflowDocument.Read(utf8);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Fact]
    public void Four_times_the_steps_cost_about_four_times_the_bytes()
    {
        var small = BytesToRead(Encoding.UTF8.GetBytes(SomeDocument.Procedure(1_000)));
        var large = BytesToRead(Encoding.UTF8.GetBytes(SomeDocument.Procedure(4_000)));

        Assert.InRange(large, small * 3, small * 5);
    }

    [Fact]
    public void A_procedure_of_common_size_allocates_little_beyond_its_own_text()
    {
        var utf8 = Encoding.UTF8.GetBytes(SomeDocument.Procedure(12));

        Assert.InRange(BytesToRead(utf8), utf8.Length, utf8.Length * 10);
    }

    [Fact]
    public void Many_faults_in_a_large_document_cost_one_walk()
    {
        var clean = BytesToRead(Encoding.UTF8.GetBytes(SomeDocument.Procedure(2_000)));
        var faulty = BytesToRead(Encoding.UTF8.GetBytes(SomeDocument.Procedure(2_000).Replace("\"type\":\"Procedure.Work\"", "\"type\":7", StringComparison.Ordinal)));

        Assert.InRange(faulty, 0, clean * 10);
    }
}
