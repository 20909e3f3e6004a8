// req.socket, res.socket, connection, e assignSocket com um socket do programa.
const http = require('http'), { PassThrough, Writable } = require('stream'), { serve, pede } = require('./fixtures/serve');
serve((req, res) => {
  console.log(req.socket === res.socket, req.connection === req.socket, res.connection === res.socket, req.socket.remoteAddress, req.socket.localPort === req.socket.server.address().port, req.socket.remoteFamily, req.socket.destroyed, req.socket.encrypted);
  res.on('close', () => console.log('depois', res.socket, req.socket !== null, req.destroyed));
  res.end();
}, async (port) => {
  await pede(port, {});
  const parts = [], sink = new Writable({ write(c, e, cb) { parts.push(c); cb(); } });
  const res = new http.ServerResponse({ method: 'GET', httpVersionMajor: 1, httpVersionMinor: 1, headers: {} });
  res.assignSocket(sink);
  try { res.assignSocket(sink); } catch (e) { console.log(e.code); }
  res.sendDate = false;
  res.on('finish', () => { res.detachSocket(sink); console.log(JSON.stringify(String(Buffer.concat(parts))), res.socket); });
  res.end('para o nada');
});
