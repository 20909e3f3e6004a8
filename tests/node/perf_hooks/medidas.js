// performance: o relógio, marcas, medidas, timerify e PerformanceObserver.
const perf = require('perf_hooks');
const { performance, PerformanceObserver, PerformanceMark } = perf;
console.log(globalThis.performance === performance, Object.prototype.toString.call(performance), typeof performance.timeOrigin);
const a = performance.now(), b = performance.now();
console.log(a > 0, b >= a, Math.abs(performance.timeOrigin + b - Date.now()) < 1000, a < 60000);
console.log(performance.mark('um', { startTime: 0.5, detail: { x: [1] } }), performance.mark('dois', { startTime: 0.25 }));
console.log(JSON.stringify(performance.measure('entre', 'dois', 'um')), performance.measure('x', { start: 1, duration: 2, detail: 'oi' }));
console.log(performance.measure('y', { end: 9, duration: 2 }).toJSON(), performance.measure('z', { start: 'dois', end: 'um' }).duration);
console.log(performance.measure('do zero').startTime, performance.measure('até agora', 'um').duration > 0);
const names = list => list.map(e => e.entryType + ':' + e.name).join(' ');
console.log(names(performance.getEntriesByType('mark')), '|', names(performance.getEntriesByName('um')), '|', names(performance.getEntriesByName('um', 'measure')));
console.log(performance.getEntries().length, performance.getEntriesByType('nada'));
performance.clearMarks('um');
performance.clearMeasures('x');
console.log(names(performance.getEntriesByType('mark')), performance.getEntriesByName('x'));
const m = performance.mark(5);
console.log(m instanceof PerformanceMark, m instanceof perf.PerformanceEntry, m.name, m.detail, m.duration);
for (const f of [() => performance.mark(), () => performance.mark('x', 5), () => performance.mark('x', { startTime: -1 }),
  () => performance.mark('x', { startTime: 'y' }), () => performance.measure(), () => performance.measure(5), () => performance.measure('x', 'um'),
  () => performance.measure('x', { start: 1, end: 2, duration: 3 }), () => performance.measure('x', { start: 1 }, 'dois'),
  () => performance.measure('x', -1, -1), () => new perf.PerformanceEntry(), () => new perf.PerformanceMeasure(), () => new perf.Performance(),
  () => new PerformanceObserver(), () => new PerformanceObserver(() => {}).observe(), () => performance.getEntriesByType(), () => performance.timerify(5),
  () => new PerformanceObserver(() => {}).observe({ entryTypes: ['mark'], type: 'mark' }), () => new PerformanceObserver(() => {}).observe({ entryTypes: 'mark' }),
  () => { const o = new PerformanceObserver(() => {}); o.observe({ type: 'mark' }); try { o.observe({ entryTypes: ['mark'] }); } finally { o.disconnect(); } }]) {
  try { f(); console.log('ok'); } catch (error) { console.log(error.name, error.code, error.message); }
}
const seen = new PerformanceObserver((list, observer) => {
  console.log('vistas', names(list.getEntries()), '|', names(list.getEntriesByType('measure')), '|', names(list.getEntriesByName('soma')), observer === seen);
  observer.disconnect();
  performance.mark('ninguém vê');
  const late = new PerformanceObserver(list => { console.log('atrasado', names(list.getEntries())); late.disconnect(); });
  late.observe({ type: 'measure', buffered: true });
});
seen.observe({ entryTypes: ['mark', 'measure', 'function', 'inventado'] });
const sum = performance.timerify(function soma(x, y) { return x + y; });
console.log(sum(1, 2), sum.name, sum.length);
performance.mark('vista');
performance.measure('medida', 'vista');
console.log(seen.takeRecords().length);
sum(3, 4);
performance.mark('outra');
performance.measure('outra medida', 'outra');
console.log('síncrono acabou');
