using WorkflowEngine.Words;

namespace WorkflowEngine.Rules.Syntax;

/// <summary>The source is not in the language.</summary>
internal sealed class SourceFault(Sentence sentence, int at) : Exception
{
    public Sentence Sentence { get; } = sentence;

    public int At { get; } = at;

    public static SourceFault TooDeep(int at) => new(
        new Sentence(
            $"Quy tắc lồng nhau quá {Limits.Nesting} tầng; hãy tách ra thành nhiều hàm hoặc nhiều biến.",
            $"The rule nests more than {Limits.Nesting} levels deep; split it into functions or variables."),
        at);
}
