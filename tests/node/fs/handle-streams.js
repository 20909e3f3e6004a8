// FileHandle.createReadStream e createWriteStream: o stream fecha o handle, salvo autoClose: false.
const fs = require('fs');
const { once } = require('events');
const tmp = require('./fixtures/tmp');
const { attempt, path } = tmp;

(async () => {
  let handle = await fs.promises.open(path('a'), 'w');
  const w = handle.createWriteStream({ encoding: 'latin1' });
  console.log(w.path, w.fd === handle.fd, w.pending);
  w.write('é');
  w.end('fim');
  await once(w, 'close');
  console.log(handle.fd, fs.readFileSync(path('a'), 'latin1'), w.bytesWritten);

  handle = await fs.promises.open(path('a'));
  const r = handle.createReadStream({ start: 1, encoding: 'utf8', autoClose: false });
  let text = '';
  for await (const chunk of r) text += chunk;
  console.log(text, handle.fd > 2, r.bytesRead, r.destroyed);
  attempt('fs e handle', () => fs.createReadStream('', { fd: handle, fs: {} }));

  const other = handle.createReadStream({ start: 0 });
  const closing = handle.close().then(() => console.log('fechado', handle.fd));
  other.on('error', (e) => console.log('erro', e.message));
  other.on('close', () => console.log('close do stream', other.bytesRead));
  await closing;
  tmp.clean();
})();
