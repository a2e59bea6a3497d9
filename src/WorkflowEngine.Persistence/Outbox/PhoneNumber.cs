namespace WorkflowEngine.Persistence.Outbox;

/// <summary>How people write telephone numbers of this country, and how they are kept and dialled.</summary>
public static class PhoneNumber
{
    private const string Country = "+84";
    private const int Length = 10;

    /// <summary>Ten figures beginning with 0, as a number is kept; null when it is none. Blanks, dots, hyphens and brackets do not count.</summary>
    public static string? National(string? written)
    {
        var figures = string.Concat((written ?? "").Where(sign => sign is not (' ' or '.' or '-' or '(' or ')')));
        figures = figures.StartsWith(Country, StringComparison.Ordinal) ? "0" + figures[Country.Length..] : figures;
        return figures.Length == Length && figures[0] == '0' && figures.All(char.IsAsciiDigit) ? figures : null;
    }

    /// <summary>As a gateway wants it, <c>+84912345678</c>; null when it is none.</summary>
    public static string? International(string? written) => National(written) is { } figures ? Country + figures[1..] : null;
}
