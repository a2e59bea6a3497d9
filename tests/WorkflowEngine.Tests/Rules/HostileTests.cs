using WorkflowEngine.Rules;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Rules;

/// <summary>Scripts that would not end, or would take the memory or the stack of the process.</summary>
public sealed class HostileTests
{
    [Theory]
    [InlineData("while(true){}")]
    [InlineData("for(;;);")]
    [InlineData("do{}while(1)")]
    [InlineData("while(true){try{continue}finally{continue}}")]
    [InlineData("while(true){try{throw 1}catch(e){}}")]
    [InlineData("let a=[1]; for(let i=0;i<40;i++) a=[a,a]; a+''")]
    [InlineData("let a=[1]; for(let i=0;i<40;i++) a=[a,a]; a")]
    [InlineData("let a=[1]; for(let i=0;i<40;i++) a=[a,a]; JSON.stringify(a)")]
    [InlineData("let a=[1]; for(let i=0;i<40;i++) a=[a,a]; a.flat(Infinity)")]
    [InlineData("const a=[1]; for(const x of a) a.push(x)")]
    [InlineData("const s=new Set([1]); for(const x of s){s.delete(x);s.add(x)}")]
    [InlineData("const m=new Map([[1,1]]); m.forEach((v,k)=>{m.delete(k);m.set(k,v)})")]
    [InlineData("const o={}; for(let i=0;;i++) o['k'+i]=i")]
    [InlineData("const m=new Map(); for(let i=0;;i++) m.set(i,i)")]
    [InlineData("const o={a:1}; for(const k in o){ o[k+'a']=1 } for(;;) for(const k in o) o[k]=k")]
    [InlineData("/(a+)+b/.test('a'.repeat(50000))")]
    [InlineData("/^(([a-z])+.)+[A-Z]([a-z])+$/.test('a'.repeat(10000))")]
    [InlineData("/(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)x/.test('a'.repeat(20000))")]
    [InlineData("/[01]*1[01]{500}/.test('01'.repeat(20000))")]
    [InlineData("'a'.repeat(100000).replace(/a*?b/g,'x')")]
    [InlineData("'a'.repeat(100000).split(/a*b/)")]
    [InlineData("'a'.repeat(100000).replace(/a/g,'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb')")]
    [InlineData("'a'.repeat(1000000).replace(/a/g,\"$'\")")]
    [InlineData("'a'.repeat(1000000).split('')")]
    [InlineData("'a'.repeat(2000000).indexOf('a'.repeat(1000000)+'b')")]
    [InlineData("const t='a'.repeat(1000000), n='a'.repeat(500000)+'b'; for(let i=0;i<1000;i++) t.includes(n)")]
    [InlineData("const t='a'.repeat(1000000), n='a'.repeat(15)+'b'; for(let i=0;i<10000;i++) t.includes(n)")]
    [InlineData("const t='a'.repeat(1000000), n='a'.repeat(500000)+'b'; t.lastIndexOf(n)")]
    [InlineData("const a='a'.repeat(1000000), b='a'.repeat(1000000); let n=0; for(let i=0;i<100000;i++) if(a===b) n++; n")]
    [InlineData("const a='a'.repeat(500000), b='a'.repeat(500000); for(let i=0;i<100000;i++) a.localeCompare(b)")]
    [InlineData("const a='\\u1e69'.repeat(300000); for(let i=0;i<100000;i++) a.normalize('NFKD')")]
    [InlineData("const a='a'.repeat(500000); for(let i=0;i<100000;i++) a.toUpperCase()")]
    [InlineData("const a='a'.repeat(500000); for(let i=0;i<100000;i++) a.trim()")]
    [InlineData("const a='1'.repeat(1000000); for(let i=0;i<100000;i++) Number(a)")]
    [InlineData("const a='1'.repeat(1000000); for(let i=0;i<100000;i++) parseInt(a)")]
    [InlineData("const a=' '.repeat(1000000); for(let i=0;i<100000;i++) isNullOrWhiteSpace(a)")]
    [InlineData("const a='a'.repeat(500000); for(let i=0;i<100000;i++) a.split(',')")]
    [InlineData("const a='a'.repeat(500000); for(let i=0;i<100000;i++) a.startsWith(a)")]
    [InlineData("const a='a'.repeat(500000); const m=new Map(); for(let i=0;i<100000;i++) m.set(a,i)")]
    [InlineData("const a='a'.repeat(500000); const o={}; for(let i=0;i<100000;i++) o[a]=i")]
    [InlineData("const a=Array(100000).fill(1); for(let i=0;i<100000;i++) a.shift(), a.push(1)")]
    [InlineData("const a=Array(100000).fill(1); for(let i=0;i<100000;i++) a.unshift(1)")]
    [InlineData("const a=Array(100000).fill(1); for(let i=0;i<100000;i++) a.splice(0,1,1)")]
    [InlineData("const a=Array(100000).fill(1); for(let i=0;i<100000;i++) a.reverse()")]
    [InlineData("const a=Array(100000).fill(1); for(let i=0;i<100000;i++) a.fill(2)")]
    [InlineData("const a=Array(100000).fill(1); for(let i=0;i<100000;i++) a.indexOf(2)")]
    [InlineData("const a=Array(100000).fill(1); for(let i=0;i<100000;i++) a.length=i%2?100000:0")]
    [InlineData("const o={}; for(let i=0;i<20000;i++) o['k'+i]=i; for(let i=0;i<20000;i++) delete o['k'+i]")]
    [InlineData("const o={}; for(let i=0;i<3000;i++) o[i]=i; for(let i=0;i<100000;i++) Object.keys(o)")]
    [InlineData("const o={get name(){while(true){}}}; Object.assign({},o)")]
    [InlineData("JSON.parse('['+'1,'.repeat(1000000)+'1]')")]
    [InlineData("JSON.stringify(Array(100000).fill('x'.repeat(1000)))")]
    [InlineData("let e=null; for(;;){ try { e.x } catch(q) { } }")]
    [InlineData("function f(n){ if(n>150) throw 1; try { f(n+1) } catch(e) { throw e } } for(;;) try { f(0) } catch(e) {}")]
    [InlineData("for(;;) setVariable('Fee', [1,2,3])")]
    [InlineData("for(;;) setOutcome('x')")]
    [InlineData("let x=1; for(let i=0;i<1e9;i++) x=(x*31)%1000003")]
    [InlineData("let s=''; for(let i=0;;i++) s+=i")]
    [InlineData("let s=''; for(let i=0;;i++) { s+='abcdefghijklmnopqrstuvwxyz'; s.charAt(0) }")]
    [InlineData("let s=''; for(let i=0;;i++) { s='abcdefghijklmnopqrstuvwxyz'+s; s.charAt(0) }")]
    [InlineData("let s='x'.repeat(300); for(let i=0;i<100000;i++) s='y'+s; s.length")]
    [InlineData("const a=[]; const it=a.values(); for(;;){ a.push(1); it.next() }")]
    [InlineData("for (const x of ['a'.repeat(1000000)].values()) for (const c of x) c")]
    [InlineData("String.fromCharCode(...Array(100000).fill(65))")]
    [InlineData("for(;;) (1e-300).toString(2)")]
    [InlineData("for(;;) (1e20+0.1).toFixed(100)")]
    [InlineData("for(;;) (5e-324).toPrecision(100)")]
    [InlineData("for(;;) [3,2,1].sort()")]
    [InlineData("for(;;) ({a:1,b:2,c:3,d:4})")]
    [InlineData("for(;;) (()=>1)")]
    [InlineData("for(;;) /a/g")]
    [InlineData("label: for(;;) { for(;;) continue label }")]
    [InlineData("switch(1){ default: for(;;){} }")]
    [InlineData("const g=Array(3000).fill('a').join('|'); for(;;) g.split('|')")]
    public void Work_without_end_spends_the_fuel(string source)
    {
        var context = new SampleContext();

        var result = Rule.Run(source, context);

        Ends(result, RuleFaultKind.FuelSpent);
        Assert.Empty(context.Written);
        Assert.Empty(context.Outcomes);
    }

