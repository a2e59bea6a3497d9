using System.Globalization;
using WorkflowEngine.Rules.Syntax;
using WorkflowEngine.Words;

namespace WorkflowEngine.Rules.Patterns;

/// <summary>Reads a regular expression of ECMAScript; what can explode (look-around, back-references) is refused.</summary>
internal sealed partial class RegexParser
{
    private const int MostLength = 1_000;
    private const int MostNesting = 50;
    private const int MostCount = 1_000;

    private readonly string _pattern;
    private readonly bool _unicode;
    private readonly bool _dotAll;
    private readonly int _position;
    private readonly List<(string Name, int Group)> _names = [];
    private int _at;
    private int _groups = 1;
    private int _depth;

    private RegexParser(string pattern, string flags, int position)
    {
        _pattern = pattern;
        _position = position;
        _unicode = flags.Contains('u', StringComparison.Ordinal);
        _dotAll = flags.Contains('s', StringComparison.Ordinal);
    }

    /// <exception cref="SourceFault">It is not a regular expression that rules may use.</exception>
    public static RegexProgram Read(string pattern, string flags, int position)
    {
        var parser = new RegexParser(pattern, flags, position);
        if (flags.Distinct().Count() != flags.Length || flags.Any(flag => !"gimsuy".Contains(flag, StringComparison.Ordinal)))
        {
            throw parser.Fault($"Cờ \"{flags}\" của biểu thức chính quy không dùng được; chỉ có g, i, m, s, u, y.", $"The flags \"{flags}\" cannot be used; there are g, i, m, s, u, y.");
        }

        if (pattern.Length > MostLength)
        {
            throw parser.Fault($"Biểu thức chính quy dài quá {MostLength} ký tự.", $"The regular expression is longer than {MostLength} characters.");
        }

        var root = parser.ReadEither();
        if (parser._at < pattern.Length)
        {
            throw parser.Fault("Biểu thức chính quy thừa dấu ).", "The regular expression has a ) too many.");
        }

        return new RegexProgram(pattern, flags, new RegexEmitter(position).Emit(root), parser._groups) { Names = parser._names };
    }

    private RegexNode ReadEither()
    {
        if (++_depth > MostNesting)
        {
            throw Fault("Biểu thức chính quy lồng nhau quá sâu.", "The regular expression nests too deep.");
        }

        var options = new List<RegexNode> { ReadSeries() };
        while (TakeIf('|'))
        {
            options.Add(ReadSeries());
        }

        _depth--;
        return options.Count == 1 ? options[0] : new EitherNode(options);
    }

    private SeriesNode ReadSeries()
    {
        var parts = new List<RegexNode>();
        while (_at < _pattern.Length && _pattern[_at] is not ('|' or ')'))
        {
            var first = _groups;
            var part = ReadAtom();
            parts.Add(ReadRepeat(part, first));
        }

        return new SeriesNode(parts);
    }

    private RegexNode ReadRepeat(RegexNode part, int firstGroup)
    {
        if (_at >= _pattern.Length)
        {
            return part;
        }

        int least, most;
        switch (_pattern[_at])
        {
            case '*':
                (least, most) = (0, -1);
                _at++;
                break;
            case '+':
                (least, most) = (1, -1);
                _at++;
                break;
            case '?':
                (least, most) = (0, 1);
                _at++;
                break;
            case '{' when TryReadCounts(out least, out most):
                break;
            default:
                return part;
        }

        if (part is AssertNode)
        {
            throw Fault("Không lặp được ^, $ hay \\b.", "^, $ and \\b cannot be repeated.");
        }

        if (most >= 0 && least > most)
        {
            throw Fault($"Số lần lặp {{{least},{most}}} ngược.", $"The counts {{{least},{most}}} are the wrong way round.");
        }

        return new RepeatNode(part, least, most, TakeIf('?'), firstGroup, _groups);
    }

    private bool TryReadCounts(out int least, out int most)
    {
        var start = _at++;
        most = -1;
        if (!TryReadCount(out least))
        {
            _at = start;
            return Literal();
        }

        most = least;
        if (TakeIf(',') && !TryReadCount(out most))
        {
            most = -1;
        }

        if (TakeIf('}'))
        {
            return true;
        }

        _at = start;
        return Literal();
    }

