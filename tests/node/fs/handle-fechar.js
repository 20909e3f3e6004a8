// FileHandle.close espera o que está em andamento; depois dele tudo rejeita.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { path } = tmp;

fs.writeFileSync(path('a'), 'abc');
(async () => {
  const handle = await fs.promises.open(path('a'), 'r+');
  handle.on('close', () => console.log("'close'"));
  const order = [];
  const read = handle.read(Buffer.alloc(3), 0, 3, 0).then(({ bytesRead }) => order.push('leu ' + bytesRead));
  const close = handle.close().then(() => order.push('fechou'));
  console.log(handle.fd > 2, handle.close() === handle.close());
  await Promise.all([read, close]);
  console.log(order.join(), handle.fd);
  const names = ['appendFile', 'chmod', 'chown', 'datasync', 'read', 'readFile', 'readv', 'stat', 'sync', 'truncate', 'utimes',
    'write', 'writeFile', 'writev'];
  for (const name of names) await tmp.wait(name, Promise.resolve().then(() => handle[name]('x', 1, 1)));
  await tmp.wait('close', handle.close());
  const other = await fs.promises.open(path('a'));
  console.log(typeof other[Symbol.asyncDispose]);
  await tmp.wait('asyncDispose', other[Symbol.asyncDispose]());
  console.log(other.fd);
  tmp.clean();
})();
