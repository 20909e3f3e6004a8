// for await sobre um Dir: no fim, ou se o laço acaba antes, ele se fecha.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { path } = tmp;

for (const name of ['a', 'b', 'c']) fs.writeFileSync(path(name), '');
(async () => {
  const names = [];
  const dir = await fs.promises.opendir(tmp.dir);
  for await (const entry of dir) names.push(entry.name);
  tmp.log('todas', names.sort().join());
  await tmp.wait('fechou', dir.close());

  const other = await fs.promises.opendir(tmp.dir);
  for await (const entry of other) { tmp.log('uma', entry.isFile()); break; }
  await tmp.wait('fechou com break', other.close());

  const third = await fs.promises.opendir(tmp.dir);
  try {
    for await (const entry of third) throw new Error('chega de ' + entry.name.length);
  } catch (e) { tmp.log(e.message); }
  await tmp.wait('fechou com throw', third.close());

  const entries = (await fs.promises.opendir(tmp.dir)).entries();
  tmp.log(typeof entries.next, typeof entries.return, typeof entries.throw, entries[Symbol.asyncIterator]() === entries);
  tmp.log(JSON.stringify(await entries.return('x')), JSON.stringify(await entries.next()));
  tmp.log(fs.Dir.prototype[Symbol.asyncIterator] === fs.Dir.prototype.entries);
  tmp.clean();
})();
