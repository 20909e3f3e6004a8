// módulo
console.log('contas.js carrega uma vez só');

exports.soma = function (a, b) { return a + b; };
exports.arquivo = __filename;