    [Theory]
    [InlineData("let s='x'; while(true) s+=s")]
    [InlineData("let s='x'; for(let i=0;i<40;i++) s=s+s; s")]
    [InlineData("let s='x'; for(let i=0;i<40;i++) s=`${s}${s}`; s.length")]
    [InlineData("let s='x'.repeat(1e9)")]
    [InlineData("'x'.repeat(2**53)")]
    [InlineData("'abc'.padEnd(1e9,'x')")]
    [InlineData("'a'.padStart(Infinity)")]
    [InlineData("Array(1e9)")]
    [InlineData("Array(1e9).join('x')")]
    [InlineData("new Array(4294967295).fill(0)")]
    [InlineData("let a=[]; a[1e9]=1")]
    [InlineData("let a=[]; a[4294967294]=1")]
    [InlineData("let a=[]; a.length=1e9")]
    [InlineData("let a=[]; a.length=4294967295")]
    [InlineData("let a=[1]; while(true) a=a.concat(a)")]
    [InlineData("let a=[1]; while(true) a=[...a,...a]")]
    [InlineData("let a=[1]; while(true) a.push(...a)")]
    [InlineData("'a'.repeat(100000).replaceAll('a','$`')")]
    [InlineData("const a=Array(100000).fill(1); for(let i=0;i<100000;i++) a.slice()")]
    [InlineData("const a=Array(100000).fill(1); for(let i=0;i<100000;i++) a.sort()")]
    [InlineData("const a=Array(100000).fill(1); a.sort(()=>{a.push(1);return Math.max(...a)})")]
    [InlineData("const o={}; for(let i=0;i<3000;i++) o['k'+i]=i; for(let i=0;i<100000;i++) ({...o})")]
    [InlineData("JSON.stringify({a:1},null,'          ')+JSON.stringify(Array(1e5).fill([1]),null,10)")]
    [InlineData("setVariable('Fee', Array(1000000).fill(1))")]
    [InlineData("Object.entries(Array(100000).fill(1))")]
    [InlineData("Array.from({length:1e9})")]
    [InlineData("Array.from({length:1e15},()=>1)")]
    [InlineData("(1e300).toString(2).repeat(10000)")]
    [InlineData("for(;;) new Error('x')")]
    [InlineData("for(;;) 'abc'.match(/(a)(b)(c)/)")]
    [InlineData("for(;;) encodeURIComponent('é'.repeat(1000))")]
    [InlineData("for(;;) new Map([[1,2]])")]
    [InlineData("const a=Array(1000).fill(0).map((_, i) => i); for(;;) a.join()")]
    public void Growth_without_end_spends_the_memory(string source)
    {
        var context = new SampleContext();

        var result = Rule.Run(source, context);

        Ends(result, RuleFaultKind.MemorySpent);
        Assert.Empty(context.Written);
        Assert.Empty(context.Outcomes);
    }

