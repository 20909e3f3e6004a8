// O laboratório diz, com as medidas, o verificador delas; quem não o rodou não o tem.
const assert = require('assert');
const fs = require('fs');
const verificador = require('./verificador');

const MEDIDAS = ['leituras com delete', 'leituras com wal', 'escritores ao mesmo tempo com wal'];

// As linhas "nome = número" da resposta; a vírgula também serve.
const linhas = fs.readFileSync('resposta.txt', 'utf8').split('\n').map((linha) => linha.split(/[=:]/));
function numero(nome) {
  const linha = linhas.find((partes) => partes[0].trim() === nome);
  return linha && parseFloat(linha[1].replace(',', '.'));
}

prova('o verificador bate com as medidas', () => {
  const dado = numero('verificador');
  assert.ok(dado !== undefined, 'falta a linha do verificador, que o laboratório imprime depois das medidas');
  assert.ok(dado === verificador(MEDIDAS.map(numero)), 'o verificador não bate com as medidas que você escreveu');
});
