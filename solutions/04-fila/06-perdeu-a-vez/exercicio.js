// Uma fila de chamadas: entra com push, desiste com remove, e roda executa quem está nela.
class Fila {
  constructor() {
    this.chamadas = [];
    this.agora = []; // os da rodada em curso
  }

  push(chamada) {
    this.chamadas.push(chamada);
  }

  remove(chamada) {
    for (const lista of [this.agora, this.chamadas]) {
      const i = lista.indexOf(chamada);
      if (i >= 0) lista.splice(i, 1);
    }
  }

  roda() {
    this.agora = this.chamadas;
    this.chamadas = [];
    while (this.agora.length > 0) this.agora.shift()();
  }
}

module.exports = Fila;
