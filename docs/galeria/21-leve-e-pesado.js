// capítulo: 10-http
// ideia: um handler que calcula
// pergunta: Um pedido leve leva poucos milissegundos. E se ele chega durante um cálculo de 300?

const http = require('http');

const servidor = http.createServer(function atende(pedido, resposta) {
  console.log(`servidor: ${pedido.url}`);
  if (pedido.url === '/pesado') {
    pede('/leve', function medido(ms) {
      console.log(`leve, com o pesado na frente: ${ms} ms`);
      servidor.close();
    });
    const fim = Date.now() + 300;
    while (Date.now() < fim);
  }
  resposta.end('pronto');
});

function pede(caminho, medido) {
  const partida = Date.now();
  const alvo = { host: '127.0.0.1', port: servidor.address().port, path: caminho, agent: false };
  http.get(alvo, function respondeu(resposta) {
    resposta.on('end', function acabou() { medido(Date.now() - partida); }).resume();
  });
}

servidor.listen(0, '127.0.0.1', function aberto() {
  pede('/leve', function medido(ms) {
    console.log(`leve, sozinho: ${ms} ms`);
    pede('/pesado', function pesado() {});
  });
});
