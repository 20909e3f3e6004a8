const path = require('path');
const precos = require(path.resolve('../lib/precos.json'));

exports.etiqueta = (nome) => `${nome}: R$ ${precos[nome]}`;
