// Quem troca console.log muda o que passa por ele: count, table, group, timeLog; info e debug não.
const real = console.log;
console.log = (...args) => real('[log]', ...args);
console.error = (...args) => real('[erro]', String(args[0]).split('\n')[0]);
console.warn = (...args) => real('[aviso]', ...args);
console.log('a');
console.info('info');
console.debug('debug');
console.dirxml({ a: 1 }, [2]);
console.dir({ b: 1 });
console.count('c');
console.table([{ x: 1 }]);
console.table(5);
console.group('título');
console.log('dentro');
console.groupEnd();
console.assert(false, 'dito com %s', 'warn');
console.assert(false);
console.trace('rastro %d', 3);
