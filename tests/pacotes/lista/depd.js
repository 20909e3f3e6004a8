// depd: avisos de que algo envelheceu.
process.env.NO_DEPRECATION = 'outro';
const deprecate = require('../../../build/npm-lista/node_modules/depd')('meu-modulo');
process.on('deprecation', (e) => console.log(e.name, e.namespace, e.message));
const velha = deprecate.function(function velha(a) { return a * 2; }, 'use a nova');
console.log(velha(2), velha(3), velha.length);
const o = { p: 1 }; deprecate.property(o, 'p', 'p'); console.log(o.p);
