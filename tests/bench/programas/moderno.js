// Cinquenta linhas do JavaScript que um aluno escreve: classes, closures, modelos, promessas.
const EventEmitter = require('events');

class Produto {
  #estoque = 0;
  static #proximo = 1;

  constructor(nome, { preco = 1, tags = [] } = {}) {
    this.id = Produto.#proximo++;
    Object.assign(this, { nome, preco, tags });
  }

  repoe(quantos) {
    this.#estoque += quantos;
    return this;
  }

  get disponivel() { return this.#estoque > 0; }
  toString() { return `${this.id}. ${this.nome} (R$ ${this.preco.toFixed(2)})`; }
}

class Loja extends EventEmitter {
  produtos = new Map();

  adiciona(...novos) {
    for (const produto of novos) {
      this.produtos.set(produto.nome, produto);
      this.emit('novo', produto);
    }
    return this;
  }

  *filtra(f = () => true) {
    for (const [, produto] of this.produtos) if (f(produto)) yield produto;
  }

  async compra(nome) {
    await null;
    const produto = this.produtos.get(nome) ?? null;
    if (!produto?.disponivel) throw new Error(`sem ${nome}`);
    return { nome, ...produto, pago: true };
  }
}

const loja = new Loja();
const vistos = [];
loja.on('novo', ({ nome }) => vistos.push(nome));
loja.adiciona(new Produto('café', { preco: 5, tags: ['quente'] }).repoe(2), new Produto('chá'));
const total = [...loja.filtra()].map(({ preco }) => preco).reduce((a, b) => a + b, 0);
const precos = Array.from({ length: 3 }, (_, i) => total * (i + 1));
loja.compra('café').then((pedido) => vistos.push(pedido.nome)).catch(({ message }) => console.log(message));
loja.compra('chá').catch(() => console.log(vistos.join(), `${[...loja.filtra()].join('; ')}`, precos));
