// Uma fila de chamadas: entra com push, desiste com remove, e roda executa quem está nela.
class Fila {
  constructor() {
    this.chamadas = [];
  }

  push(chamada) {
    this.chamadas.push(chamada);
  }

  remove(chamada) {
    const i = this.chamadas.indexOf(chamada);
    if (i >= 0) this.chamadas.splice(i, 1);
  }

  roda() {
    for (let i = 0; i < this.chamadas.length; i++) {
      const chamada = this.chamadas[i];
      this.remove(chamada);
      chamada();
    }
  }
}

module.exports = Fila;
