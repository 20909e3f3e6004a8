// Uma conversa com um filho, uma mensagem de cada vez.
const { fork } = require('child_process');
if (process.argv[2] === 'filho') {
  process.on('message', (n) => { process.send(n + 1); });
} else {
  const filho = fork(__filename, ['filho']);
  filho.on('message', (n) => {
    console.log('recebi', n);
    if (n < 3) filho.send(n);
    else filho.disconnect();
  });
  filho.on('exit', (codigo) => console.log('exit', codigo));
  filho.send(0);
}
