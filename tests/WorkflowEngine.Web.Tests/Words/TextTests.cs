using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Tests.Words;

/// <summary>Rules about the words of the site, over every table of words there is.</summary>
public sealed partial class TextTests
{
    private static readonly IReadOnlyList<(string Key, Sentence Sentence)> All = [.. Tables()];

    [Fact]
    public void There_are_tables_to_check()
    {
        Assert.Contains(All, entry => entry.Key == "FrameText.Skip");
        Assert.Contains(All, entry => entry.Key == "WordsText.Weekdays");
    }

    [Fact]
    public void Every_sentence_is_in_both_languages()
    {
        Assert.All(All, entry => Assert.False(
            string.IsNullOrWhiteSpace(entry.Sentence.Vi) || string.IsNullOrWhiteSpace(entry.Sentence.En), entry.Key));
    }

    [Fact]
    public void Both_languages_have_the_same_places_for_values()
    {
        Assert.All(All, entry => Assert.True(
            Places(entry.Sentence.Vi).SetEquals(Places(entry.Sentence.En)), entry.Key));
    }

    [Fact]
    public void Every_sentence_is_in_composed_letters()
    {
        Assert.All(All, entry => Assert.True(
            entry.Sentence.Vi.IsNormalized(NormalizationForm.FormC) && entry.Sentence.En.IsNormalized(NormalizationForm.FormC), entry.Key));
    }

    [Fact]
    public void Every_sentence_is_used_somewhere()
    {
        var sources = Sources.Files(".cs", ".cshtml").Select(File.ReadAllText).ToList();

        Assert.All(All.Select(entry => entry.Key).Distinct(), key => Assert.True(
            sources.Any(source => Regex.IsMatch(source, Regex.Escape(key) + "\\b")), $"{key} is used nowhere"));
    }

    [Fact]
    public void No_words_of_the_system_nor_shouting_nor_blame_reach_a_screen()
    {
        Assert.All(All, entry =>
        {
            // The designer calls Elsa's steps what Elsa calls them, and who writes programs is told of tokens, null and JSON by those names.
            if (entry.Key.Split('.')[0] is not ("ElsaText" or "TokenText" or "ProblemText" or "DescribingText"))
            {
                Assert.DoesNotMatch(SystemWords(), entry.Sentence.Vi + " " + entry.Sentence.En);
            }

            Assert.DoesNotContain('!', entry.Sentence.Vi + entry.Sentence.En);
            Assert.DoesNotContain("vui lòng", entry.Sentence.Vi, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public void Pages_take_their_words_from_the_tables()
    {
        var pages = Sources.Files(".cshtml").Where(file => !file.Contains("Gallery", StringComparison.Ordinal));

        Assert.All(pages, page => Assert.DoesNotMatch(
            VietnameseLetters(), File.ReadAllText(page).Replace(">Tiếng Việt<", "", StringComparison.Ordinal)));
    }

    private static IEnumerable<(string, Sentence)> Tables() =>
        from type in typeof(Program).Assembly.GetTypes()
        where type.Name.EndsWith("Text", StringComparison.Ordinal) && type is { IsAbstract: true, IsSealed: true }
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        from sentence in field.GetValue(null) switch
        {
            Sentence one => [one],
            IEnumerable many and not string => many.OfType<Sentence>(),
            _ => [],
        }
        select ($"{type.Name}.{field.Name}", sentence);

    private static HashSet<string> Places(string sentence) => [.. Place().Matches(sentence).Select(match => match.Value)];

    [GeneratedRegex("\\{[0-9]+\\}")]
    private static partial Regex Place();

    [GeneratedRegex("\\b(workflow|token|instance|timeout|null|exception|bookmark|stimulus|JSON)\\b", RegexOptions.IgnoreCase)]
    private static partial Regex SystemWords();

    [GeneratedRegex("[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]")]
    private static partial Regex VietnameseLetters();
}
