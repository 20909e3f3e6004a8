// A preparação e o primeiro uso correm juntos; quase sempre a preparação ganha.
// acha: bom dia, ana
// acha: TypeError: ainda não há textos
const fs = require('fs');
let textos;

function iniciar() {
  fs.readFile(__filename, () => { textos = { saudacao: 'bom dia' }; });
}

function atender(nome) {
  if (textos === undefined) return console.log('TypeError: ainda não há textos');
  console.log(textos.saudacao + ', ' + nome);
}

iniciar();
fs.readdir(__dirname, () => atender('ana'));
