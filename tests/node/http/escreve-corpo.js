// write e end: valores, callbacks, erros, e escrever depois do fim.
const { serve, cru, tenta } = require('./fixtures/serve');
serve((req, res) => {
  res.on('error', (e) => console.log('error', e.code)).on('finish', () => console.log('finish', res.writableFinished)).on('close', () => console.log('close')).on('prefinish', () => console.log('prefinish'));
  console.log(res.write('a', () => console.log('escreveu a')), res.write(Buffer.from('b')), res.write('63', 'hex'), res.write(new Uint8Array([100])), res.write(''));
  for (const v of [null, undefined, 5, {}, [1]]) console.log(tenta(() => res.write(v)));
  console.log(res.writableEnded, res.end('fim', 'utf8', () => console.log('callback do end')) === res, res.writableEnded, res.finished);
  console.log(res.write('tarde', (e) => console.log('callback', e.code)));
  res.end((e) => console.log('end de novo', e && e.code));
}, async (port) => console.log(await cru(port, 'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')));
