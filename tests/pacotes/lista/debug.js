// debug: espaços de nomes ligados em código, e os formatos.
const debug = require('../../../build/npm-lista/node_modules/debug');
debug.formatArgs = function (args) { args[0] = this.namespace + ' ' + args[0]; };
debug.log = (...a) => console.log(...a);
debug.enable('http,trab:*,-trab:b');
debug('http')('servindo %s na %d', 'casa', 8080);
debug('trab:a')('objeto %o e %O', { a: 1 }, [1]);
debug('trab:b')('não aparece');
console.log(debug.enabled('trab:c'), debug.enabled('trab:b'), debug.names.length, debug('x').extend('y').namespace);
