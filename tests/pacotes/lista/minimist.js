// minimist: os exemplos do README.
const parse = require('../../../build/npm-lista/node_modules/minimist');
console.log(parse(['-a', 'beep', '-b', 'boop']));
console.log(parse(['-x', '3', '-y', '4', '-n5', '-abc', '--beep=boop', 'foo', 'bar', 'baz']));
console.log(parse(['--um=1', '--', 'resto'], { '--': true, alias: { um: 'u' }, default: { dois: 2 }, string: ['um'], boolean: ['sim'] }));
