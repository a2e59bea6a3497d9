using WorkflowEngine.Words;

namespace WorkflowEngine.Execution;

/// <summary>A node cannot go on. Thrown by activities, caught by the burst, which makes an incident of it.</summary>
#pragma warning disable CA1032, CA1064 // never leaves the engine, and always carries its sentence
internal sealed class Stuck(Sentence sentence) : Exception(sentence.En)
#pragma warning restore CA1032, CA1064
{
    public Sentence Sentence { get; } = sentence;
}
