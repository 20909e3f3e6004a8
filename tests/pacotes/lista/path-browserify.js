// path-browserify: o path do Node como pacote.
const path = require('../../../build/npm-lista/node_modules/path-browserify');
console.log(path.join('/foo', 'bar', 'baz/asdf', 'quux', '..'), path.parse('/home/a/b.txt'), path.relative('/data/a/b', '/data/c'), path.resolve('/a', '../b'), path.extname('x.y.z'), path.posix === path);
