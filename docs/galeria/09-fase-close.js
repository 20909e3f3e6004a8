// capítulo: 05-event-loop
// ideia: a volta inteira, da fase poll à close
// pergunta: destroy() fecha o socket já. Em que lugar da fila sai o aviso 'close'?

const net = require('net');

const servidor = net.createServer(function chegou(socket) {
  console.log('1. poll: alguém conectou');
  setTimeout(function timer() { console.log('6. timers: a fase seguinte'); }, 0);
  setImmediate(function immediate() { console.log('4. check'); });
  Promise.resolve().then(function promessa() { console.log('3. promessa'); });
  process.nextTick(function tick() { console.log('2. nextTick'); });
  socket.on('close', function fechou() { console.log('5. close: o socket fechou'); });
  socket.destroy();
  servidor.close();
});

servidor.listen(0, '127.0.0.1', function aberto() {
  net.connect(servidor.address().port, '127.0.0.1').resume();
});

// resposta: em penúltimo. O descritor se fecha na hora, mas o aviso espera a fase close, que vem
// depois da check.
