// fs.watch: encoding, e os argumentos errados.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { attempt, path } = tmp;

attempt('não existe', () => fs.watch(path('nada')));
attempt('filename', () => { try { fs.watch(path('nada')); } catch (e) { return [e.filename === path('nada'), e.syscall].join(); } });
attempt('caminho', () => fs.watch(5));
attempt('nulo', () => fs.watch('a\0b'));
attempt('opções', () => fs.watch(tmp.dir, 5));
attempt('codificação', () => fs.watch(tmp.dir, 'klingon'));
attempt('recursive errado', () => fs.watch(tmp.dir, { recursive: 'x' }));
attempt('persistent errado e recursive', () => fs.watch(tmp.dir, { recursive: true, persistent: 'x' }));
attempt('signal', () => fs.watch(tmp.dir, { signal: 5 }));

const names = {};
const watchers = ['utf8', 'hex', 'buffer', undefined].map((encoding) => fs.watch(tmp.dir, { encoding }, (event, name) => {
  names[encoding] = names[encoding] || (Buffer.isBuffer(name) ? 'Buffer ' + name.toString('hex') : name);
  if (Object.keys(names).length < 4) return;
  watchers.forEach((w) => w.close());
  console.log(Object.keys(names).sort().map((key) => key + '=' + names[key]).join(' '));
  tmp.clean();
}));
fs.writeFileSync(path('á'), '');
