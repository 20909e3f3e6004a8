// path.parse, format, dirname, basename e extname: posix e win32.
const path = require('path');
const cases = ['', '/', '//', 'a', '/a', 'a/', '/a/b.c', './x.tar.gz', '.oculto', 'a.', '..', '../x', '/a/b/', 'a//b', 'C:\\a\\b.txt', 'C:', 'c:x.y',
  '\\\\srv\\dir\\f.g', '/á/é.ç', 'sem.ext/arquivo', 'x/.y.z'];
for (const c of cases) {
  for (const k of ['posix', 'win32']) {
    const p = path[k].parse(c);
    console.log(k, JSON.stringify(c), JSON.stringify(p), path[k].format(p) === c, JSON.stringify([path[k].dirname(c), path[k].basename(c), path[k].extname(c)]));
  }
}
console.log(path.basename('a.html', '.html'), path.basename('.html', '.html'), path.basename('a.html', 'l'), path.basename('a', 'a'), path.basename('aa', 'a'));
for (const o of [{}, { dir: '/x', base: 'y' }, { root: '/', base: 'y' }, { root: '/', dir: '/', base: 'y' }, { name: 'n', ext: '.e' }, { name: 'n', ext: 'e' },
  { dir: 'd', name: 'n', ext: '.e', base: 'b' }, { base: '' , name: 'n'}]) console.log(path.format(o), path.win32.format(o));
for (const wrong of [null, 5, 'x', undefined]) { try { path.format(wrong); } catch (e) { console.log(e.message); } }
