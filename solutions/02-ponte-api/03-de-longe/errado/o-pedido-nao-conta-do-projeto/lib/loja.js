const precos = require('./lib/precos.json');

exports.etiqueta = (nome) => `${nome}: R$ ${precos[nome]}`;
