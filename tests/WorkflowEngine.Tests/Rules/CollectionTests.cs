namespace WorkflowEngine.Tests.Rules;

/// <summary>The expected answers are those of Node 20.</summary>
public sealed class CollectionTests
{
    [Theory]
    [InlineData("return [...[1,2],...new Set([2,3,3])]", "[1,2,2,3]")]
    [InlineData("return [1,2].flatMap(x=>[x,x*2])", "[1,2,2,4]")]
    [InlineData("return Array.from(new Map([[1,2]]))", "[[1,2]]")]
    [InlineData("return Object.fromEntries(new Map([['x',1]]))", "{x:1}")]
    [InlineData("var m=new Map([['a',1]]);m.set('b',2).set('a',3);return [m.size,m.get('a'),m.has('z'),[...m.keys()],[...m.values()],m.delete('a'),m.size]", "[2,3,false,[\"a\",\"b\"],[3,2],true,1]")]
    [InlineData("var s=new Set([1,1,'1',NaN,NaN]);return [s.size,s.has(NaN),[...s]]", "[3,true,[1,\"1\",NaN]]")]
    [InlineData("var m=new Map();m.set(NaN,1);m.set(0,2);return [m.get(NaN),m.get(-0)]", "[1,2]")]
    [InlineData("var r=[];new Map([[1,2]]).forEach((v,k)=>r.push(k,v));return r", "[1,2]")]
    [InlineData("var s=new Set([1,2,3]);var r=[];for(var x of s){r.push(x);if(x<3)s.add(x+10)}return r", "[1,2,3,11,12]")]
    [InlineData("return new Set('hello').size", "4")]
    public void Map_and_Set_keep_their_entries(string source, string expected)
    {
        var answer = Rule.Shown(source);

        Assert.Equal(expected, answer);
    }
}
