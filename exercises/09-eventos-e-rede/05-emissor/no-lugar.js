// O seu emissor no lugar do nosso: daqui em diante, todo servidor e todo socket que nascer avisa por ele.
const EventEmitter = require('events');
const Emissor = require('./exercicio');

let ouviu = false;
const ensaio = new Emissor();
ensaio.on('ensaio', () => { ouviu = true; });
ensaio.emit('ensaio');
if (!ouviu) {
  console.log('o seu emissor ainda não chama ninguém na hora: comece pelos testes, com ./kit conferir 09/05');
  process.exit(1);
}

const nosso = Object.assign({}, EventEmitter.prototype);
const seus = new WeakSet(); // quem nasceu depois da troca
const nomes = { on: 'on', addListener: 'on', once: 'once', off: 'off', removeListener: 'off', emit: 'emit', listenerCount: 'listenerCount' };
let avisos = 0;

EventEmitter.init = function () {
  Object.assign(this, new Emissor());
  seus.add(this);
};
for (const [nome, seu] of Object.entries(nomes)) {
  EventEmitter.prototype[nome] = function (...argumentos) {
    if (!seus.has(this)) return nosso[nome].apply(this, argumentos);
    if (nome === 'emit') avisos++;
    return Emissor.prototype[seu].apply(this, argumentos);
  };
}

for (const nome of Object.getOwnPropertyNames(Emissor.prototype)) { // os métodos que você acrescentou
  if (!(nome in EventEmitter.prototype)) EventEmitter.prototype[nome] = Emissor.prototype[nome];
}

// Um eco, como o do capítulo.
const net = require('net');
const servidor = net.createServer((socket) => {
  socket.on('data', (bytes) => socket.write(bytes));
});
servidor.listen(0, '127.0.0.1', () => {
  const cliente = net.connect(servidor.address().port, '127.0.0.1');
  let ouvido = '';
  cliente.once('connect', () => console.log('conectei'));
  cliente.setEncoding('utf8');
  cliente.on('data', (texto) => {
    ouvido += texto;
    if (ouvido === 'bom dia') cliente.end();
  });
  cliente.on('close', () => {
    console.log('o eco disse:', ouvido);
    servidor.close(() => console.log('dez avisos ou mais passaram pelo seu emissor?', avisos >= 10));
  });
  cliente.write('bom dia');
});
