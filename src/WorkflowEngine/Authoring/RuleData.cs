using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Filings;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Authoring;

/// <summary>What a rule reads while it is tried: the same that it reads in a running dossier, written so that people can change it.</summary>
public sealed record RuleData
{
    /// <summary>Longest text that is read, in characters.</summary>
    public const int MostCharacters = 200_000;

    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public required DateTimeOffset Now { get; init; }

    public string Channel { get; init; } = Channels.Online;

    /// <summary>Code of the receiving unit.</summary>
    public string Unit { get; init; } = "";

    public ValueMap Applicant { get; init; } = ValueMap.Empty;

    public ValueMap Fields { get; init; } = ValueMap.Empty;

    /// <summary>Papers at hand by their ids: provided, from, quantity.</summary>
    public ValueMap Components { get; init; } = ValueMap.Empty;

    /// <summary>How each step ended, by its id.</summary>
    public ValueMap Outcomes { get; init; } = ValueMap.Empty;

    /// <summary>The opinion given at each step, by its id.</summary>
    public ValueMap Notes { get; init; } = ValueMap.Empty;

    /// <summary>code, supplements, received_at; there once a dossier is filed.</summary>
    public ValueMap Dossier { get; init; } = ValueMap.Empty;

    public ValueMap Variables { get; init; } = ValueMap.Empty;

    public ValueMap Inputs { get; init; } = ValueMap.Empty;

    /// <summary>What steps answered: name or id of the step, then name of the output.</summary>
    public ValueMap Results { get; init; } = ValueMap.Empty;

    public Value LastResult { get; init; }

    /// <summary>The case as rules of the facts see it.</summary>
    public static RuleData Of(FilingAnswers answers) => new()
    {
        Now = answers.Now.ToOffset(answers.Calendar.Offset),
        Channel = answers.Channel,
        Unit = answers.Unit,
        Applicant = answers.Applicant,
        Fields = answers.Fields,
        Components = FilingAnswers.ComponentMap(answers.Components),
    };

    /// <summary>Reads what somebody typed. Amounts of money fields may be plain numbers.</summary>
    public static RuleData? Read(string json, ProcedureFacts? facts, DateTimeOffset now, out Sentence? fault)
    {
        fault = null;
        if (json.Length > MostCharacters)
        {
            fault = new Sentence($"Dữ liệu thử dài quá {MostCharacters} ký tự.", $"The trial data are longer than {MostCharacters} characters.");
            return null;
        }

        ValueMap map;
        try
        {
            map = ValueJson.Read(json).MapOrEmpty;
        }
        catch (JsonException wrong)
        {
            var (line, column) = ((wrong.LineNumber ?? 0) + 1, (wrong.BytePositionInLine ?? 0) + 1);
            fault = new Sentence(
                $"Dữ liệu thử chưa đúng dạng JSON, dòng {line}, cột {column}. Mỗi mục viết \"tên\": giá trị, các mục cách nhau bằng dấu phẩy.",
                $"The trial data are not JSON at line {line}, column {column}. Each entry is written \"name\": value, with commas between.");
            return null;
        }

        return new RuleData
        {
            Now = DateTimeOffset.TryParse(map["now"].TextOrNull, CultureInfo.InvariantCulture, out var at) ? at : now,
            Channel = map["channel"].TextOrNull ?? Channels.Online,
            Unit = map["unit"].TextOrNull ?? "",
            Applicant = map["applicant"].MapOrEmpty,
            Fields = WithMoney(facts?.Fields ?? [], map["fields"].MapOrEmpty),
            Components = map["components"].MapOrEmpty,
            Outcomes = map["outcomes"].MapOrEmpty,
            Notes = map["notes"].MapOrEmpty,
            Dossier = map["dossier"].MapOrEmpty,
            Variables = map["variables"].MapOrEmpty,
            Inputs = map["inputs"].MapOrEmpty,
            Results = map["results"].MapOrEmpty,
            LastResult = map["lastResult"],
        };
    }

    /// <summary>As text for people; what is empty is left out, but for the form and the applicant.</summary>
    public string Write(ProcedureFacts? facts)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Readable))
        {
            writer.WriteStartObject();
            if (facts is not null)
            {
                Write(writer, "fields", WithNumbers(facts.Fields, Fields));
                Write(writer, "applicant", Applicant);
                writer.WriteString("channel", Channel);
                writer.WriteString("unit", Unit);
            }

            foreach (var (name, map) in (ReadOnlySpan<(string, ValueMap)>)
                [("components", Components), ("outcomes", Outcomes), ("notes", Notes), ("dossier", Dossier), ("variables", Variables), ("inputs", Inputs), ("results", Results)])
            {
                if (map.Count > 0)
                {
                    Write(writer, name, map);
                }
            }

            if (!LastResult.IsNull)
            {
                writer.WritePropertyName("lastResult");
                ValueJson.Write(writer, LastResult);
            }

            writer.WriteString("now", Now.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture));
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, string name, ValueMap map)
    {
        writer.WritePropertyName(name);
        ValueJson.Write(writer, map);
    }

    internal static ValueMap WithMoney(ImmutableArray<FieldFact> fields, ValueMap values) => Each(fields, values, value =>
        value.Kind == ValueKind.Number && double.IsFinite(value.AsNumber()) && Math.Abs(value.AsNumber()) < 1e15 ? Value.OfMoney((decimal)value.AsNumber()) : value);

    private static ValueMap WithNumbers(ImmutableArray<FieldFact> fields, ValueMap values) => Each(fields, values, value =>
        value.Kind == ValueKind.Money ? (double)value.AsMoney() : value);

    /// <summary>Changes the values of money fields, those in rows of groups too.</summary>
    private static ValueMap Each(ImmutableArray<FieldFact> fields, ValueMap values, Func<Value, Value> change) => ValueMap.From(values.Select(pair =>
        fields.FirstOrDefault(field => field.Id == pair.Key) switch
        {
            { Type: FieldType.Money } => KeyValuePair.Create(pair.Key, change(pair.Value)),
            { Type: FieldType.Group } group when pair.Value.Kind == ValueKind.List => KeyValuePair.Create(pair.Key, Value.Of(ValueList.From(
                pair.Value.AsList().Select(row => row.Kind == ValueKind.Map ? Value.Of(Each(group.Fields, row.AsMap(), change)) : row)))),
            _ => pair,
        }));
}
