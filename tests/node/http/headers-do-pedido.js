// O pedido antes de sair: headers que se leem, trocam e tiram; socket, host e protocolo.
const http = require('http'), { serve, semData } = require('./fixtures/serve');
serve((req, res) => res.end(JSON.stringify(req.rawHeaders)), (port) => new Promise((fim) => {
  const req = http.request({ host: '127.0.0.1', port, path: '/p', headers: { 'X-Um': '1', Accept: ['a', 'b'] }, agent: new http.Agent({ keepAlive: true, maxSockets: 3 }) }, (res) => {
    let t = '';
    res.setEncoding('utf8').on('data', (d) => { t += d; }).on('end', () => { console.log(t.replace(port, 'P'), res.req === req, req.res === res, semData(res.rawHeaders)); req.agent.destroy(); fim(); });
  });
  console.log(req.getHeaderNames(), req.getRawHeaderNames(), req.getHeader('host').replace(port, 'P'), req.socket, req.shouldKeepAlive, req.useChunkedEncodingByDefault);
  req.setHeader('x-um', 'dois'); req.removeHeader('accept'); req.setHeader('User-Agent', 'eu'); req.appendHeader('X-Um', 'três');
  console.log(req.path, req.method, req.host, req.protocol, req.reusedSocket, req.maxHeadersCount, req.finished, req.setNoDelay(true), req.setSocketKeepAlive(true, 5));
  req.end();
  console.log(req.finished, req.writableEnded);
}));
