// Os nomes das flags de open: o que cada uma permite.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { path } = tmp;

const names = ['r', 'rs', 'sr', 'r+', 'rs+', 'sr+', 'w', 'wx', 'xw', 'w+', 'wx+', 'xw+', 'a', 'ax', 'xa', 'as', 'sa', 'a+',
  'ax+', 'xa+', 'as+', 'sa+', 0, fs.constants.O_RDWR, undefined, null, 'q', 'R', '', true, {}, 1.5, NaN, 2 ** 31, -1];
for (const name of names) {
  fs.writeFileSync(path('a'), 'abc');
  let line = String(typeof name === 'object' && name ? '{}' : name) + ' existe: ';
  for (const file of ['a', 'novo']) {
    fs.rmSync(path('novo'), { force: true });
    try {
      const fd = fs.openSync(path(file), name);
      const can = [];
      try { fs.readSync(fd, Buffer.alloc(1), 0, 1, 0); can.push('lê'); } catch {}
      try { fs.writeSync(fd, 'Z', 0); can.push('escreve'); } catch {}
      fs.closeSync(fd);
      line += can.join('+') + ' ' + JSON.stringify(fs.readFileSync(path(file), 'utf8'));
    } catch (e) { line += e.code + (e.code.startsWith('ERR') ? ' ' + e.message : ''); }
    if (file === 'a') line += ' novo: ';
  }
  tmp.log(line);
}
tmp.clean();
