// fs.promises.watch: as mudanças num for await; sair do laço fecha.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { path } = tmp;

(async () => {
  const changes = fs.promises.watch(tmp.dir);
  console.log(typeof changes.next, changes[Symbol.asyncIterator]() === changes);
  const first = changes.next();
  fs.mkdirSync(path('a'));
  console.log(JSON.stringify(await first));
  let count = 0;
  fs.mkdirSync(path('b'));
  for await (const { eventType, filename } of changes) {
    console.log(eventType, filename);
    if (++count === 2) break;
    fs.rmdirSync(path('b'));
  }
  console.log(JSON.stringify(await changes.next()));
  await tmp.wait('não existe', fs.promises.watch(path('nada')).next());
  await tmp.wait('caminho', fs.promises.watch(5).next());
  await tmp.wait('opções', fs.promises.watch(tmp.dir, 5).next());
  await tmp.wait('persistent', fs.promises.watch(tmp.dir, { persistent: 1 }).next());
  await tmp.wait('recursive', fs.promises.watch(tmp.dir, { recursive: 1 }).next());
  await tmp.wait('encoding', fs.promises.watch(tmp.dir, { encoding: 'x' }).next());
  await tmp.wait('signal', fs.promises.watch(tmp.dir, { signal: 1 }).next());
  await tmp.wait('return sem começar', fs.promises.watch(tmp.dir).return('x').then(JSON.stringify));
  tmp.clean();
})();
