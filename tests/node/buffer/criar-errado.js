[5, null, undefined, true, Symbol.iterator, function f() {}, {}].forEach(function (x) {
  try { console.log(Buffer.from(x)); } catch (e) { console.log(e.name, e.code, e.message); }
});
['5', undefined, null, {}].forEach(function (x) {
  try { console.log(Buffer.alloc(x)); } catch (e) { console.log(e.name, e.code, e.message); }
});
[['a', 'klingon'], ['a', 'utf-9']].forEach(function (x) {
  try { console.log(Buffer.from(x[0], x[1])); } catch (e) { console.log(e.name, e.code, e.message); }
});
try { Buffer.alloc(3, 'x', 'nada'); } catch (e) { console.log(e.name, e.code, e.message); }
try { Buffer.alloc(3, ''); console.log('vazio vale'); } catch (e) { console.log(e.message); }
try { Buffer.alloc(3, Buffer.alloc(0)); } catch (e) { console.log(e.name, e.code, e.message); }
try { Buffer.alloc(3, 'zz', 'hex'); } catch (e) { console.log(e.name, e.code, e.message); }
