using System.Collections.Frozen;
using WorkflowEngine.Rules.Expressions;
using WorkflowEngine.Rules.Targets;

namespace WorkflowEngine.Rules.Syntax;

internal sealed partial class Parser
{
    private static readonly FrozenDictionary<string, (int Rank, BinaryOperator Kind)> BinaryRanks = new Dictionary<string, (int, BinaryOperator)>
    {
        ["|"] = (4, BinaryOperator.BitOr),
        ["^"] = (5, BinaryOperator.BitXor),
        ["&"] = (6, BinaryOperator.BitAnd),
        ["=="] = (7, BinaryOperator.Equal),
        ["!="] = (7, BinaryOperator.NotEqual),
        ["==="] = (7, BinaryOperator.Same),
        ["!=="] = (7, BinaryOperator.NotSame),
        ["<"] = (8, BinaryOperator.Less),
        ["<="] = (8, BinaryOperator.LessOrEqual),
        [">"] = (8, BinaryOperator.Greater),
        [">="] = (8, BinaryOperator.GreaterOrEqual),
        ["in"] = (8, BinaryOperator.In),
        ["instanceof"] = (8, BinaryOperator.InstanceOf),
        ["<<"] = (9, BinaryOperator.ShiftLeft),
        [">>"] = (9, BinaryOperator.ShiftRight),
        [">>>"] = (9, BinaryOperator.ShiftRightUnsigned),
        ["+"] = (10, BinaryOperator.Add),
        ["-"] = (10, BinaryOperator.Subtract),
        ["*"] = (11, BinaryOperator.Multiply),
        ["/"] = (11, BinaryOperator.Divide),
        ["%"] = (11, BinaryOperator.Remainder),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (int Rank, LogicalOperator Kind)> LogicalRanks = new Dictionary<string, (int, LogicalOperator)>
    {
        ["??"] = (1, LogicalOperator.Coalesce),
        ["||"] = (2, LogicalOperator.Or),
        ["&&"] = (3, LogicalOperator.And),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, BinaryOperator> Compounds = new Dictionary<string, BinaryOperator>
    {
        ["+="] = BinaryOperator.Add,
        ["-="] = BinaryOperator.Subtract,
        ["*="] = BinaryOperator.Multiply,
        ["/="] = BinaryOperator.Divide,
        ["%="] = BinaryOperator.Remainder,
        ["**="] = BinaryOperator.Power,
        ["<<="] = BinaryOperator.ShiftLeft,
        [">>="] = BinaryOperator.ShiftRight,
        [">>>="] = BinaryOperator.ShiftRightUnsigned,
        ["&="] = BinaryOperator.BitAnd,
        ["|="] = BinaryOperator.BitOr,
        ["^="] = BinaryOperator.BitXor,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>In the head of a for, in is not an operator.</summary>
    private bool _noIn;

    private Node ReadExpression()
    {
        var at = _token.Start;
        var first = ReadAssignment();
        if (!_token.Is(","))
        {
            return first;
        }

        var parts = new List<Node> { first };
        while (TakeIf(","))
        {
            parts.Add(ReadAssignment());
        }

        return new Sequence([.. parts], at);
    }

    private Node ReadAssignment()
    {
        Descend();
        var node = ReadAssignmentInside();
        _depth--;
        return node;
    }

    private Node ReadAssignmentInside()
    {
        var at = _token.Start;
        if (_token.IsName("async"))
        {
            RefuseAsync();
        }

        var left = ReadConditional();
        if (left is FunctionNode || _token.Kind != TokenKind.Sign)
        {
            return left;
        }

        if (_token.Is("=>") && left is Name parameter && !_token.AfterLine)
        {
            return ReadArrow([parameter], at);
        }

        if (_token.Is("="))
        {
            var target = ToTarget(left);
            Take();
            return new Assignment(left, target, Named(ReadAssignment(), left as Name), at);
        }

        if (Compounds.TryGetValue(_token.Text, out var compound))
        {
            var target = ToSimpleTarget(left);
            Take();
            return new CompoundAssignment(compound, target, ReadAssignment(), at);
        }

        if (_token.Text is "&&=" or "||=" or "??=")
        {
            var kind = LogicalRanks[_token.Text[..2]].Kind;
            var target = ToSimpleTarget(left);
            Take();
            return new LogicalAssignment(kind, target, Named(ReadAssignment(), left as Name), at);
        }

        return left;
    }

    private Node ReadConditional()
    {
        var at = _token.Start;
        var test = ReadLogical(1);
        if (!_token.Is("?"))
        {
            return test;
        }

        Take();
        var noIn = _noIn;
        _noIn = false;
        var then = ReadAssignment();
        _noIn = noIn;
        Expect(":");
        return new Conditional(test, then, ReadAssignment(), at);
    }

    private Node ReadLogical(int rank)
    {
        var at = _token.Start;
        var left = rank > 3 ? ReadBinary(4) : ReadLogical(rank + 1);
        while (_token.Kind == TokenKind.Sign && LogicalRanks.TryGetValue(_token.Text, out var found) && found.Rank == rank)
        {
            var position = _token.Start;
            Take();
            var right = rank == 3 ? ReadBinary(4) : ReadLogical(rank + 1);
            if (found.Kind == LogicalOperator.Coalesce && (IsPlainLogical(left) || IsPlainLogical(right)))
            {
                throw Fault("Không trộn ?? với && hoặc || khi thiếu ngoặc; hãy thêm dấu ( ).", "?? cannot be mixed with && or || without parentheses; add ( ).", position);
            }

            if (left is Logical chain && chain.Kind == found.Kind)
            {
                chain.Add(right);
            }
            else
            {
                left = new Logical(found.Kind, [left, right], at);
            }
        }

        return left;
    }

    private static bool IsPlainLogical(Node node) => node is Logical { Kind: not LogicalOperator.Coalesce };

    private Node ReadBinary(int least)
    {
        var at = _token.Start;
        var left = ReadPower();
        var links = 0;
        while (_token.Kind is TokenKind.Sign or TokenKind.Keyword && BinaryRanks.TryGetValue(_token.Text, out var found) && found.Rank >= least)
        {
            if (found.Kind == BinaryOperator.In && _noIn)
            {
                break;
            }

            var position = _token.Start;
            Take();
            var right = ReadBinary(found.Rank + 1);
            if (found.Kind != BinaryOperator.Add)
            {
                links++;
                Descend();
                left = new Binary(found.Kind, left, right, position);
            }
            else if (left is Sum sum)
            {
                sum.Add(right);
            }
            else
            {
                left = new Sum([left, right], at);
            }
        }

        _depth -= links;
        return left;
    }

    private Node ReadUnary()
    {
        var at = _token.Start;
        if (_token.Kind is not (TokenKind.Sign or TokenKind.Keyword))
        {
            return ReadPostfix();
        }

        UnaryOperator? kind = _token.Text switch
        {
            "!" => UnaryOperator.Not,
            "-" => UnaryOperator.Minus,
            "+" => UnaryOperator.Plus,
            "~" => UnaryOperator.BitNot,
            "typeof" => UnaryOperator.TypeOf,
            "void" => UnaryOperator.Void,
            _ => null,
        };
        if (kind is null && _token.Text is not ("delete" or "++" or "--"))
        {
            return ReadPostfix();
        }

        var sign = _token.Text;
        Descend();
        Take();
        var operand = ReadUnary();
        _depth--;
        return sign switch
        {
            "delete" => operand is Name or Parenthesized { Inner: Name }
                ? throw Fault("delete chỉ xóa được thành phần của đối tượng, ví dụ delete o.x.", "delete takes members of objects only, as in delete o.x.", at)
                : new Delete(operand, at),
            "++" => new Increment(ToSimpleTarget(operand), 1, true, at),
            "--" => new Increment(ToSimpleTarget(operand), -1, true, at),
            _ => kind == UnaryOperator.Minus && operand is Literal { Value.IsNumber: true } number
                ? new Literal(-number.Value.Num, at)
                : new Unary(kind!.Value, operand, at),
        };
    }

    private Node ReadPower()
    {
        var first = _token;
        var operand = ReadUnary();
        if (!_token.Is("**"))
        {
            return operand;
        }

        if (first.Is("-") || first.Is("+") || first.Is("!") || first.Is("~") || first.IsKeyword("typeof") || first.IsKeyword("void") || first.IsKeyword("delete"))
        {
            throw Fault("Trước ** cần đặt dấu ngoặc, ví dụ (-2) ** 2.", "Before ** parentheses are needed, as in (-2) ** 2.", first.Start);
        }

        var position = _token.Start;
        Take();
        Descend();
        var power = ReadPower();
        _depth--;
        return new Binary(BinaryOperator.Power, operand, power, position);
    }

    private Node ReadPostfix()
    {
        var at = _token.Start;
        var operand = ReadChain();
        if (_token.AfterLine || !(_token.Is("++") || _token.Is("--")))
        {
            return operand;
        }

        var by = _token.Text == "++" ? 1 : -1;
        var target = ToSimpleTarget(operand);
        Take();
        return new Increment(target, by, false, at);
    }

    private Target ToSimpleTarget(Node node) => node is ArrayLiteral or ObjectLiteral
        ? throw Fault("Chỗ này cần tên biến hoặc thành phần, không phải mẫu tách.", "A name or member is needed here, not a pattern.", node.At)
        : ToTarget(node);
}
