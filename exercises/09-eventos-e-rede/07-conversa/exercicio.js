const net = require('net');

// sala(): um servidor de conversa, ainda sem escutar (quem chama dá o listen). Cada linha que um participante manda,
// terminada por '\n', chega inteira a todos os outros, como `nome: linha\n`. A primeira linha de cada um é o nome dele,
// e não se repassa a ninguém. Quem sai deixa de receber.
function sala() {
  return net.createServer((socket) => {
    socket.end('a sala ainda não existe\n'); // troque pela sua
  });
}

module.exports = sala;
