using System.Text.Json;
using WorkflowEngine.Words;

namespace WorkflowEngine.Deadlines;

internal sealed partial class MemberReader
{
    /// <summary>Reads a whole document of a kind: its head, then what <paramref name="read"/> asks for; anything else is a fault.</summary>
    public static DatedRead<T> Document<T>(string json, string kind, Func<MemberReader, DatedDocument, T> read)
        where T : class
    {
        var faults = new List<MemberFault>();
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false });
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                faults.Add(Fault("$", Expected.Object, Found(document.RootElement)));
                return new DatedRead<T>(null, faults);
            }

            var root = new MemberReader(document.RootElement, "$", faults);
            var result = read(root, root.Head(kind));
            root.Close();
            return new DatedRead<T>(faults.Count == 0 ? result : null, faults);
        }
        catch (JsonException broken)
        {
            var line = (broken.LineNumber ?? 0) + 1;
            var column = (broken.BytePositionInLine ?? 0) + 1;
            faults.Add(new MemberFault("$", new Sentence(
                $"Tệp không phải JSON đúng: lỗi ở dòng {line}, cột {column}.",
                $"The file is not valid JSON: line {line}, column {column}.")));
            return new DatedRead<T>(null, faults);
        }
    }

    /// <summary>Reports every member that nobody asked for: in a rule of law a slip of the pen must not pass in silence.</summary>
    public void Close()
    {
        if (IsAbsent)
        {
            return;
        }

        foreach (var member in element.EnumerateObject())
        {
            if (!_read.Contains(member.Name))
            {
                faults.Add(new MemberFault($"{path}.{member.Name}", new Sentence(
                    $"{path}.{member.Name}: không có mục nào tên như vậy; hãy xóa hoặc sửa lại tên.",
                    $"{path}.{member.Name}: there is no member of that name; remove it or correct the name.")));
            }
        }
    }

    private DatedDocument Head(string kind)
    {
        Choice("kind", (kind, kind));
        var head = new DatedDocument(kind, Text("id"), Words("name"), Date("validFrom"), DateOrNull("validTo"))
        {
            Source = Text("source"),
            Evidence = Mark("evidence"),
        };
        if (head.ValidTo < head.ValidFrom)
        {
            Add("validTo", new Sentence(
                $"{path}.validTo: cần một ngày không trước ngày bắt đầu hiệu lực {head.ValidFrom:yyyy-MM-dd}, nhưng thấy {head.ValidTo:yyyy-MM-dd}.",
                $"{path}.validTo: expected a day not before the first day in force {head.ValidFrom:yyyy-MM-dd}, found {head.ValidTo:yyyy-MM-dd}."));
        }

        return head;
    }
}
