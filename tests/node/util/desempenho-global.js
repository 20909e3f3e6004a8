// As classes de perf_hooks são globais.
const hooks = require('perf_hooks');
for (const name of ['Performance', 'PerformanceEntry', 'PerformanceMark', 'PerformanceMeasure', 'PerformanceObserver', 'PerformanceObserverEntryList']) {
  console.log(name, typeof globalThis[name], hooks[name] === undefined || hooks[name] === globalThis[name], Object.getOwnPropertyDescriptor(globalThis, name).enumerable);
}
console.log(performance === hooks.performance, performance instanceof Performance);
const mark = performance.mark('a', { startTime: 1 });
console.log(mark instanceof PerformanceMark, mark instanceof PerformanceEntry, mark.name);
console.log(performance.measure('m', 'a', 'a') instanceof PerformanceMeasure);
try { new PerformanceEntry(); } catch (e) { console.log(e.name, e.code); }
