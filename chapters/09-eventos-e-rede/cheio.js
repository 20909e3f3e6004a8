// Quem escreve mais depressa do que o outro lê: o kernel leva o que cabe nele, e o resto espera.
const net = require('net');

const TAMANHO = 32 * 1024 * 1024;
let leitor, escritor;

function escreve() {
  const coube = escritor.write(Buffer.alloc(TAMANHO), () => console.log('o kernel levou o último byte'));
  const falta = escritor._handle.writeQueueSize; // os bytes que flow.c ainda segura
  console.log('write disse que pode mandar mais?', coube);
  console.log('sobrou um resto?', falta > 0);
  escritor.end();
  setImmediate(le);
}

function le() {
  let lidos = 0;
  console.log('agora o outro começa a ler');
  leitor.on('data', (bytes) => { lidos += bytes.length; });
  leitor.on('end', () => {
    console.log('chegou tudo?', lidos === TAMANHO);
    servidor.close();
  });
}

const servidor = net.createServer((socket) => { leitor = socket; });
servidor.listen(0, '127.0.0.1', () => {
  escritor = net.connect(servidor.address().port, '127.0.0.1');
  servidor.on('connection', () => {
    if (escritor.connecting) escritor.on('connect', escreve);
    else escreve();
  });
});
// espera: write disse que pode mandar mais? false
// espera: sobrou um resto? true
// espera: agora o outro começa a ler
// espera: o kernel levou o último byte
// espera: chegou tudo? true
