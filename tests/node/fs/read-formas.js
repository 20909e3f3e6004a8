// fs.read e readSync: todas as formas dos argumentos.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { attempt, path } = tmp;

fs.writeFileSync(path('a'), '0123456789');
const fd = fs.openSync(path('a'), 'r');
const fresh = () => Buffer.alloc(4, '.');
function sync(name, ...args) {
  const buffer = fresh();
  attempt(name, () => fs.readSync(fd, buffer, ...args) + ' ' + buffer.toString());
}
sync('só o buffer');
sync('opções', { position: 2 });
sync('opções todas', { offset: 1, length: 2, position: 0 });
sync('cinco', 1, 3, 5);
sync('position null', 0, 2, null);
sync('position undefined', 0, 2);
sync('position -1', 0, 2, -1);
sync('length 0', 0, 0, 0);
sync('offset null', null, 2, 0);
sync('opções null', null);
sync('opções vazias', {});
sync('depois do fim', 0, 4, 100);
sync('length demais', 0, 5, 0);
sync('length negativo', 0, -1, 0);
sync('offset demais', 5, 1, 0);
sync('offset negativo', -1, 1, 0);
sync('offset quebrado', 0.5, 1, 0);
sync('offset texto', '0', 1, 0);
sync('position texto', 0, 1, 'x');
sync('position quebrada', 0, 1, 1.5);
sync('length quebrado', 0, 1.7, 0);
attempt('buffer errado', () => fs.readSync(fd, 'texto', 0, 1, 0));
attempt('buffer vazio', () => fs.readSync(fd, Buffer.alloc(0), 0, 1, 0));
attempt('DataView', () => fs.readSync(fd, new DataView(new ArrayBuffer(3)), 0, 3, 0));
attempt('Uint16Array', () => { const u = new Uint16Array(2); return fs.readSync(fd, u, 0, 4, 0) + ' ' + u.join(); });
attempt('fd errado', () => fs.readSync('x', fresh(), 0, 1, 0));
attempt('fd negativo', () => fs.readSync(-1, fresh(), 0, 1, 0));
attempt('fd fechado', () => fs.readSync(999999, fresh(), 0, 1, 0));

function back(name) {
  return (next) => (error, count, buffer) => {
    tmp.log(name + ':', error && error.message, count, buffer && buffer.length, buffer && buffer.toString('latin1', 0, count));
    next();
  };
}
tmp.steps([
  (next) => fs.read(fd, fresh(), 0, 2, 0, back('seis')(next)),
  (next) => fs.read(fd, fresh(), { position: 4 }, back('buffer e opções')(next)),
  (next) => fs.read(fd, { buffer: fresh(), position: 6, length: 2 }, back('opções com buffer')(next)),
  (next) => fs.read(fd, { position: 0, length: 3 }, back('opções sem buffer')(next)),
  (next) => fs.read(fd, fresh(), back('só o buffer')(next)),
  (next) => fs.read(fd, back('nada')(next)),
  (next) => fs.read(fd, fresh(), 0, 0, 0, back('length 0')(next)),
  (next) => fs.read(999999, fresh(), 0, 1, 0, back('fd fechado')(next)),
  (next) => { attempt('sem callback', () => fs.read(fd, fresh(), 0, 1, 0)); next(); },
  (next) => { attempt('opções erradas', () => fs.read(fd, fresh(), 'x', () => {})); next(); },
  (next) => { attempt('position errada', () => fs.read(fd, fresh(), 0, 1, 'x', () => {})); next(); },
  (next) => { attempt('length demais', () => fs.read(fd, fresh(), 0, 5, 0, () => {})); next(); }
]);
