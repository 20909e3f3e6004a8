// readable-stream: os streams do Node como pacote.
const { Readable, Transform, pipeline, finished, Duplex } = require('../../../build/npm-lista/node_modules/readable-stream');
const r = new Readable({ read() {} });
r.push('um '); r.push('dois'); r.push(null);
pipeline(r, new Transform({ transform(c, _, cb) { cb(null, String(c).toUpperCase()); } }), new Transform({ transform(c, _, cb) { console.log(String(c)); cb(null, c); } }), (e) => console.log('fim', e)).resume();
finished(Readable.from(['x']).resume(), (e) => console.log('finished', e));
console.log(new Duplex() instanceof Readable);
