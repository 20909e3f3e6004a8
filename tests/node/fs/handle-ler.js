// FileHandle: read e readv com todas as formas; readFile a partir de onde está.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { path } = tmp;

fs.writeFileSync(path('a'), '0123456789');
(async () => {
  const handle = await fs.promises.open(path('a'));
  const show = ({ bytesRead, buffer }) => bytesRead + ' ' + buffer.length + ' ' + buffer.toString('latin1', 0, bytesRead);
  const tries = (name, ...args) => tmp.wait(name, Promise.resolve().then(() => handle.read(...args)).then(show));
  await tries('quatro', Buffer.alloc(4), 1, 2, 3);
  await tries('buffer', Buffer.alloc(4));
  await tries('opções', { buffer: Buffer.alloc(3), position: 7 });
  await tries('opções sem buffer', { length: 2, position: 0 });
  await tries('buffer e opções', Buffer.alloc(4), { length: 1 });
  await tries('buffer, offset', Buffer.alloc(4), 2);
  await tries('position null', Buffer.alloc(2), 0, 2, null);
  await tries('nada');
  await tries('fim');
  await tries('length 0', Buffer.alloc(2), 0, 0, 0);
  await tries('buffer vazio', Buffer.alloc(0), 0, 0, 0);
  await tries('buffer vazio, length 1', Buffer.alloc(0), 0, 1, 0);
  await tries('length demais', Buffer.alloc(2), 0, 3, 0);
  await tries('offset demais', Buffer.alloc(2), 3, 1, 0);
  await tries('offset texto', Buffer.alloc(2), 'x');
  await tries('texto', 'x');
  await tries('número', 5);
  await tries('null', null);
  const rv = await handle.readv([Buffer.alloc(2), Buffer.alloc(2)], 1);
  console.log(rv.bytesRead, rv.buffers.map(String), Object.keys(rv));
  await tmp.wait('readv errado', handle.readv('x'));
  await handle.close();
  const again = await fs.promises.open(path('a'));
  await again.read(Buffer.alloc(3), 0, 3);
  await tmp.wait('readFile do meio', again.readFile('utf8'));
  await tmp.wait('readFile no fim', again.readFile({ encoding: 'utf8' }));
  await again.close();
  tmp.clean();
})();
