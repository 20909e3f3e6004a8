// createHistogram: faixas, média, desvio, percentis, o que passa do limite, e os argumentos errados.
var perf = require('perf_hooks');

var h = perf.createHistogram();
console.log(h);
[1, 2, 3, 1000, 2047, 2048, 2049, 5000, 123456, 99999999].forEach(function (v) { h.record(v); });
console.log(h, JSON.stringify(h));
console.log(h.percentile(10), h.percentile(50), h.percentile(99), h.percentile(100));

var coarse = perf.createHistogram({ lowest: 1, highest: 1000, figures: 1 });
[1, 15, 16, 17, 33, 70, 130, 999, 1023, 1024, 5000, 1e9].forEach(function (v) { coarse.record(v); });
console.log(coarse);
h.add(coarse);
console.log(h.count, h.max, h.exceeds);
h.reset();
console.log(h.count, h.min, h.max);
h.recordDelta();
console.log(h.count);
h.recordDelta();
console.log(h.count, h.min > 0);

function refused(run) {
  try {
    run();
    console.log('aceitou');
  } catch (e) { console.log(e.code, e.message); }
}
[0, 'x', 1.5].forEach(function (v) { refused(function () { h.record(v); }); });
[0, 101, 'a'].forEach(function (v) { refused(function () { h.percentile(v); }); });
[{ lowest: 0 }, { lowest: 'a' }, { highest: 1 }, { lowest: 10, highest: 15 }, { figures: 0 }, { figures: 6 }, 5]
  .forEach(function (options) { refused(function () { perf.createHistogram(options); }); });
refused(function () { h.add({}); });
refused(function () { return new h.constructor(); });
console.log(h.constructor.name, Object.getPrototypeOf(h.constructor.prototype).constructor.name);
