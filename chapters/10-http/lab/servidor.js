// módulo: o servidor de envio do laboratório progresso.js
//
//   build/10-http chapters/10-http/lab/servidor.js MODO
//
// O que se faz de cada pedaço que chega: nada (`livre`), a conta inteira dentro do 'data' (`travado`), ou a
// mesma conta em fatias, com uma volta do loop entre duas delas (`fatiado`). Escreve a porta, e serve.
const http = require('http');
const soma = require('../soma');

const VOLTAS = 40, FATIA = 2;

const modos = {
  livre: (req, pedaco) => {},
  travado: (req, pedaco) => soma(pedaco, VOLTAS),
  fatiado: (req, pedaco) => {
    let faltam = VOLTAS;
    req.pause(); // o pedaço seguinte espera por este
    (function fatia() {
      soma(pedaco, FATIA);
      faltam -= FATIA;
      if (faltam > 0) setImmediate(fatia);
      else req.resume();
    })();
  }
};
const confere = modos[process.argv[2]];
let recebido = 0;

const servidor = http.createServer((req, res) => {
  if (req.method === 'GET') return res.end(String(recebido));
  req.on('data', (pedaco) => {
    recebido += pedaco.length;
    confere(req, pedaco);
  });
  req.on('end', () => res.end('recebido'));
});
servidor.listen(0, '127.0.0.1', () => console.log(servidor.address().port));
