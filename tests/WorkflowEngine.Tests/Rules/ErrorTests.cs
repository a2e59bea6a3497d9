namespace WorkflowEngine.Tests.Rules;

/// <summary>The expected answers are those of Node 20.</summary>
public sealed class ErrorTests
{
    [Theory]
    [InlineData("try{return x}catch(e){return e.name}let x=1", "\"ReferenceError\"")]
    [InlineData("try{x=2}catch(e){return e.name}let x", "\"ReferenceError\"")]
    [InlineData("const c=1;try{c=2}catch(e){return e.name}", "\"TypeError\"")]
    [InlineData("try{throw 1}catch(e){return e+1}finally{}", "2")]
    [InlineData("function f(){try{return 1}finally{return 2}}return f()", "2")]
    [InlineData("function f(){for(;;){try{return 1}finally{break}}return 3}return f()", "3")]
    [InlineData("var r=[];function f(){try{r.push('t');throw new Error('x')}catch(e){r.push(e.message);return 'c'}finally{r.push('f')}}r.push(f());return r", "[\"t\",\"x\",\"f\",\"c\"]")]
    [InlineData("try{null.x}catch(e){return e instanceof TypeError&&e.name}", "\"TypeError\"")]
    [InlineData("try{undefinedFn()}catch(e){return e.name}", "\"ReferenceError\"")]
    [InlineData("try{throw new RangeError('m')}catch({name,message}){return name+message}", "\"RangeErrorm\"")]
    [InlineData("try{[].reduce((a,b)=>a)}catch(e){return e.name}", "\"TypeError\"")]
    [InlineData("try{new Array(-1)}catch(e){return e.name}", "\"RangeError\"")]
    [InlineData("try{(1).toFixed(101)}catch(e){return e.name}", "\"RangeError\"")]
    [InlineData("try{'x'.repeat(-1)}catch(e){return e.name}", "\"RangeError\"")]
    [InlineData("try{null()}catch(e){return e.name}", "\"TypeError\"")]
    [InlineData("try{({}).x.y}catch(e){return e.name}", "\"TypeError\"")]
    [InlineData("try{let [a]=null}catch(e){return e.name}", "\"TypeError\"")]
    [InlineData("try{let {a}=undefined}catch(e){return e.name}", "\"TypeError\"")]
    [InlineData("try{let [a]={};}catch(e){return e.name}", "\"TypeError\"")]
    [InlineData("try{1 in 'x'}catch(e){return e.name}", "\"TypeError\"")]
    [InlineData("try{throw {a:1}}catch(e){return e.a}", "1")]
    public void Errors_are_thrown_and_caught(string source, string expected)
    {
        var answer = Rule.Shown(source);

        Assert.Equal(expected, answer);
    }
}
