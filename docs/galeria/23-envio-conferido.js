// capítulo: 10-http
// ideia: o mesmo envio, com um cálculo em cada pedaço
// pergunta: Agora o servidor confere cada pedaço que chega. Quanto espera quem pergunta o progresso?

const crypto = require('crypto');
const http = require('http');
const { text } = require('stream/consumers');

const PEDACOS = 3;
let recebidos = 0;

const servidor = http.createServer(function atende(pedido, resposta) {
  if (pedido.url === '/progresso') return resposta.end(`${recebidos} de ${PEDACOS}`);
  pedido.on('data', function pedaco(bytes) {
    crypto.pbkdf2Sync(bytes, 'sal', 60000, 64, 'sha512');
    recebidos++;
  });
  pedido.on('end', function completo() { resposta.end('recebido'); });
});

function alvo(method, path) {
  return { host: '127.0.0.1', port: servidor.address().port, method, path, agent: false };
}

function envia(envio, enviados) {
  if (enviados === PEDACOS) return envio.end();
  const partida = Date.now();
  envio.write('.', function saiu() {
    http.get(alvo('GET', '/progresso'), function progresso(resposta) {
      text(resposta).then(function quanto(lido) {
        console.log(`progresso: ${lido}, depois de ${Date.now() - partida} ms`);
        envia(envio, enviados + 1);
      });
    });
  });
}

servidor.listen(0, '127.0.0.1', function aberto() {
  const envio = http.request(alvo('POST', '/envio'), function respondeu(resposta) {
    text(resposta).then(function fim(lido) { console.log(`no fim: ${lido}`); });
    servidor.close();
  });
  envia(envio, 0);
});
