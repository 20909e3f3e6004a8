// Recebe envios e confere cada pedaço, de uma vez (`inteira`) ou em fatias, com uma volta do loop entre duas.
const http = require('http');
const { soma, VOLTAS } = require('./conta');

let porConferir = 0, feitas = 0; // pedaços à espera; voltas que a soma já deu

function trabalha(pedaco, voltas) {
  soma(pedaco, voltas);
  feitas += voltas;
}

function emFatias(pedaco, faltam) {
  trabalha(pedaco, 1);
  if (faltam > 1) setImmediate(emFatias, pedaco, faltam - 1);
  else porConferir--;
}

function inteira(pedaco, voltas) {
  trabalha(pedaco, voltas);
  porConferir--;
}

const confere = process.argv[2] === 'inteira' ? inteira : emFatias;

const servidor = http.createServer((req, res) => {
  if (req.method === 'GET') return res.end(`${porConferir} ${feitas}`);
  req.on('data', (pedaco) => {
    porConferir++;
    confere(pedaco, VOLTAS);
  });
  req.on('end', () => res.end('recebido'));
});
servidor.listen(0, '127.0.0.1', () => console.log(servidor.address().port));
