// Três arquivos, três trabalhadores: quem chega primeiro? Ninguém prometeu nada.
var fs = require('fs');
var names = ['/etc/hostname', '/etc/passwd', '/etc/group'];
var arrived = 0;

names.forEach(function (name) {
  fs.readFile(name, function () {
    arrived++;
    if (arrived === names.length) console.log('os três chegaram, nalguma ordem');
  });
});
// espera: os três chegaram, nalguma ordem
