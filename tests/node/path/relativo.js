// path.relative, isAbsolute, toNamespacedPath, sep e delimiter.
const path = require('path');
process.chdir('/');
const pairs = [['/a/b/c', '/a/d'], ['/a', '/a'], ['/a', '/a/b'], ['/a/b', '/'], ['', 'x'], ['x', ''], ['/a/bc', '/a/b'], ['a/b', '../c'], ['/', '/a'],
  ['C:\\a\\b', 'C:\\a\\c'], ['C:\\a', 'D:\\b'], ['c:\\A', 'C:\\a\\b'], ['\\\\s\\d\\x', '\\\\s\\d\\y']];
for (const [from, to] of pairs) console.log(from, to, JSON.stringify(path.posix.relative(from, to)), /^[cd\\]/i.test(from) ? JSON.stringify(path.win32.relative(from, to)) : '');
for (const p of ['/a', 'a', '', '.', 'C:/', 'C:', '\\', '//srv', 'C:a']) console.log(p, path.posix.isAbsolute(p), path.win32.isAbsolute(p), path.win32.toNamespacedPath(/^C:\//.test(p) ? p : ''), path.posix.toNamespacedPath(p));
console.log(path.win32.toNamespacedPath('C:\\a\\..\\b'), path.win32.toNamespacedPath('\\\\s\\d\\x'), path.toNamespacedPath(5));
console.log(path.sep, path.delimiter, path.win32.sep, path.win32.delimiter, path.posix === path, path.win32.posix === path, path.win32.win32 === path.win32);
console.log(require('path/posix') === path.posix, require('path/win32') === path.win32);
