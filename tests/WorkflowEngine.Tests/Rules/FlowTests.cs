namespace WorkflowEngine.Tests.Rules;

/// <summary>The expected answers are those of Node 20.</summary>
public sealed class FlowTests
{
    [Theory]
    [InlineData("var f=[];for(let i=0;i<3;i++)f.push(()=>i);return f.map(g=>g())", "[0,1,2]")]
    [InlineData("var f=[];for(var i=0;i<3;i++)f.push(function(){return i});return f.map(function(g){return g()})", "[3,3,3]")]
    [InlineData("var f=[];for(let i=0;i<3;i++){f.push(()=>i);i++}return f.map(g=>g())", "[1,3]")]
    [InlineData("var f=[];for(const x of [1,2,3])f.push(()=>x);return f.map(g=>g())", "[1,2,3]")]
    [InlineData("var f=[];for(const k in {a:1,b:2})f.push(()=>k);return f.map(g=>g())", "[\"a\",\"b\"]")]
    [InlineData("var f=[];var i=0;while(i<3){let j=i;f.push(()=>j);i++}return f.map(g=>g())", "[0,1,2]")]
    [InlineData("if(true){function h(){return 3}}return h()", "3")]
    [InlineData("var s=0;outer:for(var i=0;i<5;i++){for(var j=0;j<5;j++){if(j==2)continue outer;if(i==3)break outer;s+=i*10+j}}return s", "63")]
    [InlineData("a:{b:{break a}return 1}return 2", "2")]
    [InlineData("var r='';switch(2){case 1:r+='1';case 2:r+='2';case 3:r+='3';break;default:r+='d'}return r", "\"23\"")]
    [InlineData("var r='';switch(9){case 1:r+='1';default:r+='d';case 2:r+='2'}return r", "\"d2\"")]
    [InlineData("var r='';switch('1'){case 1:r='n';break;case '1':r='s'}return r", "\"s\"")]
    [InlineData("switch(1){case 1:let z=5;return z}", "5")]
    [InlineData("for(var i=0;;i++){if(i>3)break}return i", "4")]
    [InlineData("var i=0;do{i++}while(i<5);return i", "5")]
    [InlineData("var i=0;do i++; while(i<5) return i", "5")]
    [InlineData("var r=[];for(var k in [7,8])r.push(typeof k);return r", "[\"string\",\"string\"]")]
    [InlineData("var r='';for(var c of 'hé😀')r+=c+'|';return r", "\"h|é|😀|\"")]
    [InlineData("var r=[];for(var x of [1,2,3]){if(x==2)continue;r.push(x)}return r", "[1,3]")]
    [InlineData("return (function(){if(1)return 2;else return 3})()", "2")]
    [InlineData("var x=1;if(x)x=2;else x=3;return x", "2")]
    [InlineData("var t=0;for(var i=0,j=10;i<j;i++,j--)t+=j-i;return t", "30")]
    [InlineData("label: for(;;){ break label } return 1", "1")]
    public void Statements_run_in_their_order(string source, string expected)
    {
        var answer = Rule.Shown(source);

        Assert.Equal(expected, answer);
    }
}
