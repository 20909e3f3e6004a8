// Três arquivos, três trabalhadores: quem chega primeiro? Ninguém prometeu nada.
const fs = require('fs');
const names = ['/etc/hostname', '/etc/passwd', '/etc/group'];
let arrived = 0;

for (const name of names) {
  fs.readFile(name, () => {
    arrived++;
    if (arrived === names.length) console.log('os três chegaram, nalguma ordem');
  });
}
// espera: os três chegaram, nalguma ordem
