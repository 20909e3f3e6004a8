// URLSearchParams: percorrer, ordenar, apagar com valor, e o endereço que acompanha.
const u = new URL('http://x/?b=2&a=1&b=1&c');
const s = u.searchParams;
console.log([...s], s.size, s.has('b', '1'), s.has('b', '3'), s.getAll('b'), s.get('nada'));
s.delete('b', '2'); s.append('é', 'a b&c'); s.sort();
console.log(u.href, String(s), [...s.keys()], [...s.values()].length);
s.forEach(function (valor, nome, eu) { console.log(nome, valor, eu === s, this.x); }, { x: 1 });
for (const inicio of [{ a: 1 }, [['x', 'y'], ['x', 'z']], new Map([['m', 'n']]), '?q=1', 'q=%zz&+=+', undefined]) console.log(new URLSearchParams(inicio).toString());
for (const ruim of [[['só um']], [1], null, 3]) try { console.log(String(new URLSearchParams(ruim))); } catch (e) { console.log(e.code, e.message); }
