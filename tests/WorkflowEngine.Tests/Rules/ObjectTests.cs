namespace WorkflowEngine.Tests.Rules;

/// <summary>The expected answers are those of Node 20.</summary>
public sealed class ObjectTests
{
    [Theory]
    [InlineData("var o={b:1,a:2,1:3,0:4};return Object.keys(o)", "[\"0\",\"1\",\"b\",\"a\"]")]
    [InlineData("var a={get x(){return this.y*2},y:4};return a.x", "8")]
    [InlineData("var a={_v:1,set x(v){this._v=v*10},get x(){return this._v}};a.x=5;return a.x", "50")]
    [InlineData("var a={f(){return this.v},v:3};return a.f()", "3")]
    [InlineData("var a={v:1,f:function(){return (()=>this.v)()}};return a.f()", "1")]
    [InlineData("var o={a:1,b:2};delete o.a;return o", "{b:2}")]
    [InlineData("var a=[3];a.foo=1;return Object.keys(a)", "[\"0\",\"foo\"]")]
    [InlineData("return Object.entries({a:1,b:[2]})", "[[\"a\",1],[\"b\",[2]]]")]
    [InlineData("return Object.values('ab')", "[\"a\",\"b\"]")]
    [InlineData("return Object.assign({},{a:1},null,{b:2})", "{a:1,b:2}")]
    [InlineData("return Object.fromEntries([['a',1],['b',2]])", "{a:1,b:2}")]
    [InlineData("var o=Object.freeze({a:1});o.a=2;o.b=3;delete o.a;return o", "{a:1}")]
    [InlineData("return Object.isFrozen(Object.freeze([]))", "true")]
    [InlineData("return (function(a,b){return this.x+a+b}).call({x:1},2,3)", "6")]
    [InlineData("return (function(a,b){return this.x+a+b}).bind({x:1},2)(3)", "6")]
    [InlineData("return 'abc'.toString()+(5).toString()+true.toString()", "\"abc5true\"")]
    [InlineData("return ({}).toString()+[1,2].toString()", "\"[object Object]1,2\"")]
    [InlineData("return ({a:1}).hasOwnProperty('a')", "true")]
    [InlineData("return {toString(){return 'T'}}+''", "\"T\"")]
    [InlineData("return {valueOf(){return 4}}*2", "8")]
    [InlineData("return `${{toString(){return 'T'},valueOf(){return 1}}}`", "\"T\"")]
    [InlineData("return {valueOf(){return 1},toString(){return 'T'}}+''", "\"1\"")]
    [InlineData("return {toString(){return 'a'}}=='a'", "true")]
    [InlineData("var o={};o[{}]=1;return Object.keys(o)", "[\"[object Object]\"]")]
    [InlineData("return (x=>x?.a?.())({a(){return this===undefined?'u':'t'}})", "\"t\"")]
    public void Objects_have_members_getters_and_methods(string source, string expected)
    {
        var answer = Rule.Shown(source);

        Assert.Equal(expected, answer);
    }
}
