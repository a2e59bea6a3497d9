using WorkflowEngine.Words;

namespace WorkflowEngine.Deadlines;

/// <summary>
/// The head that every dated document of the office carries. Both days are included; a document without
/// <see cref="ValidTo"/> holds until another one replaces it.
/// </summary>
public sealed record DatedDocument(string Kind, string Id, Sentence Name, DateOnly ValidFrom, DateOnly? ValidTo)
{
    /// <summary>The instrument or page the content was taken from.</summary>
    public required string Source { get; init; }

    public required Evidence Evidence { get; init; }

    public bool HoldsOn(DateOnly day) => ValidFrom <= day && (ValidTo is not { } last || day <= last);

    /// <summary>The document that holds on a day; of several the one that came into force last. Null when none does.</summary>
    public static T? InForce<T>(IEnumerable<T> documents, DateOnly day)
        where T : class, IDated
    {
        T? found = null;
        foreach (var document in documents)
        {
            if (document.Head.HoldsOn(day) && (found is null || document.Head.ValidFrom > found.Head.ValidFrom))
            {
                found = document;
            }
        }

        return found;
    }
}

/// <summary>Something of the office that holds from one day to another.</summary>
public interface IDated
{
    DatedDocument Head { get; }
}
