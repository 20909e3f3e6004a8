// cp confere os argumentos antes de tudo.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { attempt, path } = tmp;

fs.writeFileSync(path('a'), '');
const a = path('a'), b = path('b');
attempt('src', () => fs.cpSync(5, b));
attempt('dest', () => fs.cpSync(a));
attempt('nulo', () => fs.cpSync(a, 'x\0y'));
attempt('options', () => fs.cpSync(a, b, 'x'));
attempt('options null', () => fs.cpSync(a, b, null));
attempt('options array', () => fs.cpSync(a, b, []));
for (const name of ['dereference', 'errorOnExist', 'force', 'preserveTimestamps', 'recursive', 'verbatimSymlinks']) {
  attempt(name, () => fs.cpSync(a, b, { [name]: 1 }));
  attempt(name + ' undefined', () => fs.cpSync(a, b, { [name]: undefined }));
}
attempt('filter', () => fs.cpSync(a, b, { filter: 'x' }));
attempt('mode', () => fs.cpSync(a, b, { mode: 'x' }));
attempt('mode fora', () => fs.cpSync(a, b, { mode: 8 }));
attempt('mode quebrado', () => fs.cpSync(a, b, { mode: 1.5 }));
attempt('mode null', () => fs.cpSync(a, b, { mode: null }));
attempt('incompatíveis', () => fs.cpSync(a, b, { dereference: true, verbatimSymlinks: true }));
attempt('sem callback', () => fs.cp(a, b));
attempt('callback errado', () => fs.cp(a, b, {}, 'x'));
attempt('src com callback', () => fs.cp({}, b, () => {}));
fs.promises.cp(a, b, { force: 'x' }).catch((e) => { console.log(e.code); tmp.clean(); });
