// Uma promessa sua, por cima de queueMicrotask e de mais nada. new Comanda((cumpre, recusa) => …), com then e catch.
class Comanda {
  constructor(executor) {
    this.estado = 'pendente';
    this.valor = undefined;
    this.esperando = [];
    let escrita = false; // só a primeira caneta vale
    const umaVez = (f) => (valor) => {
      if (escrita) return;
      escrita = true;
      f(valor);
    };
    const recusa = umaVez((motivo) => this.decide('recusada', motivo));
    try {
      executor(umaVez((valor) => this.resolve(valor)), recusa);
    } catch (erro) {
      recusa(erro);
    }
  }

  // Uma comanda dentro da outra: espera por ela.
  resolve(valor) {
    if (valor instanceof Comanda) valor.then((v) => this.resolve(v), (motivo) => this.decide('recusada', motivo));
    else this.decide('cumprida', valor);
  }

  decide(estado, valor) {
    this.estado = estado;
    this.valor = valor;
    for (const reacao of this.esperando) reacao();
    this.esperando = [];
  }

  then(aoCumprir, aoRecusar) {
    return new Comanda((cumpre, recusa) => {
      const reacao = () => {
        const trata = this.estado === 'cumprida' ? aoCumprir : aoRecusar;
        const adiante = this.estado === 'cumprida' ? cumpre : recusa;
        if (trata === undefined) return adiante(this.valor);
        try {
          cumpre(trata(this.valor));
        } catch (erro) {
          recusa(erro);
        }
      };
      if (this.estado === 'pendente') this.esperando.push(reacao);
      else queueMicrotask(reacao);
    });
  }

  catch(aoRecusar) {
    return this.then(undefined, aoRecusar);
  }
}

module.exports = Comanda;
