// Cada conexão com o seu estado: a que fecha só leva o dela.
// sempre: bia: 1 mensagem
const net = require('net');
const readline = require('readline');

const servidor = net.createServer((socket) => {
  let sessao = null;
  readline.createInterface({ input: socket }).on('line', (linha) => {
    if (linha !== 'mensagem') sessao = { nome: linha, mensagens: 0 };
    else if (sessao !== null) sessao.mensagens++;
    if (linha !== 'mensagem') socket.write('pronto\n');
    else socket.end(sessao === null ? 'sessão perdida\n' : sessao.mensagens + ' mensagem\n');
  });
  socket.on('close', () => { sessao = null; });
});

function conversar(nome, pronto) {
  const socket = net.connect(servidor.address().port, '127.0.0.1');
  socket.write(nome + '\n');
  readline.createInterface({ input: socket }).on('line', (linha) => pronto(socket, linha));
}

servidor.listen(0, '127.0.0.1', () => {
  conversar('ana', (ana) => {
    ana.end();
    conversar('bia', (bia, linha) => {
      if (linha === 'pronto') return bia.write('mensagem\n');
      console.log('bia: ' + linha);
      servidor.close();
    });
  });
});
