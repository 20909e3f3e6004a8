// Três arquivos lidos, um escrito, um examinado.
const fs = require('fs');

fs.readFile('um.txt', () => {});
fs.readFile('dois.txt', () => {});
fs.readFile('tres.txt', () => {});
fs.writeFile('copia.txt', 'qualquer coisa', () => {});
fs.stat('um.txt', () => {});
