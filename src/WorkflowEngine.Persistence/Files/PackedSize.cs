namespace WorkflowEngine.Persistence.Files;

/// <summary>Unpacks without keeping anything, and stops as soon as there is more than may be: what a file says of its own size is not believed.</summary>
internal static class PackedSize
{
    /// <summary>How much was unpacked; null when it is more than <paramref name="most"/> or no packed data at all.</summary>
    public static long? Of(Stream unpacked, long most)
    {
        var buffer = new byte[64 * 1024];
        var length = 0L;
        try
        {
            for (var count = unpacked.Read(buffer); count > 0; count = unpacked.Read(buffer))
            {
                length += count;
                if (length > most)
                {
                    return null;
                }
            }
        }
        catch (InvalidDataException)
        {
            return null;
        }

        return length;
    }
}
