// A ordem exata: fonte, alvo, leitura, padrão.
const log = [];
const l = (n, v) => { log.push(n); return v; };
const fonte = new Proxy({}, { get: (_, k) => { log.push(`lê ${String(k)}`); return undefined; } });
const alvo = { set a(v) { log.push(`a=${v}`); }, set b(v) { log.push(`b=${v}`); } };
({ [l('chave1', 'x')]: l('alvo1', alvo).a = l('padrão1', 1), [l('chave2', 'y')]: l(
  'alvo2', alvo
).b = l('padrão2', 2) } = fonte);
console.log(log.splice(0).join(', '));
function* g() { log.push('início'); log.push('recebeu ' + (yield 1)); yield 2; log.push('fim'); }
[l('alvo1', alvo).a, l('alvo2', alvo).b] = g();
console.log(log.splice(0).join(', '));
const it = { [Symbol.iterator]() {
  log.push('iterator');
  return {
    get next() {
      log.push('lê next');
      return () => {
        log.push('next');
        return {
          get done() { log.push('done'); return false; }, get value() { log.push('value'); return 1; }
        };
      };
    },
    return() { log.push('return'); return {}; }
  };
} };
const [p, q] = it;
console.log(log.splice(0).join(', '));
const [] = it;
console.log(log.splice(0).join(', '));
const f = ({ a = l('a'), b = l('b') }, [c = l('c')] = l('lista', []), d = l('d')) => {};
f({ a: 1 }); f({}, [1], 2);
console.log(log.splice(0).join(', '));
const { x = l('x', 1), y = l('y', x + 1), z = l('z', y + 1) } = { y: 10 };
console.log(x, y, z, log.splice(0).join(', '));
let i = 0; const lista = []; [lista[i++], lista[i++], lista[i++]] = 'abc';
console.log(lista, i);
let v = 1; [v, ...lista] .length; [v, lista[v]] = [2, 'no índice 2']; console.log(v, lista);
const { k1, ...r } = { get k1() { log.push('lê k1'); return 1; }, get k2() { log.push('lê k2'); return 2; } };
console.log(r, log.splice(0).join(', '));
