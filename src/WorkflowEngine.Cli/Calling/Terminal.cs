using WorkflowEngine.Words;

namespace WorkflowEngine.Cli.Calling;

/// <summary>What a command may reach of the world around it, besides the files that it is given.</summary>
internal sealed record Terminal(TextReader In, TextWriter Out, TextWriter Error, TimeProvider Clock);

/// <summary>What every command is handed: where to write, in which language, and whether a program reads along.</summary>
internal sealed record Call(Terminal Terminal, string Language, bool Json)
{
    public TextWriter Out => Terminal.Out;

    public TextWriter Error => Terminal.Error;

    public string Say(Sentence sentence) => sentence.In(Language);
}

/// <summary>How a command ended, as shells see it.</summary>
internal static class ExitCode
{
    public const int Good = 0;

    /// <summary>There are findings, or the run failed.</summary>
    public const int Failed = 1;

    /// <summary>The call itself was wrong: an unknown option, a missing file, an unreadable folder.</summary>
    public const int BadCall = 2;
}

/// <summary>The command cannot be done as it was called. Ends it with <see cref="ExitCode.BadCall"/> and the sentence.</summary>
#pragma warning disable CA1032 // always carries its sentence
internal sealed class BadCall(Sentence sentence) : Exception(sentence.En)
#pragma warning restore CA1032
{
    public Sentence Sentence { get; } = sentence;
}
