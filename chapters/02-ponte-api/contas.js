// módulo
console.log('contas.js está rodando');

exports.soma = (a, b) => a + b;
exports.arquivo = __filename;
