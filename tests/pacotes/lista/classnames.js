// classnames: nomes de classe.
const cn = require('../../../build/npm-lista/node_modules/classnames');
console.log(cn('foo', { bar: true, duck: false }, ['x', { y: 1 }], null, 0, 3), cn(), require('../../../build/npm-lista/node_modules/classnames').default === cn);
