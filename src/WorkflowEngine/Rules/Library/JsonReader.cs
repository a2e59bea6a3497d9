using System.Globalization;
using System.Text;
using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Library;

/// <summary><c>JSON.parse</c>.</summary>
internal sealed class JsonReader(Run run, string text)
{
    private int _at;

    public static Js Parse(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var text = Coerce.Text(run, args.At(0));
        run.Pay(1 + (text.Length >> 3));
        var reader = new JsonReader(run, text);
        var value = reader.Read();
        if (reader.Peek() != '\0' || reader._at < text.Length)
        {
            throw reader.Wrong();
        }

        if (args.At(1).Function is not { } reviver)
        {
            return value;
        }

        var holder = new JsObject(run, 1);
        holder.Set(run, string.Empty, value);
        return Revive(run, holder, string.Empty, reviver);
    }

    private static Js Revive(Run run, JsObject holder, string key, JsFunction reviver)
    {
        run.Enter(6);
        var value = holder.Get(run, key);
        if (value.Ref is JsObject data and not JsMoney)
        {
            foreach (var name in data.OwnKeys(run))
            {
                run.Step();
                var revived = Revive(run, data, name, reviver);
                if (revived.IsUndefined)
                {
                    data.Delete(run, name);
                }
                else
                {
                    data.Set(run, name, revived);
                }
            }
        }

        run.Leave(6);
        return reviver.Call(run, holder, [key, value]);
    }

    private Js Read()
    {
        run.Step();
        switch (Peek())
        {
            case '{':
                return ReadObject();
            case '[':
                return ReadArray();
            case '"':
                return ReadText();
            case 't':
                return ReadWord("true", true);
            case 'f':
                return ReadWord("false", false);
            case 'n':
                return ReadWord("null", Js.Null);
            default:
                return ReadNumber();
        }
    }

    private Js ReadObject()
    {
        run.Enter(5);
        var data = new JsObject(run);
        _at++;
        if (!TakeIf('}'))
        {
            do
            {
                if (Peek() != '"')
                {
                    throw Wrong();
                }

                var key = ReadText();
                Expect(':');
                data.Define(run, key, Read());
            }
            while (TakeIf(','));
            Expect('}');
        }

        run.Leave(5);
        return MoneyOr(data);
    }

    private Js MoneyOr(JsObject data) =>
        data.TryGetOwn(run, "$money", out var amount)
        && amount.Ref is string digits
        && data.OwnKeys(run).Length == 1
        && decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out var money)
            ? JsMoney.Of(run, money)
            : data;

    private JsArray ReadArray()
    {
        run.Enter(5);
        var array = new JsArray(run);
        _at++;
        if (!TakeIf(']'))
        {
            do
            {
                array.Push(run, Read());
            }
            while (TakeIf(','));
            Expect(']');
        }

        run.Leave(5);
        return array;
    }

    private Js ReadWord(string word, Js value)
    {
        if (string.CompareOrdinal(text, _at, word, 0, word.Length) != 0)
        {
            throw Wrong();
        }

        _at += word.Length;
        return value;
    }

    private Js ReadNumber()
    {
        var length = Coerce.Decimal(text.AsSpan(_at));
        var span = text.AsSpan(_at, length);
        var digits = span.TrimStart('-');
        if (length == 0 || span[0] == '+' || digits[0] == '.' || (digits.Length > 1 && digits[0] == '0' && char.IsAsciiDigit(digits[1])) || BareDot(span))
        {
            throw Wrong();
        }

        _at += length;
        return double.Parse(span, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private static bool BareDot(ReadOnlySpan<char> span)
    {
        var dot = span.IndexOf('.');
        return dot >= 0 && (dot + 1 >= span.Length || !char.IsAsciiDigit(span[dot + 1]));
    }

    private string ReadText()
    {
        var from = ++_at;
        while (_at < text.Length && text[_at] is not ('"' or '\\') && text[_at] >= ' ')
        {
            _at++;
        }

        if (_at < text.Length && text[_at] == '"')
        {
            return TextMethods.Part(run, text, from, _at++);
        }

        var built = new StringBuilder().Append(text, from, _at - from);
        while (_at < text.Length && text[_at] >= ' ')
        {
            var sign = text[_at++];
            if (sign == '"')
            {
                run.Grow(64 + (6L * built.Length));
                return built.ToString();
            }

            built.Append(sign == '\\' ? ReadEscape() : sign);
        }

        throw Wrong();
    }

    private char ReadEscape()
    {
        var sign = _at < text.Length ? text[_at++] : '\0';
        switch (sign)
        {
            case '"' or '\\' or '/':
                return sign;
            case 'n':
                return '\n';
            case 't':
                return '\t';
            case 'r':
                return '\r';
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'u' when _at + 4 <= text.Length
                && int.TryParse(text.AsSpan(_at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                _at += 4;
                return (char)code;
            default:
                throw Wrong();
        }
    }

    private bool TakeIf(char sign)
    {
        if (Peek() != sign)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void Expect(char sign)
    {
        if (!TakeIf(sign))
        {
            throw Wrong();
        }
    }

    private char Peek()
    {
        while (_at < text.Length && text[_at] is ' ' or '\n' or '\r' or '\t')
        {
            _at++;
        }

        return _at < text.Length ? text[_at] : '\0';
    }

    private Thrown Wrong() => run.SyntaxError(
        $"Văn bản không phải JSON đúng, sai ở ký tự thứ {_at + 1}.",
        $"The text is not JSON; it is wrong at character {_at + 1}.");
}
