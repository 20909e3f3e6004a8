// writeFile e writeFileSync: tipos de dado, flag, mode, flush e descritor.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { attempt, path } = tmp;

const read = () => fs.readFileSync(path('a')).toString('hex');
const data = { texto: 'aç', Buffer: Buffer.from('x'), Uint8Array: new Uint8Array([1, 2]), Uint16Array: new Uint16Array([258]),
  Float32Array: new Float32Array([1]), DataView: new DataView(new ArrayBuffer(4), 1, 2), vazio: '', ArrayBuffer: new ArrayBuffer(2),
  número: 5, null: null, undefined: undefined, true: true, objeto: {}, array: ['a'], toString: { toString: () => 'x' }, função: () => 1 };
for (const [name, value] of Object.entries(data)) attempt(name, () => { fs.writeFileSync(path('a'), value); return read(); });
for (const encoding of ['latin1', 'hex', 'base64', 'utf16le', null]) attempt(String(encoding), () => { fs.writeFileSync(path('a'), '6162', encoding); return read(); });
attempt('codificação errada', () => fs.writeFileSync(path('a'), 'x', 'klingon'));
attempt('flag a', () => { fs.writeFileSync(path('a'), 'b'); fs.writeFileSync(path('a'), 'c', { flag: 'a' }); return read(); });
attempt('flag wx', () => fs.writeFileSync(path('a'), '', { flag: 'wx' }));
attempt('flag r+', () => { fs.writeFileSync(path('a'), 'Z', { flag: 'r+' }); return read(); });
attempt('mode', () => { process.umask(0); fs.writeFileSync(path('m'), '', { mode: 0o640 }); return (fs.statSync(path('m')).mode & 0o777).toString(8); });
attempt('mode só ao criar', () => { fs.writeFileSync(path('m'), '', { mode: 0o777 }); return (fs.statSync(path('m')).mode & 0o777).toString(8); });
attempt('flush', () => fs.writeFileSync(path('a'), 'x', { flush: true }));
attempt('flush null', () => fs.writeFileSync(path('a'), 'x', { flush: null }));
attempt('flush errado', () => fs.writeFileSync(path('a'), 'x', { flush: 1 }));
attempt('descritor', () => { const fd = fs.openSync(path('a'), 'w'); fs.writeFileSync(fd, 'um'); fs.writeFileSync(fd, 'dois'); fs.closeSync(fd); return read(); });
attempt('pasta', () => fs.writeFileSync(tmp.dir, 'x'));
attempt('não existe', () => fs.writeFileSync(path('nada/a'), 'x'));
attempt('caminho', () => fs.writeFileSync(null, 'x'));
attempt('opções', () => fs.writeFileSync(path('a'), 'x', 5));
attempt('sem callback', () => fs.writeFile(path('a'), 'x'));
attempt('dado errado com callback', () => fs.writeFile(path('a'), 5, () => {}));
tmp.steps([
  (next) => fs.writeFile(path('a'), 'x', tmp.report('callback', next)),
  (next) => fs.writeFile(path('a'), '7a', 'hex', tmp.report('hex', next)),
  (next) => fs.writeFile(path('nada/a'), 'x', tmp.report('não existe', next)),
  (next) => fs.writeFile(path('a'), 'x', { flush: true }, tmp.report('flush', next)),
  (next) => tmp.wait('flush errado', fs.promises.writeFile(path('a'), 'x', { flush: 1 })).then(next),
  (next) => tmp.wait('dado errado', fs.promises.writeFile(path('a'), 5)).then(next),
  (next) => tmp.wait('descritor', fs.promises.writeFile(5, 'x')).then(next)
]);
