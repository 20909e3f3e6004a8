// yield dá e recebe valores; o gerador guarda onde parou.
function* conta(a) {
  const x = yield a;
  console.log('recebi', x);
  const y = yield x + 1;
  console.log('recebi', y);
  return 'fim';
}
const g = conta(1);
console.log(g.next('ignorado'), g.next(10), g.next(20), g.next(), g.next());
console.log(typeof g.next, g[Symbol.iterator]() === g, Object.prototype.toString.call(g), g instanceof conta);
console.log(
  Object.getPrototypeOf(g) === conta.prototype, 'constructor' in conta.prototype,
  conta.prototype.hasOwnProperty('next')
);
function* nada() {}
console.log(nada().next(), [...nada()], [...conta(5)]);
function* soReturn() { return 1; }
console.log(soReturn().next(), [...soReturn()]);
const exp = function* () { yield* 'ab'; }, o = { *m() { yield 1; }, *['c' + 1]() { yield this; } };
console.log([...exp()], [...o.m()], [...o.c1()][0] === o);
function* yieldSemValor() { yield; yield undefined; const x = yield; return x; }
console.log([...yieldSemValor()]);
function* expressoes() {
  const s = (yield 1) + (yield 2);
  yield [yield 'a', yield 'b'];
  yield { k: yield 'c' };
  return `${yield 'd'}${s}`;
}
const e = expressoes();
const r = [];
for (let v = 1, p = e.next(); ; v++) { r.push(p.value); if (p.done) break; p = e.next(v); }
console.log(JSON.stringify(r));
function* args(a, b = 2, ...c) { yield arguments.length; yield [a, b, c]; }
console.log([...args(1)], [...args(1, 5, 6)]);
function* usaThis() { yield this.v; } console.log([...usaThis.call({ v: 'this' })]);
const dois = conta(1), outro = conta(1); dois.next(); console.log(dois.next(5).value, outro.next().value);
try { new conta(); } catch (err) { console.log(err.name, err.message); }
function* reentra() { yield eu.next(); }
const eu = reentra();
try { eu.next(); } catch (err) { console.log(err.name, err.message); }
console.log(eu.next());
try { conta.prototype.next.call({}); } catch (err) { console.log(err.name, err.message); }
