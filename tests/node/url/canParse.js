// URL.canParse, base, e o erro de um endereço que não é um.
console.log(URL.canParse('http://x'), URL.canParse('/a'), URL.canParse('/a', 'http://x'), URL.canParse('x', 'nada'), new URL('../b?c', 'http://h/a/d/e').href);
for (const [a, b] of [['nada'], ['//x'], ['http://'], ['http://a b'], ['http://h:99999'], ['x', 'y'], [undefined], ['http://[::g]']]) try { new URL(a, b); } catch (e) { console.log(e.name, e.code, e.message, e.input, e.base); }
try { URL('http://x'); } catch (e) { console.log(e.name, e.message); }
try { new URL(); } catch (e) { console.log(e.code, e.message); }
console.log(JSON.stringify({ u: new URL('http://x/ç') }), Object.keys(new URL('http://x')), String(new URL('HTTP://X:80/./a/../b')));
