// Um laço de eventos: duas fases (timers e check), um relógio guardado e um sono.
class Laco {
  constructor(relogio) {
    this.relogio = relogio; // { horas(), dorme(ms) }
    this.timers = [];
    this.immediates = [];
  }

  setTimeout(tarefa, ms) {
    // escreva aqui: anote a tarefa e o prazo dela
  }

  setImmediate(tarefa) {
    // escreva aqui
  }

  roda() {
    // escreva aqui: os timers vencidos; depois, voltas, enquanto houver quem espere
  }
}

module.exports = Laco;
