// O protocolo, chamada por chamada.
const log = [];
const it = (n, extra = {}) => ({ [Symbol.iterator]() {
  log.push('iterator');
  return {
    i: 0,
    next(...a) {
      log.push('next' + a.length);
      return {
        get done() { log.push('done'); return this_.i >= n; },
        get value() { log.push('value'); return this_.i++; }
      };
      var this_ = this;
    },
    ...extra
  };
} });
const mostra = (t) => console.log(t, log.splice(0).join(' '));
const simples = (n, r) => {
  let i = 0;
  return {
    [Symbol.iterator]() { log.push('iterator'); return this; },
    next() { log.push('next'); return { value: i, done: i++ >= n }; },
    ...(r && { return(v) { log.push('return'); return r(v); } })
  };
};
for (const x of simples(2)) log.push('corpo' + x);
mostra('for-of');
[...simples(1)];
mostra('spread');
const [a] = simples(3, () => ({}));
mostra('padrão');
Array.from(simples(1));
mostra('Array.from');
new Set(simples(1));
mostra('Set');
Math.max(...simples(2));
mostra('chamada');
const [...b] = simples(1, () => ({}));
mostra('resto');
new Map([]);
const [c, d] = simples(1, () => ({}));
mostra('curto');
for (const x of simples(5, () => ({}))) break;
mostra('break');
try {
  for (const x of simples(5, () => { throw new Error('do return'); })) break;
} catch (e) { log.push(e.message); }
mostra('break com erro');
try {
  for (const x of simples(5, () => { throw new Error('do return'); })) throw new Error('do corpo');
} catch (e) { log.push(e.message); }
mostra('throw com erro');
try { for (const x of simples(5, () => 1)) break; } catch (e) { log.push(e.message); }
mostra('return não objeto');
try { for (const x of simples(5, () => 1)) throw new Error('corpo'); } catch (e) { log.push(e.message); }
mostra('throw e return não objeto');
let trocado = 0;
const troca = { [Symbol.iterator]() {
  return { next() {
    this.next = () => { trocado++; return { done: true }; };
    return { done: trocado > 2, value: trocado++ };
  } };
} };
for (const x of troca) log.push(x);
mostra('next lido uma vez');
console.log(
  [...{ [Symbol.iterator]: () => ({ next: () => ({ done: true, value: 'ignorado' }) }) }],
  [...{ *[Symbol.iterator]() { yield* 'ok'; } }]
);
const semDone = { [Symbol.iterator]() {
  let i = 0;
  return { next: () => (i++ < 2 ? { value: i } : { done: 1 }) };
} };
console.log([...semDone]);
String.prototype[Symbol.iterator] === ''[Symbol.iterator] && console.log('mesmo');
console.log(
  typeof Array.prototype[Symbol.iterator],
  Array.prototype[Symbol.iterator] === Array.prototype.values,
  Map.prototype[Symbol.iterator] === Map.prototype.entries,
  Set.prototype.keys === Set.prototype.values
);
const ai = [1, 2][Symbol.iterator]();
console.log(ai.next(), [...ai], ai.next(), Object.prototype.toString.call(ai), ai[Symbol.iterator]() === ai);
console.log(
  Object.getOwnPropertyNames(Object.getPrototypeOf(ai)),
  Object.prototype.toString.call(new Map()[Symbol.iterator]()),
  Object.prototype.toString.call(new Set().values()),
  Object.prototype.toString.call('x'[Symbol.iterator]()),
  Object.prototype.toString.call('x'.matchAll(/x/g))
);
