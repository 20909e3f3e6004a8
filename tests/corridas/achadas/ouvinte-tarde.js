// Quem registra o ouvinte depois de outra espera pode perder o aviso.
// acha: chegou
// acha: ninguém avisou
const fs = require('fs');
const { EventEmitter } = require('events');

const banco = new EventEmitter();
fs.readFile(__filename, () => banco.emit('pronto'));

let avisado = false;
fs.stat(__filename, () => {
  banco.on('pronto', () => { avisado = true; });
});

process.on('exit', () => console.log(avisado ? 'chegou' : 'ninguém avisou'));
