// fsync, fdatasync, close e fstat: por descritor, nas formas de callback e síncrona.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { attempt, path } = tmp;

const fd = fs.openSync(path('a'), 'w+');
for (const name of ['fsync', 'fdatasync', 'fstat', 'close']) {
  for (const wrong of [999999, -1, '1', null, undefined, 1.5, NaN]) {
    const label = name + ' ' + JSON.stringify(wrong) + (wrong !== wrong ? ' NaN' : '');
    attempt(label, () => fs[name + 'Sync'](wrong));
    attempt(label + ' callback', () => fs[name](wrong, () => {}));
  }
}
attempt('fsync', () => fs.fsyncSync(fd));
attempt('fdatasync', () => fs.fdatasyncSync(fd));
attempt('fstat', () => fs.fstatSync(fd).size);
attempt('sem callback', () => fs.fsync(fd));
attempt('callback errado', () => fs.close(fd, 5));
tmp.steps([
  (next) => fs.fsync(fd, tmp.report('fsync', next)),
  (next) => fs.fdatasync(fd, tmp.report('fdatasync', next)),
  (next) => fs.close(fd, tmp.report('close', next)),
  (next) => fs.close(fd, tmp.report('close de novo', next)),
  (next) => fs.fsync(fd, tmp.report('fsync fechado', next))
]);
