// A linha e o nome no topo da pilha, para toda forma de função.
const onde = (e) => {
  const [, nome, linha] = /at (?:async )?(?:new )?(?:(.*) \()?.*?linha-de-cada-funcao\.js:(\d+)/.exec(e.stack.split('\n').find((l) => /^ +at /.test(l)));
  return `${(nome ?? '').replace(/^.*\./, '')}:${linha}`;
};
const tenta = (f) => { try { f(); } catch (e) { console.log(onde(e)); } };
function comum() {
  throw new Error('x');
}
const seta = () => {
  throw new Error('x');
};
const expressao = function () {

  throw new Error('x');
};
const o = {
  metodo() {
    throw new Error('x');
  },
  get acessor() {
    throw new Error('x');
  },
  *gerador() {
    yield 1;
    throw new Error('x');
  },
};
class C {
  static estatico() {
    throw new Error('x');
  }
  constructor(x) {
    if (x) throw new Error('x');
  }
  metodoDeClasse() {
    const { a, b } = { a: 1 };
    for (const k of [a, b]) {
      if (k === undefined)
        throw new Error(`com modelo
de duas linhas`);
    }
  }
  #privado() {
    throw new Error('x');
  }
  chama() { this.#privado(); }
}
tenta(comum); tenta(seta); tenta(expressao);
tenta(o.metodo); tenta(() => o.acessor); tenta(() => [...o.gerador()]);
tenta(C.estatico); tenta(() => new C(1)); tenta(() => new C().metodoDeClasse()); tenta(() => new C().chama());
tenta((a = 1, ...resto) => {
  const dentro = () => {
    throw new Error('x');
  };
  dentro();
});
