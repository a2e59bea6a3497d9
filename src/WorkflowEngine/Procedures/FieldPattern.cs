using System.Text.RegularExpressions;
using WorkflowEngine.Words;

namespace WorkflowEngine.Procedures;

/// <summary>
/// Regular expressions of form fields: those that always end in linear time, so without look-around and back references.
/// </summary>
internal static class FieldPattern
{
    private const int MaxLength = 500;

    public static readonly Sentence Expected = new(
        "biểu thức chính quy không dùng tham chiếu ngược hay nhìn trước/nhìn sau, dài tối đa 500 ký tự",
        "a regular expression without back references or look-around, of at most 500 characters");

    public static bool IsPattern(string text)
    {
        if (text.Length is 0 or > MaxLength)
        {
            return false;
        }

        try
        {
            _ = new Regex(text, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
        catch (NotSupportedException)
        {
            return false;
        }
    }
}
