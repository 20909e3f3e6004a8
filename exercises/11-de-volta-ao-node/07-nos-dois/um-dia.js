// Liga o mural, deixa os recados dos argumentos, lê todos, e desliga.
//
//   um-dia.js nome recado…
const http = require('http');

const abre = require('./exercicio');
const [nome, ...recados] = process.argv.slice(2);

abre((servidor) => servidor.listen(0, '127.0.0.1', () => {
  function pede(method, corpo, pronto) {
    const alvo = { host: '127.0.0.1', port: servidor.address().port, path: '/recados', method, agent: false };
    http.request(alvo, (res) => {
      let texto = '';
      res.on('data', (pedaco) => { texto += pedaco; });
      res.on('end', () => pronto(texto));
    }).end(corpo);
  }
  (function proximo() {
    if (recados.length > 0) return pede('POST', JSON.stringify({ texto: recados.shift() }), proximo);
    pede('GET', '', (lista) => {
      console.log(`${nome}: ${JSON.parse(lista).map(({ id, texto }) => `${id}. ${texto}`).join('; ')}`);
      servidor.close();
    });
  })();
}));
