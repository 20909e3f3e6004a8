// Um Proxy aparece como o seu alvo, sem chamar nenhuma armadilha.
var trapped = 0;
var handler = {
  get: function (target, key) { trapped++; return target[key]; },
  has: function (target, key) { trapped++; return key in target; },
  ownKeys: function (target) { trapped++; return Object.keys(target); }
};
console.log(new Proxy({ a: 1, b: { c: 2 } }, handler));
console.log(new Proxy([1, 2, 3], handler), [new Proxy([], handler)]);
console.log(new Proxy(function alvo() {}, handler));
console.log(new Proxy(new Date(0), handler), new Proxy(Object.create(null), handler));
console.log({ p: new Proxy({ x: 1 }, handler) });
console.log('armadilhas chamadas:', trapped);
console.dir(new Proxy({ a: 1 }, { nada: 1 }), { showProxy: true });
console.dir([new Proxy([1, 2], {})], { showProxy: true });
console.dir({ a: { b: { c: new Proxy({ d: 1 }, {}) } } }, { showProxy: true });
console.dir(new Proxy({ a: new Proxy({ b: 1 }, {}) }, {}), { showProxy: true });
console.dir(new Proxy({ texto: new Array(70).join('x') }, { nada: 1 }), { showProxy: true });
