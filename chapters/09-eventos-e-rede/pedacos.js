// Uma escrita, muitas leituras; duas escritas, talvez uma leitura só: TCP é um cano de bytes.
const net = require('net');

const MENSAGEM = Buffer.alloc(300000, 'x');
let pedacos = 0, bytes = 0, maior = 0;

const servidor = net.createServer((socket) => {
  socket.on('data', (pedaco) => {
    pedacos++;
    bytes += pedaco.length;
    maior = Math.max(maior, pedaco.length);
  });
  socket.on('end', () => {
    console.log('escritas: 1');
    console.log('bytes:', bytes);
    console.log('leituras: cinco ou mais?', pedacos >= 5);
    console.log('algum pedaço passou de 64 KB?', maior > 64 * 1024);
    servidor.close();
  });
});

servidor.listen(0, '127.0.0.1', () => {
  net.connect(servidor.address().port, '127.0.0.1').end(MENSAGEM);
});
// espera: escritas: 1
// espera: bytes: 300000
// espera: leituras: cinco ou mais? true
// espera: algum pedaço passou de 64 KB? false
