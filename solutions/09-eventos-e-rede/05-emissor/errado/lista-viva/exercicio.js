class Emissor {
  constructor() {
    this.ouvintes = new Map();
  }

  lista(nome) {
    return this.ouvintes.get(nome) || [];
  }

  on(nome, ouvinte) {
    if (!this.ouvintes.has(nome)) this.ouvintes.set(nome, []);
    this.lista(nome).push(ouvinte);
    return this;
  }

  once(nome, ouvinte) {
    const umaVez = function (...argumentos) {
      this.off(nome, umaVez);
      return ouvinte.apply(this, argumentos);
    };
    umaVez.original = ouvinte;
    return this.on(nome, umaVez);
  }

  off(nome, ouvinte) {
    const lista = this.lista(nome);
    for (let i = lista.length - 1; i >= 0; i--) {
      if (lista[i] !== ouvinte && lista[i].original !== ouvinte) continue;
      lista.splice(i, 1);
      break;
    }
    return this;
  }

  emit(nome, ...argumentos) {
    const lista = this.lista(nome);
    if (lista.length === 0 && nome === 'error') throw argumentos[0];
    const havia = lista.length > 0;
    for (let i = 0; i < lista.length; i++) lista[i].apply(this, argumentos);
    return havia;
  }

  listenerCount(nome) {
    return this.lista(nome).length;
  }
}

module.exports = Emissor;
