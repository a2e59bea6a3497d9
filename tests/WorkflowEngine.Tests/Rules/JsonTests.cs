namespace WorkflowEngine.Tests.Rules;

/// <summary>The expected answers are those of Node 20.</summary>
public sealed class JsonTests
{
    [Theory]
    [InlineData("try{JSON.parse('{')}catch(e){return e.name}", "\"SyntaxError\"")]
    [InlineData("try{var a={};a.a=a;JSON.stringify(a)}catch(e){return e.name}", "\"TypeError\"")]
    [InlineData("return JSON.stringify({a:[1,'x',null,undefined,()=>1],b:undefined,c:NaN,d:{e:true}})", "\"{\\\"a\\\":[1,\\\"x\\\",null,null,null],\\\"c\\\":null,\\\"d\\\":{\\\"e\\\":true}}\"")]
    [InlineData("return JSON.stringify({a:[1,{b:2}],c:{}},null,2)", "\"{\\n  \\\"a\\\": [\\n    1,\\n    {\\n      \\\"b\\\": 2\\n    }\\n  ],\\n  \\\"c\\\": {}\\n}\"")]
    [InlineData("return JSON.stringify([])", "\"[]\"")]
    [InlineData("return JSON.stringify('a\"\\n\\u0001\\\\é')", "\"\\\"a\\\\\\\"\\\\n\\\\u0001\\\\\\\\é\\\"\"")]
    [InlineData("return JSON.stringify(undefined)", "undefined")]
    [InlineData("return JSON.stringify({toJSON(){return 5}})", "\"5\"")]
    [InlineData("return JSON.stringify({a:1,b:2},['b'])", "\"{\\\"b\\\":2}\"")]
    [InlineData("return JSON.stringify({a:1,b:'x'},(k,v)=>typeof v==='number'?v+1:v)", "\"{\\\"a\\\":2,\\\"b\\\":\\\"x\\\"}\"")]
    [InlineData("return JSON.parse('{\"a\":[1,2,{\"b\":null}],\"c\":\"\\\\u0041\\\\n\"}')", "{a:[1,2,{b:null}],c:\"A\\n\"}")]
    [InlineData("return JSON.parse(' [1 , 2 ] ',(k,v)=>typeof v==='number'?v*2:v)", "[2,4]")]
    [InlineData("return JSON.parse('-0.5e2')", "-50")]
    public void JSON_reads_and_writes(string source, string expected)
    {
        var answer = Rule.Shown(source);

        Assert.Equal(expected, answer);
    }
}
