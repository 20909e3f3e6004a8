// for-of fecha o gerador ao sair antes do fim: break, return, throw, continue de fora.
function* g(n) { try { yield 1; yield 2; yield 3; } finally { console.log('fechou', n); } }
for (const x of g('break')) { if (x === 2) break; }
for (const x of g('fim')) { }
(function () { for (const x of g('return')) return x; })();
try { for (const x of g('throw')) throw new Error('do corpo'); } catch (e) { console.log(e.message); }
fora: for (const a of [1, 2]) { for (const b of g('continue fora ' + a)) continue fora; }
fora2: for (const a of g('externo')) for (const b of g('interno')) break fora2;
for (const x of g('continue')) continue;
function* h() { for (const x of g('gerador de fora')) yield x; }
const it = h(); it.next(); it.return();
const [d] = g('desestruturar');
function* erroNoFinally() { try { yield 1; } finally { throw new Error('do finally'); } }
try { for (const x of erroNoFinally()) break; } catch (e) { console.log('break:', e.message); }
try {
  for (const x of erroNoFinally()) throw new Error('do corpo');
} catch (e) { console.log('throw:', e.message); }
const um = g('parcial'); for (const x of um) { if (x === 1) break; } console.log([...um]);
function* semFim() { yield 1; yield 2; } const s = semFim(); for (const x of s) break; console.log(s.next());
const naoFecha = {
  i: 0, next() { return { value: this.i++, done: false }; }, [Symbol.iterator]() { return this; }
};
for (const x of naoFecha) if (x === 2) break;
for (const x of naoFecha) { console.log('continua de', x); break; }
const soma = (function () {
  let t = 0;
  for (const x of g('com try')) {
    try { if (x === 2) return t; t += x; } finally { console.log('finally do corpo', x); }
  }
})();
console.log(soma);
try { for (let { a } of g('padrão')) { a.b; } } catch (e) { console.log(e.name); }
for (var k of g('var')) { if (k === 1) continue; break; } console.log(k);
Promise.resolve().then(() => { for (const x of g('numa promessa')) break; });
