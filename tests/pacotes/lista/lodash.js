// lodash: os exemplos do README, e os mais usados.
const _ = require('../../../build/npm-lista/node_modules/lodash');
console.log(_.defaults({ a: 1 }, { a: 3, b: 2 }), _.partition([1, 2, 3, 4], (n) => n % 2));
console.log(_.chunk(['a', 'b', 'c', 'd'], 3), _.camelCase('Olá mundo-novo'), _.get({ a: [{ b: 3 }] }, 'a[0].b'));
console.log(_.groupBy([6.1, 4.2, 6.3], Math.floor), _.template('oi <%= nome %>!')({ nome: 'ana' }));
console.log(_(['b', 'a', 'c']).sortBy().map(_.upperCase).join('-'), _.merge({ a: [{ b: 2 }] }, { a: [{ c: 3 }] }));
console.log(_.cloneDeep({ d: new Date(0), r: /x/g, m: new Map([[1, 2]]) }), _.isEqual({ a: [1] }, { a: [1] }));
