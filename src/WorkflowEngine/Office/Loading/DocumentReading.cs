using System.Text.Json;

namespace WorkflowEngine.Office.Loading;

/// <summary>Reads the common head of an office document, then the part that its kind has.</summary>
internal static class DocumentReading
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    private static readonly string[] EvidenceMarks = ["T", "S", "K", "P", "?"];

    public static void Read(OfficeDocument document, OfficeEntries entries, FindingLog log)
    {
        var place = new Place(document.Name, "");
        if (Parse(document, place, log) is not { } json)
        {
            return;
        }

        using (json)
        {
            if (json.RootElement.ValueKind != JsonValueKind.Object)
            {
                log.Error(place, "Cần một đối tượng JSON ở ngoài cùng.", "Expected a JSON object at the top.");
                return;
            }

            ReadObject(new ObjectReader(json.RootElement, place, log), entries);
        }
    }

    private static JsonDocument? Parse(OfficeDocument document, Place place, FindingLog log)
    {
        try
        {
            return JsonDocument.Parse(document.Json, Strict);
        }
        catch (JsonException error)
        {
            var line = (error.LineNumber ?? 0) + 1;
            log.Error(
                place,
                $"Tệp không phải JSON đúng: lỗi ở dòng {line} (cú pháp sai, thuộc tính lặp lại hoặc lồng quá 16 tầng).",
                $"The file is not valid JSON: error on line {line} (wrong syntax, a member given twice, or nested deeper than 16).");
            return null;
        }
    }

    private static void ReadObject(ObjectReader reader, OfficeEntries entries)
    {
        var kind = reader.Text("kind");
        reader.Code("id");
        reader.Name("name");
        reader.Text("source");
        var evidence = reader.Text("evidence");
        if (evidence.Length > 0 && !EvidenceMarks.Contains(evidence))
        {
            reader.Log.Error(
                reader.Place.Member("evidence"),
                $"Mức xác thực phải là một trong: {string.Join(", ", EvidenceMarks)}; nhưng gặp “{evidence}”.",
                $"The evidence must be one of: {string.Join(", ", EvidenceMarks)}; found “{evidence}”.");
        }

        var validity = reader.Period(Period.Always, "validFrom", "validTo");
        switch (kind)
        {
            case "units":
                UnitsReading.Read(reader, validity, entries);
                break;
            case "positions":
                PositionsReading.Read(reader, validity, entries);
                break;
            case "people":
                PeopleReading.Read(reader, validity, entries);
                break;
            default:
                reader.Log.Error(
                    reader.Place.Member("kind"),
                    $"Loại văn bản phải là units, positions hoặc people; nhưng gặp “{kind}”.",
                    $"The kind must be units, positions or people; found “{kind}”.");
                return;
        }

        reader.Close();
    }
}
