// immutable: o README.
const { Map, List, Set, OrderedMap, fromJS, is, Range } = require('../../../build/npm-lista/node_modules/immutable');
const m1 = Map({ a: 1, b: 2, c: 3 }), m2 = m1.set('b', 50);
console.log(m1.get('b') + ' vs. ' + m2.get('b'), m1.equals(Map({ a: 1, b: 2, c: 3 })), String(List([1, 2]).push(3).unshift(0).concat([4])), is(Set([1, 2]), Set([2, 1])));
const n = fromJS({ a: { b: { c: [3, 4, 5] } } });
console.log(n.getIn(['a', 'b', 'c', 1]), JSON.stringify(n.updateIn(['a', 'b', 'c'], (l) => l.push(6))), Range(1, Infinity).filter((x) => x % 2).map((x) => x * x).take(4).toArray(), String(OrderedMap([['z', 1], ['a', 2]])), m2.toJS());
