// Uma corrente de then: o valor passa adiante, o erro pula até o catch mais próximo.
Promise.resolve(20)
  .then((n) => n + 1)
  .then((n) => Promise.resolve(n * 2))
  .then((n) => { console.log(n); throw new Error('opa'); })
  .then(() => console.log('não passa por aqui'))
  .catch((erro) => console.log('peguei:', erro.message))
  .finally(() => console.log('fim'));
// espera: 42
// espera: peguei: opa
// espera: fim
