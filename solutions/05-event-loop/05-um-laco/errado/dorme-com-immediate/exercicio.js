// Um laço de eventos: duas fases (timers e check), um relógio guardado e um sono.
class Laco {
  constructor(relogio) {
    this.relogio = relogio; // { horas(), dorme(ms) }
    this.agora = relogio.horas(); // o relógio guardado: acerta-se, não se pergunta a toda hora
    this.timers = [];
    this.immediates = [];
  }

  acerta() {
    this.agora = this.relogio.horas();
    return this.agora;
  }

  setTimeout(tarefa, ms) {
    this.timers.push({ tarefa, prazo: this.acerta() + ms });
  }

  setImmediate(tarefa) {
    this.immediates.push(tarefa);
  }

  roda() {
    this.rodaTimers();
    while (this.vivo()) this.volta();
  }

  vivo() {
    return this.timers.length + this.immediates.length > 0;
  }

  volta() {
    this.espera();
    const fila = this.immediates;
    this.immediates = [];
    fila.forEach((tarefa) => tarefa());
    this.rodaTimers();
  }

  espera() {
    if (this.timers.length === 0) return;
    const falta = this.proximo() - this.acerta();
    if (falta > 0) this.relogio.dorme(falta);
  }

  proximo() {
    return Math.min(...this.timers.map((timer) => timer.prazo));
  }

  rodaTimers() {
    const hora = this.acerta();
    while (this.proximo() <= hora) {
      const i = this.timers.findIndex((timer) => timer.prazo === this.proximo());
      this.timers.splice(i, 1)[0].tarefa();
    }
  }
}

module.exports = Laco;
