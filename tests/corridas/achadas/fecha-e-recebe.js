// Um estado para todas as conexões: o 'close' de uma apaga o que a outra está usando.
// acha: bia: 1 mensagem
// acha: bia: sessão perdida
const net = require('net');
const readline = require('readline');
let sessao = null;

function atender(socket, linha) {
  if (linha !== 'mensagem') sessao = { nome: linha, mensagens: 0 };
  else if (sessao !== null) sessao.mensagens++;
  if (linha !== 'mensagem') socket.write('pronto\n');
  else socket.end(sessao === null ? 'sessão perdida\n' : sessao.mensagens + ' mensagem\n');
}

const servidor = net.createServer((socket) => {
  readline.createInterface({ input: socket }).on('line', (linha) => atender(socket, linha));
  socket.on('close', () => { sessao = null; });
});

function conversar(nome, pronto) {
  const socket = net.connect(servidor.address().port, '127.0.0.1');
  socket.write(nome + '\n');
  readline.createInterface({ input: socket }).on('line', (linha) => pronto(socket, linha));
}

servidor.listen(0, '127.0.0.1', () => {
  conversar('ana', (ana) => {
    ana.end(); // ana vai embora enquanto bia chega
    conversar('bia', (bia, linha) => {
      if (linha === 'pronto') return bia.write('mensagem\n');
      console.log('bia: ' + linha);
      servidor.close();
    });
  });
});
