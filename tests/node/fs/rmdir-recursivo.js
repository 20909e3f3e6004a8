// rmdir com recursive, que o Node desaconselha, e rm em todas as formas.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { attempt, path } = tmp;

process.on('warning', (w) => console.log(w.name, w.code));
const make = () => { fs.mkdirSync(path('a/b'), { recursive: true }); fs.writeFileSync(path('a/b/c'), ''); };
make();
attempt('rmdir cheia', () => fs.rmdirSync(path('a')));
attempt('rmdir recursive', () => fs.rmdirSync(path('a'), { recursive: true }));
attempt('rmdir recursive não existe', () => fs.rmdirSync(path('a'), { recursive: true }));
fs.writeFileSync(path('f'), '');
attempt('rmdir recursive arquivo', () => fs.rmdirSync(path('f'), { recursive: true }));
for (const options of [{ recursive: 1 }, { maxRetries: -1 }, { maxRetries: 'x' }, { retryDelay: -1 }, null, 'x']) {
  attempt('rmdir ' + JSON.stringify(options), () => fs.rmdirSync(path('f'), options));
  attempt('rm ' + JSON.stringify(options), () => fs.rmSync(path('g'), options));
}
attempt('rmdir sem callback', () => fs.rmdir(path('f')));
tmp.steps([
  (next) => { make(); fs.rmdir(path('a'), { recursive: true }, tmp.report('rmdir recursive', next)); },
  (next) => fs.rmdir(path('a'), { recursive: true }, tmp.report('não existe', next)),
  (next) => { make(); tmp.wait('promessa', fs.promises.rmdir(path('a'))).then(next); },
  (next) => tmp.wait('rm', fs.promises.rm(path('a'))).then(next),
  (next) => tmp.wait('rm recursive', fs.promises.rm(path('a'), { recursive: true })).then(next),
  (next) => tmp.wait('rm force', fs.promises.rm(path('a'), { force: true })).then(next),
  (next) => tmp.wait('rm opções', fs.promises.rm(path('a'), 5)).then(next)
]);
