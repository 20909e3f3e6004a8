// Um servidor que atende a todos com uma thread só: o laço. É o assunto dos capítulos 04 a 10.
//
// Quem o mede é o laboratório: ./nozinho chapters/03-uma-thread/lab/quinhentos.js
const http = require('http');

// O processador que este processo já gastou, em milissegundos.
const gasto = () => process.cpuUsage().user / 1000 + process.cpuUsage().system / 1000;

const servidor = http.createServer((pedido, resposta) => {
  if (pedido.url === '/espera') {
    setTimeout(() => resposta.end('olá\n'), 500); // anota, e volta já ao laço
    return;
  }
  if (pedido.url === '/calcula') {
    const fim = gasto() + 300;
    while (gasto() < fim); // ninguém volta ao laço enquanto isto não acaba
  }
  resposta.end('olá\n');
});
servidor.keepAliveTimeout = 0; // as conexões paradas ficam abertas
servidor.listen(0, '127.0.0.1', () => console.log(`porta ${servidor.address().port}`));
