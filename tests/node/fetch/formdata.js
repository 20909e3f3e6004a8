var f = new FormData();
f.append('a', '1');
f.append('a', 2);
f.append('b', new Blob(['x'], { type: 't/x' }), 'n.txt');
console.log(f.get('a'), f.getAll('a'), f.get('b').name, f.get('b').type, f.has('c'), f.get('c'), f.getAll('c'));
f.set('a', '3');
console.log([...f.keys()], [...f.values()].map(String));
f.delete('b');
console.log(f, f[Symbol.iterator] === f.entries, Object.prototype.toString.call(f), FormData.length);
f.forEach(function (v, k, o) { console.log(v, k, o === f, this.x); }, { x: 1 });
[[], ['a'], ['a', 'b', 'c']].forEach(function (args) { try { f.append.apply(f, args); } catch (e) { console.log(e.message); } });
try { new FormData(1); } catch (e) { console.log(e.message); }
