using System.Collections.Immutable;
using System.Text.Json;
using WorkflowEngine.Documents;
using WorkflowEngine.Words;

namespace WorkflowEngine.Procedures;

/// <summary>
/// One object of the facts, read strictly: a member asked for is known, anything else is a warning; null is no absence.
/// </summary>
internal sealed partial class FactObject
{
    private static readonly Sentence AnObject = new("đối tượng {…}", "an object {…}");
    private static readonly Sentence AList = new("danh sách […]", "a list […]");
    private static readonly Sentence AText = new("văn bản không rỗng", "a text that is not empty");
    private static readonly Sentence AFlag = new("true hoặc false", "true or false");
    private static readonly Sentence ADate = new("ngày có thật, viết năm-tháng-ngày như 2026-11-17", "a real date such as 2026-11-17");
    private static readonly Sentence ARule = new("quy tắc JavaScript, true hoặc false", "a JavaScript rule, true or false");

    private readonly JsonElement _source;
    private readonly string _shape;
    private readonly FactReading _reading;
    private readonly List<string> _known = [];

    private FactObject(JsonElement source, Place place, string shape, FactReading reading)
    {
        _source = source;
        Place = place;
        _shape = shape;
        _reading = reading;
    }

    public Place Place { get; }

    private FaultList Faults => _reading.Faults;

    /// <summary>Null, and a fault, when the value is no object.</summary>
    public static FactObject? Of(JsonElement source, Place place, string shape, FactReading reading)
    {
        if (source.ValueKind == JsonValueKind.Object)
        {
            return new FactObject(source, place, shape, reading);
        }

        reading.Faults.Shape(FactFaultCodes.Shape, place, AnObject, source);
        return null;
    }

    public bool Has(string name) => _source.TryGetProperty(MemberName.Of(name).Written, out _);

    /// <summary>Reads a nested object by its own reader.</summary>
    public T? Object<T>(string name, string shape, Func<FactObject, T> read, bool required = false)
        where T : class =>
        TryGet(name, required, AnObject, out var value) && Of(value, Place.Member(name), shape, _reading) is { } inner
            ? Complete(inner, read)
            : null;

    /// <summary>Reads a list of objects by their own reader; an entry of another shape is a fault and left out.</summary>
    public ImmutableArray<T> Objects<T>(string name, string shape, Func<FactObject, T> read)
    {
        if (!Has(name))
        {
            Note(name);
            return [];
        }

        var items = ImmutableArray.CreateBuilder<T>();
        foreach (var (item, place) in Items(name))
        {
            if (Of(item, place, shape, _reading) is { } inner)
            {
                items.Add(Complete(inner, read));
            }
        }

        return items.DrainToImmutable();
    }

    /// <summary>As <see cref="Objects"/>, each entry with an id of its own under the given member.</summary>
    public ImmutableArray<T> Identified<T>(string name, string shape, Func<FactObject, T> read, Func<T, string> id, string idMember = "id")
    {
        HashSet<string>? seen = null;
        return Objects(name, shape, inner =>
        {
            var item = read(inner);
            seen ??= new HashSet<string>(StringComparer.Ordinal);
            if (id(item).Length > 0 && !seen.Add(id(item)))
            {
                inner.Faults.Error(FactFaultCodes.DuplicateId, inner.Place.Member(idMember), new Sentence(
                    $"Mã “{Found.Cut(id(item))}” xuất hiện hơn một lần trong “{Place.Member(name)}”; mỗi mục phải có mã riêng.",
                    $"The id “{Found.Cut(id(item))}” stands more than once in “{Place.Member(name)}”; every entry needs its own."));
            }

            return item;
        });
    }

    public LocalText? Local(string name, bool required = false) =>
        Object(name, "localText", inner =>
        {
            var vi = inner.Text("vi", required: true) ?? "";
            var en = inner.Text("en");
            if (en is null && !inner.Has("en"))
            {
                inner.Faults.Warning(FactFaultCodes.Translation, inner.Place, new Sentence(
                    $"“{inner.Place}” chưa có bản tiếng Anh (“en”); người đọc tiếng Anh sẽ thấy bản tiếng Việt.",
                    $"“{inner.Place}” has no English text (“en”); English readers will see the Vietnamese."));
            }

            return new LocalText(vi, en ?? vi);
        }, required);

    public void Error(string code, string member, Sentence sentence) => Faults.Error(code, Place.Member(member), sentence);

    private static T Complete<T>(FactObject inner, Func<FactObject, T> read)
    {
        var item = read(inner);
        inner.TellUnknown();
        return item;
    }

    /// <summary>Tells members that nobody asked for, and those that stand twice.</summary>
    public void TellUnknown()
    {
        Span<bool> met = _known.Count <= 64 ? stackalloc bool[_known.Count] : new bool[_known.Count];
        foreach (var member in _source.EnumerateObject())
        {
            var at = IndexOfKnown(member);
            if (at < 0)
            {
                Faults.Warning(FactFaultCodes.Unknown, Place.Member(member.Name), new Sentence(
                    $"“{Found.Cut(member.Name)}” không có trong định dạng của “{Place}” nên không được đọc; hãy kiểm tra chính tả. Ở đây có thể ghi: {string.Join(", ", _known)}.",
                    $"“{Found.Cut(member.Name)}” is no member of “{Place}” and was not read; check its spelling. Known here: {string.Join(", ", _known)}."));
            }
            else if (met[at])
            {
                Faults.Error(FactFaultCodes.DuplicateMember, Place.Member(member.Name), new Sentence(
                    $"“{member.Name}” được ghi hai lần trong “{Place}”; hãy giữ lại một.",
                    $"“{member.Name}” stands twice in “{Place}”; keep one."));
            }
            else
            {
                met[at] = true;
            }
        }
    }

    private int IndexOfKnown(JsonProperty member)
    {
        for (var at = 0; at < _known.Count; at++)
        {
            if (member.NameEquals(MemberName.Of(_known[at]).Written))
            {
                return at;
            }
        }

        return -1;
    }

    private IEnumerable<(JsonElement Item, Place Place)> Items(string name)
    {
        if (!TryGet(name, false, AList, out var list))
        {
            yield break;
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            Wrong(name, AList, list);
            yield break;
        }

        var place = Place.Member(name);
        var index = 0;
        foreach (var item in list.EnumerateArray())
        {
            yield return (item, place.Item(index++));
        }
    }

    private bool TryGet(string name, bool required, Sentence expected, out JsonElement value)
    {
        Note(name);
        if (_source.TryGetProperty(MemberName.Of(name).Written, out value))
        {
            return true;
        }

        if (required)
        {
            Faults.Error(FactFaultCodes.Missing, Place.Member(name), new Sentence(
                $"“{Place}” thiếu “{name}”; hãy ghi {expected.Vi}.",
                $"“{Place}” lacks “{name}”; give {expected.En}."));
        }

        return false;
    }

    private void Note(string name)
    {
        _known.Add(name);
        _reading.Ask(_shape, name);
    }

    private void Wrong(string name, Sentence expected, JsonElement found) => Faults.Shape(FactFaultCodes.Shape, Place.Member(name), expected, found);
}
