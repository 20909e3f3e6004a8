const net = require('net');

// Junta os pedaços que chegam de um socket e chama linha(texto) a cada '\n'.
function porLinhas(socket, linha) {
  let resto = '';
  socket.setEncoding('utf8');
  socket.on('data', (texto) => {
    const linhas = (resto + texto).split('\n');
    resto = linhas.pop();
    linhas.forEach(linha);
  });
}

function sala() {
  const presentes = new Set();

  return net.createServer((socket) => {
    let nome;
    presentes.add(socket);
    socket.on('end', () => presentes.delete(socket));
    socket.on('error', () => {});

    porLinhas(socket, (texto) => {
      if (nome === undefined) {
        nome = texto;
        return;
      }
      for (const outro of presentes) {
        if (outro !== socket) outro.write(`${nome}: ${texto}\n`);
      }
    });
  });
}

module.exports = sala;
