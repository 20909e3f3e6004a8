// cork e uncork: o que se escreve enquanto isso sai num pedaço só.
const { serve, cru } = require('./fixtures/serve');
serve((req, res) => {
  res.cork(); res.write('a'); res.write('b'); console.log(res.writableCorked);
  res.cork(); res.uncork(); res.write('c'); console.log(res.writableCorked);
  res.uncork(); console.log(res.writableCorked);
  res.cork(); res.end('d'); console.log(res.writableCorked);
}, async (port) => console.log(JSON.stringify(await cru(port, 'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'))));
