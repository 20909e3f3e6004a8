// A opção fs: o stream trabalha com as funções que lhe dão.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { path } = tmp;

const log = [];
const mine = {};
for (const name of ['open', 'close', 'read', 'write', 'writev', 'fsync']) {
  mine[name] = (...args) => { log.push(name); return fs[name](...args); };
}
(async () => {
  const w = fs.createWriteStream(path('a'), { fs: mine, flush: true });
  w.cork();
  w.write('a');
  w.write('b');
  w.uncork();
  w.end('c');
  await new Promise((resolve) => w.on('close', resolve));
  console.log(log.splice(0).join(), fs.readFileSync(path('a'), 'utf8'));

  const r = fs.createReadStream(path('a'), { fs: mine });
  for await (const chunk of r) console.log(String(chunk));
  console.log(log.splice(0).join());

  const only = { open: mine.open, close: mine.close, write: mine.write };
  const w2 = fs.createWriteStream(path('a'), { fs: only });
  w2.cork();
  w2.write('x');
  w2.write('y');
  w2.uncork();
  w2.end();
  await new Promise((resolve) => w2.on('close', resolve));
  console.log(log.splice(0).join(), fs.readFileSync(path('a'), 'utf8'));
  tmp.clean();
})();
