using System.Globalization;

namespace WorkflowEngine.Web.Api.Bodies;

/// <summary>A part of a list.</summary>
/// <param name="Items">In the order of the list.</param>
/// <param name="Next">Where the next part begins, for <c>after</c>; null on the last one.</param>
internal sealed record Page<T>(IReadOnlyList<T> Items, string? Next)
{
    /// <summary>Of one more than a page holds.</summary>
    /// <param name="found">At most one more than <paramref name="size"/>.</param>
    /// <param name="size">How many a page holds.</param>
    /// <param name="place">Where an entry stands.</param>
    public static Page<T> Of(IReadOnlyList<T> found, int size, Func<T, string> place) =>
        found.Count > size ? new([.. found.Take(size)], place(found[size - 1])) : new(found, null);
}

/// <summary>Places in lists that are ordered by a number.</summary>
internal static class Cursor
{
    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number; the beginning where none is given. False when it is none.</summary>
    public static bool TryRead(string? after, out long? number)
    {
        number = null;
        if (string.IsNullOrEmpty(after))
        {
            return true;
        }

        var isOne = long.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var read);
        number = read;
        return isOne;
    }
}
