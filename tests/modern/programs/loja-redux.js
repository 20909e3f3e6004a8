// Estado imutável à Redux: redutores, middleware, seletores, desfazer.
const combina = (rs) => (e = {}, a) => Object.fromEntries(Object.entries(rs).map(([k, r]) => [
  k, r(e[k], a)
]));
const criaLoja = (redutor, inicial, ...mids) => {
  let estado = redutor(inicial, { type: '@@init' }); const ouvintes = new Set();
  const loja = {
    get estado() { return estado; },
    assina: (f) => { ouvintes.add(f); return () => ouvintes.delete(f); },
    despacha: (a) => { estado = redutor(estado, a); ouvintes.forEach((f) => f(estado)); return a; },
  };
  loja.despacha = mids.reduceRight((prox, m) => m(loja)(prox), loja.despacha);
  return loja;
};
const itens = (e = [], { type, payload }) => {
  switch (type) {
    case 'adiciona': return [...e, { id: e.length + 1, ...payload }];
    case 'remove': return e.filter(({ id }) => id !== payload);
    case 'altera': return e.map((i) => (i.id === payload.id ? { ...i, ...payload } : i));
    default: return e;
  }
};
const filtro = (e = 'todos', { type, payload }) => (type === 'filtra' ? payload : e);
const desfaz = (r) => (e = { passado: [], agora: r(undefined, {}) }, a) => {
  if (a.type === 'desfaz') {
    const [ultimo, ...passado] = e.passado;
    return ultimo ? { passado, agora: ultimo } : e;
  }
  const agora = r(e.agora, a);
  return agora === e.agora || JSON.stringify(agora) === JSON.stringify(e.agora) ? e : {
    passado: [e.agora, ...e.passado], agora
  };
};
const log = []; const registra = () => (prox) => (a) => { log.push(a.type ?? 'thunk'); return prox(a); };
const thunk = (loja) => (prox) => (a) => (typeof a === 'function' ? a(
  loja.despacha, () => loja.estado
) : prox(a));
const loja = criaLoja(desfaz(combina({ itens, filtro })), undefined, thunk, registra);
let avisos = 0; const sai = loja.assina(() => avisos++);
loja.despacha({ type: 'adiciona', payload: { nome: 'maçã', preco: 3 } });
loja.despacha({ type: 'adiciona', payload: { nome: 'pera', preco: 5 } });
loja.despacha({ type: 'altera', payload: { id: 1, preco: 4 } }); loja.despacha({ type: 'nada' });
const total = ({ agora: { itens: l } }) => l.reduce((s, { preco = 0 }) => s + preco, 0);
console.log(total(loja.estado), loja.estado.agora, avisos);
loja.despacha({ type: 'desfaz' });
console.log(total(loja.estado));
sai();
loja.despacha({ type: 'remove', payload: 2 });
console.log(loja.estado.agora.itens, avisos, log.join());
(async () => {
  await loja.despacha(async (d, estado) => {
    d({ type: 'filtra', payload: 'caros' });
    await null;
    return estado().agora.filtro;
  }).then((f) => console.log('thunk', f));
})();
