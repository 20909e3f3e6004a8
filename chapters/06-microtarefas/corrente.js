// Uma corrente de then: o valor passa adiante, o erro pula até o catch mais próximo.
Promise.resolve(20)
  .then(function (n) { return n + 1; })
  .then(function (n) { return Promise.resolve(n * 2); })
  .then(function (n) { console.log(n); throw new Error('opa'); })
  .then(function () { console.log('não passa por aqui'); })
  .catch(function (error) { console.log('peguei:', error.message); })
  .finally(function () { console.log('fim'); });
// espera: 42
// espera: peguei: opa
// espera: fim
