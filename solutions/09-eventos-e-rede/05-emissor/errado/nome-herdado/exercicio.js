class Emissor {
  constructor() {
    this.ouvintes = {};
  }

  lista(nome) {
    return this.ouvintes[nome] || [];
  }

  on(nome, ouvinte) {
    this.ouvintes[nome] = this.lista(nome).concat(ouvinte);
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
    const lista = this.lista(nome).slice();
    for (let i = lista.length - 1; i >= 0; i--) {
      if (lista[i] !== ouvinte && lista[i].original !== ouvinte) continue;
      lista.splice(i, 1);
      break;
    }
    this.ouvintes[nome] = lista;
    return this;
  }

  emit(nome, ...argumentos) {
    const agora = this.lista(nome);
    if (agora.length === 0 && nome === 'error') throw argumentos[0];
    for (const ouvinte of agora) ouvinte.apply(this, argumentos);
    return agora.length > 0;
  }

  listenerCount(nome) {
    return this.lista(nome).length;
  }
}

module.exports = Emissor;
