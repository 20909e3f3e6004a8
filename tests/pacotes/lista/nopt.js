// nopt: opções com tipos.
const nopt = require('../../../build/npm-lista/node_modules/nopt');
console.log(nopt({ foo: [String, null], bar: [Boolean, Number], baz: path => path, lista: [Array, Number], url: require('url') }, { foofoo: ['--foo', 'Mr. Foo'], b7: ['--bar', '7'] }, ['node', 'x', '--foofoo', '--no-bar', '--lista', '1', '--lista', '2', 'resto', '--url', 'http://x.org/', '--', '--fim'], 2));
