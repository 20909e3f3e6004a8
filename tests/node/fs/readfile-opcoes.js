// readFile e readFileSync: codificações, flag, descritor, e os argumentos errados.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { attempt, path } = tmp;

fs.writeFileSync(path('a'), Buffer.from('61c3a7ff00f09f9880', 'hex'));
for (const encoding of ['utf8', 'UTF-8', 'utf-8', 'latin1', 'binary', 'ascii', 'hex', 'base64', 'base64url', 'ucs2', 'utf16le', '', null, undefined]) {
  attempt(String(encoding), () => { const r = fs.readFileSync(path('a'), encoding); return Buffer.isBuffer(r) ? 'Buffer ' + r.length : JSON.stringify(r); });
}
attempt('opções', () => fs.readFileSync(path('a'), { encoding: 'hex' }));
attempt('codificação errada', () => fs.readFileSync(path('a'), 'klingon'));
attempt('codificação número', () => fs.readFileSync(path('a'), { encoding: 5 }));
attempt('opções número', () => fs.readFileSync(path('a'), 5));
attempt('opções true', () => fs.readFileSync(path('a'), true));
attempt('flag a+', () => fs.readFileSync(path('novo'), { flag: 'a+', encoding: 'utf8' }) === '');
attempt('flag wx', () => fs.readFileSync(path('a'), { flag: 'wx' }));
attempt('flag errada', () => fs.readFileSync(path('a'), { flag: 'zz' }));
attempt('flag w', () => fs.readFileSync(path('outro'), { flag: 'w' }));
attempt('não existe', () => fs.readFileSync(path('nada')));
attempt('pasta', () => fs.readFileSync(tmp.dir));
attempt('caminho vazio', () => fs.readFileSync(''));
attempt('nulo', () => fs.readFileSync('a\0b'));
attempt('sem caminho', () => fs.readFileSync());
attempt('descritor', () => { const fd = fs.openSync(path('a')); fs.readSync(fd, Buffer.alloc(1)); const r = fs.readFileSync(fd, 'hex'); fs.closeSync(fd); return r; });
attempt('descritor fechado', () => fs.readFileSync(999999));
attempt('descritor negativo', () => fs.readFileSync(-1));
attempt('descritor quebrado', () => fs.readFileSync(1.5));
attempt('/proc', () => fs.readFileSync('/proc/self/comm', 'utf8').length > 0);
attempt('sem callback', () => fs.readFile(path('a')));
attempt('callback errado', () => fs.readFile(path('a'), 'utf8', 5));
tmp.steps([
  (next) => fs.readFile(path('a'), tmp.report('Buffer', next)),
  (next) => fs.readFile(path('a'), 'hex', tmp.report('hex', next)),
  (next) => fs.readFile(path('a'), { encoding: 'base64' }, tmp.report('base64', next)),
  (next) => fs.readFile(tmp.dir, tmp.report('pasta', next)),
  (next) => fs.readFile(path('nada'), 'utf8', tmp.report('não existe', next)),
  (next) => tmp.wait('promessa', fs.promises.readFile(path('a'), 'latin1')).then(next),
  (next) => tmp.wait('pasta', fs.promises.readFile(tmp.dir)).then(next),
  (next) => tmp.wait('descritor', fs.promises.readFile(5)).then(next),
  (next) => tmp.wait('codificação', fs.promises.readFile(path('a'), 'klingon')).then(next)
]);
