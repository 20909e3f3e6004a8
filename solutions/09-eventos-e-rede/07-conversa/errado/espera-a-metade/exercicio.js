const net = require('net');

// Junta os pedaços que chegam de um socket e chama linha(texto) a cada '\n'.
function porLinhas(socket, linha) {
  let resto = '';
  socket.setEncoding('utf8');
  socket.on('data', (texto) => {
    resto += texto;
    if (!resto.endsWith('\n')) return;
    const linhas = resto.split('\n');
    linhas.pop();
    resto = '';
    linhas.forEach(linha);
  });
}

function sala() {
  const presentes = new Set();

  return net.createServer((socket) => {
    let nome;
    presentes.add(socket);
    socket.on('close', () => presentes.delete(socket));
    socket.on('error', () => {}); // quem cai no meio da frase também sai: 'close' vem depois

    porLinhas(socket, (texto) => {
      if (nome === undefined) {
        nome = texto;
        return;
      }
      for (const outro of presentes) {
        if (outro !== socket && outro.writable) outro.write(`${nome}: ${texto}\n`);
      }
    });
  });
}

module.exports = sala;
