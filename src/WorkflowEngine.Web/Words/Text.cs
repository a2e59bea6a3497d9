using System.Globalization;
using WorkflowEngine.Web.Reading;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Words;

/// <summary>
/// The words of a page in the reader's language. Each feature keeps its words in one static class
/// (<c>HomeText</c>, <c>FrameText</c>) of <see cref="Sentence"/> fields; places for values are written <c>{0}</c>.
/// </summary>
public sealed class Text(ReadingChoice choice)
{
    public string Language => choice.Language;

    public string this[Sentence sentence] => sentence.In(choice.Language);

    /// <summary>The sentence with its places filled, in the order of their numbers.</summary>
    public string this[Sentence sentence, params object[] values] =>
        string.Format(CultureInfo.InvariantCulture, sentence.In(choice.Language), values);
}
