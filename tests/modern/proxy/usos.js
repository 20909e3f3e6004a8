// Para que se usa um Proxy.
const comPadrao = (alvo, padrao) => new Proxy(alvo, { get: (o, k, r) => (Reflect.has(o, k) ? Reflect.get(o, k, r) : padrao) });
console.log(comPadrao({ a: 1 }, 0).a, comPadrao({ a: 1 }, 0).b);
const negativos = (lista) => new Proxy(lista, {
  get(alvo, chave, receptor) {
    const i = typeof chave === 'string' ? Number(chave) : NaN;
    return Reflect.get(alvo, i < 0 ? alvo.length + i : chave, receptor);
  }
});
const l = negativos([10, 20, 30]);
console.log(l[-1], l[0], l.length, l.map((x) => x + 1), [...l], Array.isArray(l), JSON.stringify(l));
const validado = new Proxy({}, {
  set(alvo, chave, valor, receptor) {
    if (chave === 'idade' && !Number.isInteger(valor)) throw new TypeError('idade tem de ser um inteiro');
    return Reflect.set(alvo, chave, valor, receptor);
  }
});
validado.idade = 20;
try { validado.idade = 'vinte'; } catch (e) { console.log(e.message, validado.idade); }
// o receptor chega ao getter e ao setter
const pessoa = new Proxy({ nome: 'Ana', get oi() { return 'oi, ' + this.nome; }, set apelido(v) { this.nome = v; } }, {
  get(alvo, chave, receptor) { return chave === 'nome' ? '<' + alvo.nome + '>' : Reflect.get(alvo, chave, receptor); }
});
pessoa.apelido = 'Bia';
console.log(pessoa.oi, pessoa.nome);
const filho = Object.create(pessoa);
filho.nome = 'Caio';
console.log(Object.keys(filho), filho.nome, filho.oi);
// um Proxy de um Proxy; um tratador que é um Proxy
const contagem = {};
const contado = new Proxy(new Proxy({ a: 1 }, {}), new Proxy({}, { get(_, nome) { contagem[nome] = (contagem[nome] || 0) + 1; } }));
contado.a; contado.a = 2; 'a' in contado; Object.keys(contado); delete contado.a;
console.log(contagem);
// reatividade
const ouvintes = new Map();
let atual = null;
const reativo = (o) => new Proxy(o, {
  get(alvo, chave, receptor) {
    if (atual) ouvintes.set(chave, (ouvintes.get(chave) || new Set()).add(atual));
    return Reflect.get(alvo, chave, receptor);
  },
  set(alvo, chave, valor, receptor) {
    const feito = Reflect.set(alvo, chave, valor, receptor);
    (ouvintes.get(chave) || []).forEach((f) => f());
    return feito;
  }
});
const estado = reativo({ preco: 10, quantidade: 2 });
atual = () => console.log('total', estado.preco * estado.quantidade);
atual(); atual = null;
estado.preco = 20;
estado.quantidade = 5;
// funções e classes
const soma = new Proxy((a, b) => a + b, { apply: (f, este, args) => f(...args) * 10 });
console.log(soma(1, 2), soma.call(null, 3, 4), soma.apply(null, [5, 6]), [1, 2].map((x) => soma(x, x)));
class Ponto { constructor(x, y) { this.x = x; this.y = y; } }
const P = new Proxy(Ponto, { construct(C, args, novo) { return Reflect.construct(C, args.map(Number), novo); } });
console.log(new P('1', '2'), new P() instanceof Ponto, new P() instanceof P, P.name);
class P3 extends P { constructor(x, y, z) { super(x, y); this.z = z; } }
console.log(new P3('1', '2', 3), new P3() instanceof P3);
// privados e Map olham o objeto, e não o Proxy
class Cofre { #v = 1; ve() { return this.#v; } static tem(o) { return #v in o; } }
const cofre = new Proxy(new Cofre(), {});
try { console.log(cofre.ve()); } catch (e) { console.log(e.name, e.message); }
console.log(Cofre.tem(cofre), Cofre.tem(new Cofre()));
const mapa = new Proxy(new Map([[1, 2]]), {});
try { console.log(mapa.get(1)); } catch (e) { console.log(e.name, e.message); }
const mapa2 = new Proxy(new Map([[1, 2]]), { get(m, k) { const v = Reflect.get(m, k, m); return typeof v === 'function' ? v.bind(m) : v; } });
console.log(mapa2.get(1), mapa2.size, [...mapa2]);
const fraco = new WeakMap(), alvo = {}, capa = new Proxy(alvo, {});
fraco.set(alvo, 'alvo').set(capa, 'capa');
console.log(fraco.get(alvo), fraco.get(capa), new Set([alvo, capa]).size, alvo === capa);
// revogar
const { proxy, revoke } = Proxy.revocable({ a: 1 }, {});
console.log(proxy.a); revoke(); revoke();
for (const f of [() => proxy.a, () => { proxy.a = 1; }, () => 'a' in proxy, () => delete proxy.a, () => Object.keys(proxy), () => Object.getPrototypeOf(proxy)]) {
  try { f(); } catch (e) { console.log(e.message); }
}
console.log(typeof proxy, proxy);
// for-in, with, símbolos
const visto = [];
for (const k in new Proxy({ a: 1, b: 2 }, { ownKeys: () => ['b', 'a', 'c'], getOwnPropertyDescriptor: (o, k) => (k === 'c' ? undefined : { value: 1, enumerable: k !== 'a', configurable: true }) })) visto.push(k);
console.log(visto);
const S = Symbol('s');
const simb = new Proxy({ [S]: 1 }, { get: (o, k) => (typeof k === 'symbol' ? k.description : typeof k) });
console.log(simb[S], simb[0], simb.x, Reflect.has(simb, S), Reflect.ownKeys(simb));
// new.target e Reflect.construct
function F() { this.alvo = new.target; }
class G {}
console.log(Reflect.construct(F, [], G).alvo === G, Reflect.construct(F, [], G) instanceof G, new F().alvo === F);
console.log(Reflect.construct(Array, [1, 2], G) instanceof G, Reflect.construct(Map, [], G) instanceof G, Reflect.construct(Date, [0], Array) instanceof Array);
const ligado = F.bind(null);
console.log(new ligado().alvo === F, Reflect.construct(ligado, [], G).alvo === G);
for (const f of [() => Reflect.construct(1, []), () => Reflect.construct(F, [], 1), () => Reflect.construct(F), () => Reflect.construct(() => {}, [])]) {
  try { f(); } catch (e) { console.log(e.message); }
}
