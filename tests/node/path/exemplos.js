// Os exemplos da documentação do Node, os erros e o que mais se usa.
var path = require('path');
process.chdir('/');

console.log(path === path.posix, path.win32.win32 === path.win32, path.win32.posix === path, path.sep, path.delimiter, path.win32.sep, path.win32.delimiter);
console.log(require('path/posix') === path.posix, require('path/win32') === path.win32, require('node:path') === path);

console.log(path.join('/foo', 'bar', 'baz/asdf', 'quux', '..'), path.join('', ''), path.join(), path.join('a', '', 'b'));
console.log(path.resolve('/foo/bar', './baz'), path.resolve('/foo/bar', '/tmp/file/'), path.resolve('wwwroot', 'static_files/png/', '../static_files/gif/image.gif'));
console.log(path.relative('/data/orandea/test/aaa', '/data/orandea/impl/bbb'), JSON.stringify(path.relative('/a', '/a')), path.relative('/', '/a/b'), path.relative('/a/b', '/'));
console.log(path.basename('/foo/bar/quux.html', '.html'), path.basename('quux.html/'), path.extname('index.coffee.md'), JSON.stringify(path.extname('.bashrc')), path.extname('a.'));
console.log(path.parse('/home/user/dir/file.txt'), path.parse('./a/'), path.parse(''));
console.log(path.format({ root: '/ignored', dir: '/home/user/dir', base: 'file.txt' }), path.format({ root: '/', base: 'file.txt', ext: 'ignored' }), path.format({ root: '/', name: 'file', ext: 'txt' }));
console.log(path.format({}), path.format({ dir: 'a' }), path.format({ name: 'x', ext: '.y' }));

var w = path.win32;
console.log(w.basename('C:\\foo.HTML', '.html'), w.parse('C:\\path\\dir\\file.txt'), w.parse('\\\\srv\\disco\\a\\b.c'));
console.log(w.relative('C:\\orandea\\test\\aaa', 'C:\\orandea\\impl\\bbb'), w.relative('C:\\a', 'D:\\b'), w.relative('C:\\', 'c:\\x'), w.relative('c:\\a\\b', 'C:\\A'));
console.log(w.join('//server', 'share', '..', 'x'), w.resolve('C:\\a', '..\\b', 'D:c'), w.normalize('C:\\temp\\\\foo\\bar\\..\\'), w.isAbsolute('C:/'), w.isAbsolute('bar\\baz'));
console.log(w.toNamespacedPath('\\\\srv\\disco\\a'), w.toNamespacedPath('C:\\a'), w.dirname('C:\\a\\b'), w.dirname('\\\\srv\\disco'));

[
  function () { path.join('a', 1); }, function () { path.resolve({}); }, function () { path.dirname(null); },
  function () { path.basename('a', 3); }, function () { path.parse(); }, function () { path.format('x'); },
  function () { path.format(null); }, function () { path.relative('a'); }, function () { path.isAbsolute(1); },
  function () { w.normalize(1); }, function () { w.join([]); }, function () { w.resolve('a', 0); }
].forEach(function (f) {
  try {
    f();
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
});
console.log(path.toNamespacedPath(3), w.toNamespacedPath(3), Object.keys(path).filter(function (k) { return k !== 'matchesGlob'; }).sort().join());
