// Etiquetas de count e time: qualquer valor vira texto, menos um símbolo.
process.on('warning', (w) => console.log('aviso:', w.message));
for (const label of ['', 0, null, undefined, { toString: () => 'objeto' }, [1, 2], 'default', '__proto__', 'constructor']) console.count(label);
console.countReset('default');
console.count();
console.countReset('nunca');
console.countReset(0);
console.timeEnd('nunca');
console.timeLog({ toString: () => 'nem esta' });
console.time('x');
console.time('x');
for (const method of ['count', 'countReset', 'time', 'timeEnd', 'timeLog']) {
  try { console[method](Symbol('s')); } catch (e) { console.log(method, e.name, e.message); }
}
