const path = require('path');
const precos = require(path.join(path.dirname(process.argv[1]), 'lib/precos.json'));

exports.etiqueta = (nome) => `${nome}: R$ ${precos[nome]}`;
