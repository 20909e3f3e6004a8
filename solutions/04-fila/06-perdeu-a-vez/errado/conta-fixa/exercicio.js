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
    let faltam = this.chamadas.length;
    while (faltam-- > 0 && this.chamadas.length > 0) this.chamadas.shift()();
  }
}

module.exports = Fila;
