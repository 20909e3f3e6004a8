// ramda: compor e currificar.
const R = require('../../../build/npm-lista/node_modules/ramda');
console.log(R.pipe(R.filter((n) => n % 2), R.map(R.multiply(2)), R.sum)([1, 2, 3]), R.path(['a', 0, 'b'], { a: [{ b: 5 }] }), R.groupBy((x) => (x > 2 ? 'g' : 'p'), [1, 2, 3]), R.evolve({ a: R.inc }, { a: 1, b: 2 }));
console.log(R.curry((a, b, c) => a + b + c)(1)(2)(3), R.sortBy(R.prop('n'), [{ n: 2 }, { n: 1 }]), R.over(R.lensPath(['x', 'y']), R.negate, { x: { y: 1 } }), R.zipObj(['a', 'b'], [1, 2]), R.equals({ a: [1] }, { a: [1] }));
