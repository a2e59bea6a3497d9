namespace WorkflowEngine.Tests.Rules;

/// <summary>The expected answers are those of Node 20.</summary>
public sealed class PatternTests
{
    [Theory]
    [InlineData("var [a,,b=3,...c]=[1,2,undefined,4,5];return [a,b,c]", "[1,3,[4,5]]")]
    [InlineData("var {a,b:{c=5}={},...d}={a:1,x:2,y:3};return [a,c,d]", "[1,5,{x:2,y:3}]")]
    [InlineData("var a=1,b=2;[a,b]=[b,a];return [a,b]", "[2,1]")]
    [InlineData("var o={};[o.x,o['y']]=[1,2];return o", "{x:1,y:2}")]
    [InlineData("var {['a'+1]:z}={a1:9};return z", "9")]
    [InlineData("var a;({a}={a:5});return a", "5")]
    [InlineData("var x;[x=10]=[];return x", "10")]
    [InlineData("function f({a=1,b}={},[c,d=4]=[3],...e){return [a,b,c,d,e]}return f({b:2},undefined,7,8)", "[1,2,3,4,[7,8]]")]
    [InlineData("const f=(...a)=>a.length;return f(...[1,2],3,...'ab')", "5")]
    [InlineData("return Math.max(...[1,5,3])", "5")]
    [InlineData("return {...{a:1,b:2},b:3,...null,...\"hi\"}", "{0:\"h\",1:\"i\",a:1,b:3}")]
    [InlineData("return [...\"ab\"].entries().next()", "{value:[0,\"a\"],done:false}")]
    [InlineData("return [...['a','b'].entries()]", "[[0,\"a\"],[1,\"b\"]]")]
    [InlineData("var s='';for(const [k,v] of Object.entries({a:1,b:2}))s+=k+v;return s", "\"a1b2\"")]
    [InlineData("var s='';for(const {id,n=9} of [{id:1},{id:2,n:3}])s+=id+n;return s", "\"105\"")]
    [InlineData("return [[1,2],[3,4]].map(([a,b])=>a*b)", "[2,12]")]
    [InlineData("return [{a:1}].map(({a})=>a)", "[1]")]
    [InlineData("var f=({a,b})=>a+b;return f({a:1,b:2})", "3")]
    [InlineData("var f=([a,b]=[1,2],{c}={c:3})=>a+b+c;return f()", "6")]
    public void Patterns_take_values_apart(string source, string expected)
    {
        var answer = Rule.Shown(source);

        Assert.Equal(expected, answer);
    }
}
