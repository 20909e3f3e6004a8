// Outro arquivo do mesmo programa, que também cumprimenta.
const cumprimenta = require('./exercicio');
exports.cumprimenta = (nome) => cumprimenta(nome);
