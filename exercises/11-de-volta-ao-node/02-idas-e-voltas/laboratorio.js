// Conta as idas à equipe no rastro de programa.js: o nosso, feito agora, e o do Node, gravado em node.ndjson.
//
// O do Node não diz as threads: cada pedido à equipe é o nascimento (`schedule`) de um recurso da espécie `fs`.
const { execFileSync } = require('child_process');
const fs = require('fs');

const linhas = (arquivo) => fs.readFileSync(arquivo, 'utf8').trim().split('\n').map((linha) => JSON.parse(linha));

execFileSync(process.execPath, ['--rastro=nosso.ndjson', 'programa.js']);
const aqui = linhas('nosso.ndjson').filter((l) => l.ev === 'begin' && /^pool/.test(l.thread)).length;
const noNode = linhas('node.ndjson').filter((l) => l.ev === 'schedule' && l.kind === 'fs').length;

console.log(`idas aqui = ${aqui}`);
console.log(`idas no Node = ${noNode}`);
