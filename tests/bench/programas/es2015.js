// O que o Bublé conhece: ES2015, sem async, geradoras nem nomes privados.
const EventEmitter = require('events');

class Produto {
  constructor(nome, { preco = 1, tags = [] } = {}) {
    this.id = 1;
    this.estoque = 0;
    Object.assign(this, { nome, preco, tags });
  }

  repoe(quantos) {
    this.estoque += quantos;
    return this;
  }

  get disponivel() { return this.estoque > 0; }
  toString() { return `${this.id}. ${this.nome} (R$ ${this.preco.toFixed(2)})`; }
}

class Loja extends EventEmitter {
  constructor() {
    super();
    this.produtos = new Map();
  }

  adiciona(...novos) {
    for (const produto of novos) {
      this.produtos.set(produto.nome, produto);
      this.emit('novo', produto);
    }
    return this;
  }

  filtra(f = () => true) {
    const lista = [];
    this.produtos.forEach((produto) => { if (f(produto)) lista.push(produto); });
    return lista;
  }

  compra(nome) {
    const produto = this.produtos.get(nome);
    if (!produto || !produto.disponivel) throw new Error(`sem ${nome}`);
    return Object.assign({ pago: true }, produto);
  }
}

const loja = new Loja();
const vistos = [];
loja.on('novo', ({ nome }) => vistos.push(nome));
loja.adiciona(new Produto('café', { preco: 5, tags: ['quente'] }).repoe(2), new Produto('chá'));
const total = [...loja.filtra()].map(({ preco }) => preco).reduce((a, b) => a + b, 0);
const precos = Array.from({ length: 3 }, (_, i) => total * (i + 1));
vistos.push(loja.compra('café').nome);
try { loja.compra('chá'); } catch (erro) { console.log(erro.message, vistos.join(), precos); }
console.log(`${loja.filtra().join('; ')}`);
