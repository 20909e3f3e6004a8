// listening chega num tique, depois dos que já estavam.
const net = require('net');
process.nextTick(() => console.log('tique'));
const s = net.createServer().listen(0, '127.0.0.1');
s.on('listening', () => { console.log('listening'); s.close(); });
s.on('close', () => console.log('close'));
console.log('programa');
