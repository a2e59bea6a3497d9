using System.Collections.Immutable;
using System.Text.Json;

namespace WorkflowEngine.Cli.Verifying;

/// <summary>What a JSON file is, told by walking over it once without reading it in.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Code">Code of the procedure that a document is about; null when it is about none.</param>
/// <param name="Results">Codes of the results that the procedure gives.</param>
internal readonly record struct FileGlance(FileKind Kind, string? Code, ImmutableArray<string> Results)
{
    private static readonly JsonReaderOptions Deep = new() { MaxDepth = 1_000 };

    public static FileGlance Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith("\uFEFF"u8))
        {
            utf8 = utf8["\uFEFF"u8.Length..];
        }

        var walk = new Walk();
        try
        {
            walk.Run(new Utf8JsonReader(utf8, Deep));
            return new FileGlance(walk.Kind, walk.Code, [.. walk.Results]);
        }
        catch (JsonException)
        {
            return new FileGlance(FileKind.Broken, null, []);
        }
    }

    private sealed class Walk
    {
        public FileKind Kind { get; private set; }

        public string? Code { get; private set; }

        public List<string> Results { get; } = [];

        public void Run(Utf8JsonReader reader)
        {
            reader.Read();
            while (NextMember(ref reader, 1))
            {
                var name = reader.GetString()!;
                reader.Read();
                var found = name.ToUpperInvariant() switch
                {
                    "ROOT" or "DEFINITIONID" or "TOOLVERSION" => FileKind.Workflow,
                    "KIND" when reader.TokenType == JsonTokenType.String => FileKinds.OfName(reader.GetString()),
                    "WALKS" => FileKind.Scenarios,
                    _ => FileKind.Other,
                };
                Kind = found == FileKind.Other ? Kind : found;
                if (name is "customProperties" or "applicationProperties" && reader.TokenType == JsonTokenType.StartObject)
                {
                    OfProperties(ref reader);
                }
                else
                {
                    reader.Skip();
                }
            }
        }

        private void OfProperties(ref Utf8JsonReader reader)
        {
            while (NextMember(ref reader, 2))
            {
                var isProcedure = reader.ValueTextEquals("procedure"u8);
                reader.Read();
                if (isProcedure && reader.TokenType == JsonTokenType.StartObject)
                {
                    OfProcedure(ref reader);
                }
                else
                {
                    reader.Skip();
                }
            }
        }

        private void OfProcedure(ref Utf8JsonReader reader)
        {
            while (NextMember(ref reader, 3))
            {
                var (isCode, isResults) = (reader.ValueTextEquals("code"u8), reader.ValueTextEquals("results"u8));
                reader.Read();
                if (isCode && reader.TokenType == JsonTokenType.String)
                {
                    Code = reader.GetString();
                }
                else if (isResults && reader.TokenType == JsonTokenType.StartArray)
                {
                    OfResults(ref reader);
                }
                else
                {
                    reader.Skip();
                }
            }
        }

        private void OfResults(ref Utf8JsonReader reader)
        {
            var depth = reader.CurrentDepth;
            while (reader.Read() && reader.CurrentDepth > depth)
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == depth + 2 && reader.ValueTextEquals("code"u8))
                {
                    reader.Read();
                    if (reader.TokenType == JsonTokenType.String)
                    {
                        Results.Add(reader.GetString()!);
                    }
                }
            }
        }

        /// <summary>Moves on to the name of the next member of the object at a depth.</summary>
        private static bool NextMember(ref Utf8JsonReader reader, int depth) =>
            reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == depth;
    }
}
