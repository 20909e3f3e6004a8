// minimatch: casar nomes com padrões.
const minimatch = require('../../../build/npm-lista/node_modules/minimatch');
console.log(minimatch('bar.foo', '*.foo'), minimatch('bar.foo', '*.bar'), minimatch('a/b/c.js', '**/*.js'), minimatch('x', '!(x)'), minimatch('a.b', '+(a|b).?'), minimatch('.a', '*'), minimatch('.a', '*', { dot: true }));
console.log(minimatch.match(['a', 'ab', 'b'], 'a*'), minimatch.makeRe('*.{a,b}'), minimatch.braceExpand('{a,b{1..3}}'));
