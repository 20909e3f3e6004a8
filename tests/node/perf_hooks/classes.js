// As classes que o módulo mostra, e o que cada uma diz que observa.
var perf = require('perf_hooks');

console.log(perf.PerformanceObserver.supportedEntryTypes.indexOf('mark') >= 0);
var observer = new perf.PerformanceObserver(function (list) {
  console.log(list instanceof perf.PerformanceObserverEntryList, list.getEntries().length);
  observer.disconnect();
});
observer.observe({ entryTypes: ['mark'] });
console.log(perf.performance.mark('a') instanceof perf.PerformanceMark, perf.performance instanceof perf.Performance);
console.log(Object.keys(perf.performance.mark('b').toJSON()), Object.keys(perf.performance.measure('c', 'a').toJSON()));
[perf.PerformanceObserverEntryList, perf.PerformanceEntry, perf.Performance].forEach(function (Class) {
  try { new Class(); } catch (e) { console.log(e.code, e.name, e.message); }
});
