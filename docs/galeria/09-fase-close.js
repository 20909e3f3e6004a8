// capítulo: 05-event-loop
// ideia: uma volta inteira do laço
// pergunta: O destroy() fecha o socket já. Em que lugar da fila sai o aviso 'close'?

const net = require('net');

const servidor = net.createServer(function chegou(socket) {
  console.log('alguém conectou');
  setTimeout(function timer() { console.log('timer'); }, 0);
  setImmediate(function immediate() { console.log('immediate'); });
  Promise.resolve().then(function promessa() { console.log('promessa'); });
  process.nextTick(function tick() { console.log('nextTick'); });
  socket.on('close', function fechou() { console.log('o socket fechou'); });
  socket.destroy();
  servidor.close();
});

servidor.listen(0, '127.0.0.1', function aberto() {
  net.connect(servidor.address().port, '127.0.0.1').resume();
});
