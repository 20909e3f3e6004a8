// monitorEventLoopDelay: um callback que bloqueia o loop aparece no máximo, e não na mediana.
var perf = require('perf_hooks');

var delay = perf.monitorEventLoopDelay({ resolution: 5 });
console.log(delay.constructor.name, delay.count, delay.enable(), delay.enable(), delay.disable(), delay.disable());
[{ resolution: 0 }, { resolution: 'a' }, 5].forEach(function (options) {
  try { perf.monitorEventLoopDelay(options); } catch (e) { console.log(e.code, e.message); }
});

delay.enable();
setTimeout(function () {
  var end = Date.now() + 50;
  while (Date.now() < end);
  finish(delay.count + 2);
}, 20);
// Até o histograma ter anotado o bloqueio e mais uma volta, por mais que a máquina demore.
function finish(enough) {
  if (delay.count < enough) return setTimeout(finish, 10, enough);
  delay.disable();
  console.log(delay.count > 1, delay.max > 40e6, delay.min >= 4e6, delay.percentile(100) === delay.max);
  delay.reset();
  console.log(delay.count);
}