    /// <summary>A brace that counts nothing is itself, unless the u flag forbids it.</summary>
    private bool Literal() => _unicode ? throw Wrong() : false;

    private bool TryReadCount(out int count)
    {
        var start = _at;
        while (_at < _pattern.Length && char.IsAsciiDigit(_pattern[_at]))
        {
            _at++;
        }

        count = 0;
        if (_at == start)
        {
            return false;
        }

        if (!int.TryParse(_pattern.AsSpan(start, _at - start), NumberStyles.None, CultureInfo.InvariantCulture, out count) || count > MostCount)
        {
            throw Fault($"Số lần lặp trong biểu thức chính quy lớn hơn {MostCount}.", $"A count in the regular expression is over {MostCount}.");
        }

        return true;
    }

    private RegexNode ReadAtom()
    {
        var sign = _pattern[_at++];
        switch (sign)
        {
            case '^':
                return new AssertNode(RegexOp.LineStart);
            case '$':
                return new AssertNode(RegexOp.LineEnd);
            case '.':
                var any = new CharSet { Negated = true };
                if (!_dotAll)
                {
                    any.Add(CharSet.LineEnd, false);
                }

                return new SetNode(any);
            case '(':
                return ReadGroup();
            case '[':
                return new SetNode(ReadClass());
            case '\\':
                return ReadEscape();
            case '*' or '+' or '?':
                throw Wrong();
            case '{' when _unicode || LooksLikeCounts():
                throw Wrong();
            default:
                return new SignNode(ReadOn(sign));
        }
    }

    private bool LooksLikeCounts()
    {
        _at--;
        var (at, counts) = (_at, TryReadCounts(out _, out _));
        _at = at + 1;
        return counts;
    }

    private RegexNode ReadGroup()
    {
        if (!TakeIf('?'))
        {
            return ReadGroupBody(_groups++);
        }

        if (TakeIf(':'))
        {
            return ReadGroupBody(-1);
        }

        var next = _at < _pattern.Length ? _pattern[_at] : '\0';
        var after = _at + 1 < _pattern.Length ? _pattern[_at + 1] : '\0';
        if (next is '=' or '!' || (next == '<' && after is '=' or '!'))
        {
            throw Fault(
                "Biểu thức chính quy không dùng nhìn trước, nhìn sau ((?=…), (?!…), (?<=…), (?<!…)); hãy dùng hai phép thử riêng.",
                "Regular expressions have no look-around ((?=…), (?!…), (?<=…), (?<!…)); use two tests.");
        }

        if (next != '<')
        {
            throw Wrong();
        }

        var end = _pattern.IndexOf('>', _at);
        var name = end < 0 ? string.Empty : _pattern[(_at + 1)..end];
        if (name.Length == 0 || char.IsDigit(name[0]) || !name.All(part => char.IsLetterOrDigit(part) || part is '_' or '$') || _names.Any(known => known.Name == name))
        {
            throw Fault("Tên nhóm (?<tên>…) không đúng hoặc bị trùng.", "The name of a group (?<name>…) is not right, or used twice.");
        }

        _at = end + 1;
        _names.Add((name, _groups));
        return ReadGroupBody(_groups++);
    }

    private RegexNode ReadGroupBody(int group)
    {
        var inner = ReadEither();
        if (!TakeIf(')'))
        {
            throw Fault("Biểu thức chính quy thiếu dấu ).", "The regular expression lacks a ).");
        }

        return group < 0 ? inner : new GroupNode(inner, group);
    }

    private bool TakeIf(char sign)
    {
        if (_at >= _pattern.Length || _pattern[_at] != sign)
        {
            return false;
        }

        _at++;
        return true;
    }

    /// <summary>With the u flag two halves of a pair are one character.</summary>
    private int ReadOn(char sign) =>
        _unicode && char.IsHighSurrogate(sign) && _at < _pattern.Length && char.IsLowSurrogate(_pattern[_at])
            ? char.ConvertToUtf32(sign, _pattern[_at++])
            : sign;

    private SourceFault Wrong() => Fault(
        $"Biểu thức chính quy không đúng ở ký tự thứ {_at}.",
        $"The regular expression is not right at character {_at}.");

    private SourceFault Fault(string vi, string en) => new(new Sentence(vi, en), _position);
}
