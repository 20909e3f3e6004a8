// Uma promessa sua, por cima de queueMicrotask e de mais nada. new Comanda((cumpre, recusa) => …), com then e catch.
class Comanda {
  constructor(executor) {
    // escreva aqui
  }
}

module.exports = Comanda;
