// readv e writev: vários buffers, position, e os argumentos errados.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { attempt, path } = tmp;

const fd = fs.openSync(path('a'), 'w+');
attempt('writev', () => fs.writevSync(fd, [Buffer.from('abc'), new Uint8Array([100, 101]), Buffer.from('f')]));
attempt('writev position', () => fs.writevSync(fd, [Buffer.from('XY')], 2));
attempt('writev null', () => fs.writevSync(fd, [Buffer.from('g')], null));
attempt('writev vazio', () => fs.writevSync(fd, []));
attempt('conteúdo', () => fs.readFileSync(path('a'), 'utf8'));
const two = () => [Buffer.alloc(2, '.'), Buffer.alloc(3, '.')];
const show = (count, list) => count + ' ' + list.map(String).join('|');
attempt('readv', () => { const b = two(); return show(fs.readvSync(fd, b, 0), b); });
attempt('readv fim', () => { const b = two(); return show(fs.readvSync(fd, b, 5), b); });
attempt('readv null', () => { const b = two(); return show(fs.readvSync(fd, b, null), b); });
attempt('readv vazio', () => fs.readvSync(fd, [], 0));
for (const wrong of [undefined, null, 'x', {}, [5], [Buffer.alloc(1), 'x'], Buffer.alloc(1)]) {
  const label = wrong === undefined || wrong === null ? String(wrong) : JSON.stringify(wrong);
  attempt('readv ' + label, () => fs.readvSync(fd, wrong));
  attempt('writev ' + label, () => fs.writevSync(fd, wrong));
}
attempt('fd', () => fs.readvSync('1', [Buffer.alloc(1)]));
attempt('fd fechado', () => fs.readvSync(999999, [Buffer.alloc(1)]));
attempt('fd fechado', () => fs.writevSync(999999, [Buffer.alloc(1)]));
attempt('sem callback', () => fs.readv(fd, [Buffer.alloc(1)]));
attempt('sem callback', () => fs.writev(fd, [Buffer.alloc(1)], 0));
const list = two();
tmp.steps([
  (next) => fs.readv(fd, list, 0, (e, n, b) => { tmp.log(e, n, b === list, list.map(String)); next(); }),
  (next) => fs.readv(fd, list, (e, n, b) => { tmp.log(e, n); next(); }),
  (next) => fs.writev(fd, list, 1, (e, n, b) => { tmp.log(e, n, b === list, fs.readFileSync(path('a'))); next(); }),
  (next) => fs.writev(fd, [], (e, n, b) => { tmp.log(e, n, b.length); next(); }),
  (next) => fs.writev(999999, list, (e, n, b) => { tmp.log(e.message, n, b === list); next(); })
]);
