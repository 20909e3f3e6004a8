// opendir com callback e com promessa; read e close nas duas formas.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { path } = tmp;

for (const name of ['a', 'b', 'c']) fs.writeFileSync(path(name), '');
tmp.steps([
  (next) => fs.opendir(path('nada'), tmp.report('não existe', next)),
  (next) => fs.opendir(path('a'), tmp.report('arquivo', next)),
  (next) => fs.opendir(tmp.dir, (error, dir) => {
    tmp.log('abriu', error, dir.path);
    const names = [];
    (function more() {
      dir.read((error, entry) => {
        if (entry) { names.push(entry.name); return more(); }
        tmp.log('fim', error, entry, names.sort().join());
        dir.close(tmp.report('close', next));
      });
    })();
  }),
  async (next) => {
    const dir = await fs.promises.opendir(tmp.dir);
    const all = await Promise.all([dir.read(), dir.read(), dir.read(), dir.read()]);
    tmp.log('juntas', all.map((e) => e && e.name).sort().join());
    tmp.log('close', await dir.close());
    next();
  },
  (next) => tmp.wait('promessa', fs.promises.opendir(path('nada'))).then(next)
]);
