// server.close: larga as conexões ociosas, espera as ocupadas, e avisa; fechar de novo é um erro.
const http = require('http');
const server = http.createServer((req, res) => {
  console.log('close devolve', server.close((e) => { console.log('fechou', e); server.close((e) => console.log(e.code, e.message)); }) === server, server.listening);
  res.end('última');
});
server.on('close', () => console.log('evento close'));
server.listen(0, '127.0.0.1', () => {
  const agent = new http.Agent({ keepAlive: true });
  http.get({ host: '127.0.0.1', port: server.address().port, agent }, (res) => { console.log(res.headers.connection); res.setEncoding('utf8').on('data', console.log).on('end', () => console.log('end')); });
});
