// O ouvinte entra antes de começar o que ele espera.
// sempre: chegou
const fs = require('fs');
const { EventEmitter } = require('events');

const banco = new EventEmitter();
let avisado = false;
banco.on('pronto', () => { avisado = true; });
fs.readFile(__filename, () => banco.emit('pronto'));
fs.stat(__filename, () => {});

process.on('exit', () => console.log(avisado ? 'chegou' : 'ninguém avisou'));
