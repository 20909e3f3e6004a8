// createWriteStream: start, flags, mode, encoding, flush, fd, e os argumentos errados.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { attempt, path } = tmp;

async function write(name, options, data = ['novo'], p = path('a')) {
  fs.writeFileSync(path('a'), '0123456789');
  const events = [];
  const stream = fs.createWriteStream(p, options);
  for (const e of ['open', 'ready', 'finish', 'close', 'error']) stream.on(e, (x) => events.push(e + (x instanceof Error ? ' ' + x.message : '')));
  for (const chunk of data) stream.write(chunk);
  stream.end();
  await new Promise((resolve) => stream.on('close', resolve));
  tmp.log(name + ':', fs.readFileSync(path('a'), 'latin1'), '·', events.join(), '·', stream.bytesWritten, stream.pending);
}
(async () => {
  await write('simples');
  await write('vários', {}, ['a', 'bc', Buffer.from('d')]);
  await write('flags a', { flags: 'a' });
  await write('flags r+ start', { flags: 'r+', start: 3 });
  await write('start', { start: 3 });
  await write('r+ vários', { flags: 'r+', start: 2 }, ['XX', 'YY']);
  await write('encoding', 'hex', ['4142']);
  await write('encoding opção', { encoding: 'latin1' }, ['é']);
  await write('flush', { flush: true });
  await write('fd', { fd: fs.openSync(path('a'), 'r+') }, ['fd'], null);
  await write('wx', { flags: 'wx' });
  await write('não existe', {}, ['x'], path('nada/a'));
  process.umask(0);
  await write('mode', { mode: 0o640 }, ['x'], path('m'));
  console.log((fs.statSync(path('m')).mode & 0o777).toString(8));
  for (const o of [{ start: -1 }, { start: 'x' }, { fd: {} }, { flush: 'x' }, { encoding: 'klingon' }, { highWaterMark: -1 },
    { fs: { open() {} } }, { fs: { open() {}, write() {} } }, { mode: 'x' }, 5]) {
    attempt(JSON.stringify(o), () => { fs.createWriteStream(path('z'), o).on('error', () => {}).destroy(); return 'aceito'; });
  }
  const s = fs.createWriteStream(path('c'));
  s.write('x');
  s.close(() => {
    console.log('close', fs.readFileSync(path('c'), 'utf8'));
    s.close(() => { console.log('de novo'); tmp.clean(); });
  });
  attempt('write depois de close', () => s.on('error', (e) => console.log(e.code)).write('y'));
})();
