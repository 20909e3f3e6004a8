// Os métodos andam soltos, têm nome e estão todos lá.
var log = console.log;
log('solto', 1);
['primeiro', 'segundo'].forEach(function (x) { console.log(x); });
[1, 2].forEach(console.log);
var names = ['log', 'warn', 'dir', 'time', 'timeEnd', 'timeLog', 'trace', 'assert', 'clear', 'count', 'countReset',
  'group', 'groupEnd', 'table', 'debug', 'info', 'dirxml', 'error', 'groupCollapsed'];
console.log(names.filter(function (name) { return typeof console[name] !== 'function'; }));
console.log(Object.keys(console).slice(0, 19).join(' ') === names.join(' '));
console.log(console.log.name, console.dir.name, console.time.name);
console.log(Object.prototype.toString.call(console), typeof console.Console);
console.log(console.log(), typeof console.log('devolve undefined'));
console.assert(true, 'não aparece');
console.assert(1, 'nem isto');
console.dir({ a: { b: { c: { d: 1 } } } });
console.dir({ a: 1 }, { depth: 0 }, 'ignorado');
console.dir('texto');
console.dir(1);
console.clear();
// Trocar um método vale para quem o usa por dentro.
console.log = function () { log('[trocado]', arguments.length); };
console.count();
console.table([1]);
console.log = log;
