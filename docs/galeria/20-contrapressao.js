// capítulo: 09-eventos-e-rede
// ideia: um destino mais lento que a origem
// pergunta: São oito caixas para uma esteira em que cabem três. Quantas vezes o carregador para?

const { Writable } = require('stream');

const CAIXAS = 8;
let caixa = 0;

const esteira = new Writable({
  objectMode: true,
  highWaterMark: 3,
  write: function despacha(numero, codificacao, pronto) {
    setTimeout(function caminhao() { pronto(); }, 30); // o caminhão leva 30 ms por caixa
  },
});

function carrega() {
  while (caixa < CAIXAS) {
    caixa++;
    if (esteira.write(caixa)) continue;
    console.log(`caixa ${caixa}: esteira cheia, espero`);
    return;
  }
  esteira.end();
}

esteira.on('drain', function vazia() {
  console.log('esteira vazia, volto a carregar');
  carrega();
});
esteira.on('finish', function fim() { console.log('as oito foram despachadas'); });
carrega();
