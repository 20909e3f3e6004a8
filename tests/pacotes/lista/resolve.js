// resolve: o algoritmo do require em JavaScript.
const resolve = require('../../../build/npm-lista/node_modules/resolve'), path = require('path');
const base = path.join(process.cwd(), 'build/npm-lista');
console.log(path.relative(base, resolve.sync('tape', { basedir: base })), resolve.isCore('fs'), resolve.isCore('x'), resolve.sync('fs'));
resolve('minimist/test/parse', { basedir: base }, (e, r) => console.log(e, path.relative(base, r)));
resolve('nao-ha', { basedir: base }, (e) => console.log(e.code, e.message.replace(base, '')));
