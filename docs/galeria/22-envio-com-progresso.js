// capítulo: 10-http
// ideia: dois pedidos que se sobrepõem
// pergunta: O servidor tem uma thread, e está no meio de um envio. Ele responde quanto já chegou?

const http = require('http');
const { text } = require('stream/consumers');

const PEDACO = Buffer.alloc(1000);
const PEDACOS = 4;
let recebido = 0;

const servidor = http.createServer(function atende(pedido, resposta) {
  console.log(`servidor: ${pedido.method} ${pedido.url}`);
  if (pedido.url === '/progresso') return resposta.end(`${recebido / PEDACOS / 10}%`);
  pedido.on('data', function pedaco(bytes) { recebido += bytes.length; });
  pedido.on('end', function completo() { resposta.end('recebido'); });
});

function alvo(method, path) {
  return { host: '127.0.0.1', port: servidor.address().port, method, path, agent: false };
}

function envia(envio, enviados) {
  if (enviados === PEDACOS) return envio.end();
  envio.write(PEDACO, function saiu() {
    http.get(alvo('GET', '/progresso'), function progresso(resposta) {
      text(resposta).then(function quanto(lido) {
        console.log(`no meio do envio: ${lido}`);
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
