using WorkflowEngine.Rules.Library;
using WorkflowEngine.Rules.Patterns;
using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Data;

/// <summary>A regular expression, with the place where a global one goes on.</summary>
internal sealed class JsRegex(Run run, RegexProgram program) : JsObject(run)
{
    public RegexProgram Program { get; } = program;

    public double LastIndex { get; set; }

    public override string ClassName => "RegExp";

    public override NativeFunction? Method(string key) => RegexMethods.Find(key) ?? base.Method(key);

    public override bool TryGetOwn(Run run, string key, out Js value)
    {
        switch (key)
        {
            case "lastIndex":
                value = LastIndex;
                return true;
            case "source":
                value = Program.Source;
                return true;
            case "flags":
                value = Program.Flags;
                return true;
            case "global":
                value = Program.Global;
                return true;
            case "ignoreCase":
                value = Program.IgnoreCase;
                return true;
            case "multiline":
                value = Program.Multiline;
                return true;
            default:
                return base.TryGetOwn(run, key, out value);
        }
    }

    public override void Set(Run run, string key, Js value)
    {
        if (key == "lastIndex")
        {
            LastIndex = Coerce.Integer(run, value);
        }
        else
        {
            base.Set(run, key, value);
        }
    }
}
