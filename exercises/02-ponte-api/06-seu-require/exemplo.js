const criarRequire = require('./exercicio');

const pedir = criarRequire({
  principal(require, module, exports) {
    const soma = require('soma');
    exports.total = soma(2, 3);
  },
  soma(require, module) {
    console.log('soma está rodando');
    module.exports = (a, b) => a + b;
  }
});

console.log(pedir('principal'));
console.log(pedir('soma')(10, 20));
