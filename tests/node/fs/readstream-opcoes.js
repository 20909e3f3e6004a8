// createReadStream: start, end, highWaterMark, encoding, fd, e os argumentos errados.
const fs = require('fs');
const { once } = require('events');
const tmp = require('./fixtures/tmp');
const { attempt, path } = tmp;

fs.writeFileSync(path('a'), '0123456789');
async function read(name, options, p = path('a')) {
  const events = [], chunks = [];
  const stream = fs.createReadStream(p, options);
  for (const e of ['open', 'ready', 'end', 'close', 'error']) stream.on(e, (x) => events.push(e + (x instanceof Error ? ' ' + x.message : '')));
  stream.on('data', (chunk) => chunks.push(String(chunk)));
  await new Promise((resolve) => { stream.on('close', resolve); if (options && options.emitClose === false) stream.on('end', () => setImmediate(resolve)); });
  tmp.log(name + ':', chunks.join('|'), '·', events.join(), '·', stream.bytesRead, stream.pending, stream.destroyed);
}
(async () => {
  await read('simples');
  await read('start e end', { start: 2, end: 5 });
  await read('start', { start: 7 });
  await read('end', { end: 3 });
  await read('end 0', { end: 0 });
  await read('depois do fim', { start: 100 });
  await read('highWaterMark', { highWaterMark: 4 });
  await read('highWaterMark com start', { highWaterMark: 4, start: 1, end: 9 });
  await read('encoding', 'hex');
  await read('encoding opção', { encoding: 'latin1', highWaterMark: 3 });
  await read('fd', { fd: fs.openSync(path('a')), start: 8 }, null);
  await read('fd sem start', { fd: fs.openSync(path('a')) }, '');
  await read('não existe', {}, path('nada'));
  await read('pasta', {}, tmp.dir);
  await read('flags', { flags: 'a+' });
  await read('emitClose', { emitClose: false });
  for (const o of [{ start: -1 }, { start: 'x' }, { start: 1.5 }, { end: -1 }, { end: 'x' }, { start: 5, end: 3 }, { fd: 'x' }, { fd: -1 },
    { encoding: 'klingon' }, { highWaterMark: -1 }, { highWaterMark: 'x' }, { fs: { open: 5 } }, { fs: { open() {} } }, { fs: { open() {}, read() {} } },
    { flags: 'zz' }, 5]) {
    attempt(JSON.stringify(o), () => { fs.createReadStream(path('a'), o).on('error', () => {}).destroy(); return 'aceito'; });
  }
  attempt('caminho', () => fs.createReadStream(5));
  attempt('sem new', () => fs.ReadStream(path('a')).on('error', () => {}) instanceof fs.ReadStream);
  attempt('nomes antigos', () => fs.FileReadStream === fs.ReadStream && fs.FileWriteStream === fs.WriteStream);
  setImmediate(() => tmp.clean());
})();
