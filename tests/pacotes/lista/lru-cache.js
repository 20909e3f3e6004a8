// lru-cache: quem não se usa sai.
const LRU = require('../../../build/npm-lista/node_modules/lru-cache');
const c = new LRU({ max: 2, dispose: (k) => console.log('saiu', k) });
c.set('a', 1); c.set('b', 2); c.get('a'); c.set('c', 3);
console.log(c.has('b'), c.get('a'), c.keys(), c.length, c.peek('c'));
