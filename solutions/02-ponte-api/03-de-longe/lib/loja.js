const precos = require('./precos.json');

exports.etiqueta = (nome) => `${nome}: R$ ${precos[nome]}`;
