const path = require('path');
process.chdir(path.join(__dirname, '..'));
const precos = require(path.resolve('lib/precos.json'));

exports.etiqueta = (nome) => `${nome}: R$ ${precos[nome]}`;
