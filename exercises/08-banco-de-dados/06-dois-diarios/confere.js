// O laboratório diz, com as medidas, o verificador delas; quem não o rodou não o tem.
const assert = require('assert');
const fs = require('fs');
const verificador = require('./verificador');

const MEDIDAS = ['leituras com delete', 'leituras com wal', 'escritores ao mesmo tempo com wal'];

// As linhas "nome = valor" da resposta.
const linhas = fs.readFileSync('resposta.txt', 'utf8').split('\n').map((linha) => linha.split(/[=:]/));
function valor(nome) {
  const linha = linhas.find((partes) => partes[0].trim() === nome);
  return linha && (linha[1] || '').trim();
}
const numero = (nome) => parseFloat(valor(nome).replace(',', '.')); // a vírgula também serve

prova('o verificador bate com as medidas', () => {
  const dado = valor('verificador');
  assert.ok(dado !== undefined, 'falta a linha do verificador, que o laboratório imprime depois das medidas');
  assert.ok(dado.toLowerCase() === verificador(MEDIDAS.map(numero)), 'o verificador não bate com as medidas que você escreveu');
});
