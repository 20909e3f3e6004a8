// Stats: os campos, as datas, os tipos, e como se mostra.
const fs = require('fs');
const util = require('util');
const tmp = require('./fixtures/tmp');
const { attempt, path } = tmp;

fs.writeFileSync(path('a'), 'abc');
fs.utimesSync(path('a'), 1.5, 2.25);
const s = fs.statSync(path('a'));
console.log(Object.keys(s).join());
console.log(s.size, s.nlink, s.mtimeMs, s.atimeMs, s.mtime.toISOString(), s.atime.toISOString(), s.mtime instanceof Date);
console.log(util.inspect(s).replace(/: .*(,?)\n/g, ': …\n'));
const kinds = ['isFile', 'isDirectory', 'isSymbolicLink', 'isFIFO', 'isSocket', 'isBlockDevice', 'isCharacterDevice'];
for (const [name, stat] of [['arquivo', s], ['pasta', fs.statSync('/')], ['dispositivo', fs.statSync('/dev/null')]]) {
  console.log(name, kinds.filter((k) => stat[k]()).join());
}
console.log(JSON.stringify(Object.keys(JSON.parse(JSON.stringify(s)))));
s.mode = fs.constants.S_IFIFO;
console.log(s.isFIFO(), s.isFile());
s.mtimeMs = 5;
console.log(s.mtime.getTime());
s.mtime = new Date(7);
console.log(s.mtime.getTime());
attempt('dentro da resolução', () => { fs.utimesSync(path('a'), 1, 1234567890.123); return fs.statSync(path('a')).mtimeMs; });
tmp.clean();
