// pluralize: um e vários.
const p = require('../../../build/npm-lista/node_modules/pluralize');
console.log(p('test'), p('test', 1), p('test', 5, true), p.singular('children'), p.plural('person'), p.isPlural('mice'), p('PAPER'));
p.addPluralRule(/gex$/i, 'gexii'); console.log(p.plural('regex'));
