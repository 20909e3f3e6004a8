// yield dentro de tudo: condições, switch, try, laços, literais, argumentos, classes.
function* tudo() {
  if (yield 'if') yield 'sim'; else yield 'não';
  switch (yield 'switch') {
    case 'a': yield 'caso a'; break;
    case yield 'caso calculado': yield 'b';
    default: yield 'default';
  }
  for (let i = yield 'início'; i < (yield 'teste'); i += yield 'passo') yield `corpo ${i}`;
  while (yield 'while') { yield 'no while'; }
  do { yield 'do'; } while (yield 'do while');
  for (const x of yield 'of') yield x;
  for (const k in yield 'in') yield k;
  try { throw yield 'throw'; } catch (e) { yield `catch ${e}`; } finally { yield 'finally'; }
  yield [yield 'l1', ...(yield 'l2'), yield 'l3'];
  yield { a: yield 'o1', [yield 'chave']: 1, ...(yield 'o2') };
  yield ((...a) => a)(yield 'arg1', yield 'arg2');
  const { a = yield 'padrão', b } = yield 'desestruturar'; yield [a, b];
  yield `${yield 't1'}-${yield 't2'}`;
  yield (yield 'e') && (yield 'depois do e');
  yield (yield 'ternário') ? yield 'verdade' : yield 'mentira';
  const o = {}; o[yield 'prop'] = yield 'valor'; yield o;
  class C { [yield 'nome do método']() { return 'método'; } static s = 1; }
  yield Object.getOwnPropertyNames(C.prototype)[1];
  lab: { yield 'rótulo'; break lab; }
  yield typeof (yield 'typeof'); yield -(yield 'menos'); yield (yield 'vírgula', 'último');
  yield new (yield 'new')(yield 'arg do new');
  yield (yield 'nulo') ?? 'era nulo';
  yield (yield 'opcional')?.x;
  return yield 'return';
}
const respostas = {
  if: true, switch: 'z', 'caso calculado': 'z', 'início': 0, teste: 1, passo: 1, of: 'xy',
  in: { k: 1 }, throw: 'E', l1: 1, l2: [2, 2], l3: 3, o1: 'A', chave: 'k', o2: { z: 1 }, arg1: 1,
  arg2: 2, desestruturar: { b: 2 }, 'padrão': 'pd', t1: 'T', t2: 'U', e: 1, 'depois do e': 'fim do e',
  'ternário': 0, mentira: 'M', prop: 'p', valor: 'v', 'nome do método': 'met', typeof: 1, menos: 5,
  new: Array, 'arg do new': 2, nulo: null, opcional: { x: 'X' }, return: 'R'
};
const g = tudo(); let r = g.next(), n = 0; const vistos = [];
while (!r.done) {
  vistos.push(typeof r.value === 'string' ? r.value : JSON.stringify(r.value));
  r = g.next(respostas[r.value]);
  if (++n > 200) break;
}
console.log(vistos.join('\n')); console.log(r);
