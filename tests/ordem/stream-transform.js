// Um transform no meio de dois.
const { Readable, Transform, Writable, pipeline } = require('stream');
pipeline(
  Readable.from(['a', 'b']),
  new Transform({ objectMode: true, transform(x, c, pronto) { console.log('transforma', x); pronto(null, x.toUpperCase()); } }),
  new Writable({ objectMode: true, write(x, c, pronto) { console.log('recebe', x); pronto(); } }),
  (erro) => console.log('acabou', erro));
