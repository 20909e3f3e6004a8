// net: server.listen, net.Socket e net.connect com um sinal.
const net = require('net');
const ac = new AbortController();
const server = net.createServer((socket) => { socket.on('error', () => {}); socket.resume(); });
server.listen({ port: 0, host: '127.0.0.1', signal: ac.signal }, () => {
  const { port } = server.address();
  const other = new AbortController();
  const socket = net.connect({ port, host: '127.0.0.1', signal: other.signal }, () => other.abort('basta'));
  socket.on('error', (e) => console.log('socket', e.name, e.code, e.cause));
  socket.on('close', (hadError) => {
    console.log('socket close', hadError);
    const born = new net.Socket({ signal: AbortSignal.abort() });
    born.on('error', (e) => console.log('nasceu abortado', e.name));
    born.on('close', () => ac.abort());
  });
});
server.on('close', () => {
  console.log('servidor fechou', server.listening);
  const late = net.createServer().listen({ port: 0, host: '127.0.0.1', signal: AbortSignal.abort() });
  late.on('close', () => console.log('nem chegou a escutar'));
});
try { net.createServer().listen({ port: 0, signal: 'x' }); } catch (e) { console.log(e.code, e.message); }
