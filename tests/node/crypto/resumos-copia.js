// Hash.copy: dois caminhos a partir do mesmo começo.
const { createHash } = require('crypto');
const tronco = createHash('sha256').update('começo ');
const esquerda = tronco.copy().update('esquerda');
const direita = tronco.copy().update('direita');
console.log(esquerda.digest('hex'));
console.log(direita.digest('hex'));
console.log(tronco.digest('hex'));
console.log(createHash('sha256').update('começo esquerda').digest('hex'));
const estica = createHash('shake256').update('abc');
console.log(estica.copy({ outputLength: 8 }).digest('hex'));
console.log(estica.copy({ outputLength: 64 }).digest('hex'));
console.log(estica.copy().digest('hex'));
let h = createHash('md5');
const parciais = [];
for (const letra of 'abcdef') {
  h.update(letra);
  parciais.push(h.copy().digest('hex').slice(0, 6));
}
console.log(parciais.join(), h.digest('hex'));