    [Theory]
    [InlineData("function f(){try{f()}catch(e){f()}finally{f()}} f()")]
    [InlineData("function f(){return f()} f()")]
    [InlineData("const f=()=>f(); f()")]
    [InlineData("const o={get x(){return this.x}}; o.x")]
    [InlineData("const o={toString(){return ''+o}}; ''+o")]
    [InlineData("const o={valueOf(){return o+1}}; o+1")]
    [InlineData("const o={toJSON(){return JSON.stringify(o)}}; JSON.stringify(o)")]
    [InlineData("const c=(a,b)=>[2,1].sort(c); [2,1].sort(c)")]
    [InlineData("const r=()=>'a'.replace('a',r); 'a'.replace('a',r)")]
    [InlineData("const r=()=>'a'.replace(/a/g,r); r()")]
    [InlineData("const m=()=>[1].map(m); m()")]
    [InlineData("let f=function(){}; for(let i=0;i<20000;i++) f=f.bind(null); f()")]
    [InlineData("let a=[]; for(let i=0;i<20000;i++) a=[a]; a+''")]
    [InlineData("let a=[]; for(let i=0;i<20000;i++) a=[a]; JSON.stringify(a)")]
    [InlineData("let a=[]; for(let i=0;i<20000;i++) a=[a]; a.flat(Infinity)")]
    [InlineData("let a=[]; for(let i=0;i<20000;i++) a=[a]; a")]
    [InlineData("let a={}; for(let i=0;i<20000;i++) a={a}; a")]
    [InlineData("let a=[]; a[0]=a; a")]
    [InlineData("const a=[1]; a.forEach(function g(x){a.push(x);a.forEach(g)})")]
    [InlineData("const f=()=>1; f.call.call(...Array(50000).fill(f.call))")]
    [InlineData("const f=()=>1; f.call.apply(f.call, Array(50000).fill(f.call))")]
    [InlineData("let j='['.repeat(100000); JSON.parse(j)")]
    [InlineData("let j='{\"a\":'.repeat(100000); JSON.parse(j)")]
    [InlineData("function f(n){ try { return f(n+1) } finally { if(n>0) throw n } } f(0)")]
    public void Depth_without_end_spends_the_depth(string source)
    {
        var context = new SampleContext();

        var result = Rule.Run(source, context);

        Ends(result, RuleFaultKind.DepthSpent);
        Assert.Empty(context.Written);
        Assert.Empty(context.Outcomes);
    }

    private static void Ends(RuleResult result, RuleFaultKind kind)
    {
        Assert.Equal(kind, result.Fault?.Kind);
        Assert.InRange(result.Fuel, 1, RuleBudget.Routing.Fuel);
        Assert.InRange(result.Bytes, 0, RuleBudget.Routing.Bytes);
        Assert.NotEmpty(result.Fault!.Sentence.Vi);
        Assert.Equal(Value.Null, result.Value);
    }
}
