// access, exists e as constantes: que modos valem.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { attempt, path } = tmp;

fs.writeFileSync(path('a'), '');
for (const mode of [0, fs.constants.R_OK, fs.constants.R_OK | fs.constants.W_OK, undefined, null, 8, -1, 1.5, 'x', '1', {}, NaN]) {
  const label = JSON.stringify(mode) + (mode !== mode ? ' NaN' : '');
  attempt('access ' + label, () => fs.accessSync(path('a'), mode));
}
attempt('X_OK', () => fs.accessSync(path('a'), fs.constants.X_OK));
attempt('não existe', () => fs.accessSync(path('nada')));
attempt('por arquivo', () => fs.accessSync(path('a/b')));
for (const p of [path('a'), path('nada'), '', null, undefined, 5, {}, 'a\0b', Buffer.from(path('a')), require('url').pathToFileURL(path('a'))]) {
  attempt('exists', () => fs.existsSync(p));
}
attempt('sem callback', () => fs.access(path('a')));
attempt('exists sem callback', () => fs.exists(path('a')));
tmp.steps([
  (next) => fs.access(path('a'), tmp.report('access', next)),
  (next) => fs.access(path('a'), fs.constants.X_OK, tmp.report('X_OK', next)),
  (next) => fs.access(path('nada'), tmp.report('não existe', next)),
  (next) => fs.exists(path('a'), (...all) => { tmp.log('exists', all); next(); }),
  (next) => fs.exists(undefined, (...all) => { tmp.log('exists', all); next(); }),
  (next) => tmp.wait('promessa', fs.promises.access(path('a'), 9)).then(next),
  (next) => tmp.wait('não existe', fs.promises.access(path('nada'))).then(next)
]);
