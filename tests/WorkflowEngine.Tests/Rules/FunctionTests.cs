namespace WorkflowEngine.Tests.Rules;

/// <summary>The expected answers are those of Node 20.</summary>
public sealed class FunctionTests
{
    [Theory]
    [InlineData("return f();function f(){return g()}function g(){return 7}", "7")]
    [InlineData("function f(a,b=2){}return f.length", "1")]
    [InlineData("return (function(){return arguments.length+arguments[1]})(5,6,7)", "9")]
    [InlineData("return (function f(n){return n?n*f(n-1):1})(5)", "120")]
    [InlineData("var f=function g(){g=1;return typeof g};return f()", "\"function\"")]
    [InlineData("return (a=>b=>c=>a+b+c)(1)(2)(3)", "6")]
    [InlineData("return (()=>({a:1}))()", "{a:1}")]
    [InlineData("return (function(){}).call(null)===undefined", "true")]
    [InlineData("return (function(a,b){return a+b}).apply(null,[2,3])", "5")]
    [InlineData("var a = [1,2,3].map(x => { return x * 2 }); return a", "[2,4,6]")]
    [InlineData("return ((a,b)=>a+b).length", "2")]
    [InlineData("let a=1; const f=()=>a; a=2; return f()", "2")]
    [InlineData("const foo=()=>1;return foo.name", "\"foo\"")]
    [InlineData("return 'test'.replace(/t/g,m=>m.toUpperCase())", "\"TesT\"")]
    [InlineData("return 'x'.replace('x',()=>'$&')", "\"$&\"")]
    [InlineData("return !function(){return false}()", "true")]
    [InlineData("return (()=>{})()", "undefined")]
    public void Functions_close_over_their_names(string source, string expected)
    {
        var answer = Rule.Shown(source);

        Assert.Equal(expected, answer);
    }
}
