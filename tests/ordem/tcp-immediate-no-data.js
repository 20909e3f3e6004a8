// Dentro de um data, a próxima fase é a dos immediates.
const net = require('net');
const s = net.createServer((c) => c.end('x')).listen(0, '127.0.0.1', () => {
  net.connect(s.address().port, '127.0.0.1').on('data', () => {
    setTimeout(() => console.log('timer'), 300);
    setImmediate(() => console.log('immediate'));
    process.nextTick(() => console.log('tique'));
    Promise.resolve().then(() => console.log('promessa'));
    console.log('data');
    s.close();
  });
});
