using System.Collections.Immutable;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Words;

namespace WorkflowEngine.Feedback;

/// <summary>The questions by which applicants rate a service after its end: a dated document of the office.</summary>
public sealed class Questionnaire : IDated
{
    private Questionnaire(DatedDocument head, ImmutableArray<Question> questions)
    {
        Head = head;
        Questions = questions;
    }

    public DatedDocument Head { get; }

    public ImmutableArray<Question> Questions { get; }

    /// <summary>For how many days after a dossier's end it may be rated.</summary>
    public required int DaysOpen { get; init; }

    /// <summary>The most points that one answered questionnaire can have.</summary>
    public int Most => Questions.Sum(question => question.Choices.Max(choice => choice.Points));

    /// <summary>Reads a questionnaire (docs/schemas/questionnaire.schema.json).</summary>
    public static DatedRead<Questionnaire> Read(string json) => MemberReader.Document(json, "questionnaire", Read);

    /// <summary>The points of answers by question; null, with the sentence, when one is missing or is no choice.</summary>
    public int? Points(IReadOnlyDictionary<string, string> answers, out Sentence? missing)
    {
        var points = 0;
        foreach (var question in Questions)
        {
            if (question.Choices.FirstOrDefault(choice => answers.TryGetValue(question.Id, out var given) && given == choice.Id) is not { } chosen)
            {
                missing = question.Missing;
                return null;
            }

            points += chosen.Points;
        }

        missing = null;
        return points;
    }

    private static Questionnaire Read(MemberReader root, DatedDocument head)
    {
        root.TextOrNull("note");
        var questions = ImmutableArray.CreateBuilder<Question>();
        foreach (var item in root.Items("questions"))
        {
            var question = new Question(item.Text("id"), item.Words("words"), [.. item.Items("choices").Select(Choice)]);
            if (question.Choices.Length < 2)
            {
                item.Add("choices", new Sentence(
                    $"{item.Path}.choices: cần ít nhất hai lựa chọn.", $"{item.Path}.choices: expected at least two choices."));
            }

            if (question.Choices.DistinctBy(choice => choice.Id).Count() != question.Choices.Length || questions.Any(known => known.Id == question.Id))
            {
                item.Add("id", new Sentence(
                    $"{item.Path}: mã câu hỏi và mã lựa chọn không được trùng nhau.", $"{item.Path}: ids of questions and of choices must differ."));
            }

            questions.Add(question);
            item.Close();
        }

        if (questions.Count == 0)
        {
            root.Add("questions", new Sentence("$.questions: cần ít nhất một câu hỏi.", "$.questions: expected at least one question."));
        }

        return new Questionnaire(head, questions.ToImmutable()) { DaysOpen = root.Whole("daysOpen", 1, 3660) };
    }

    private static Choice Choice(MemberReader item)
    {
        var choice = new Choice(item.Text("id"), item.Words("words"), item.Whole("points", 0, 100));
        item.Close();
        return choice;
    }
}

/// <summary>One question and what can be answered.</summary>
public sealed record Question(string Id, Sentence Words, ImmutableArray<Choice> Choices)
{
    /// <summary>What is said to whoever answers nothing, or what is no choice.</summary>
    public Sentence Missing => new($"Chọn một câu trả lời cho “{Words.Vi}”.", $"Choose an answer to “{Words.En}”.");
}

/// <summary>One answer and what it counts.</summary>
public sealed record Choice(string Id, Sentence Words, int Points);
