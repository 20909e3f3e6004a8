// Entre dois timers vencidos na mesma volta, os ticks e as promessas do primeiro rodam.
var log = console.log;
function timer(name) {
  return function () {
    log(name);
    process.nextTick(function () { log('tick de ' + name); });
    Promise.resolve().then(function () { log('job de ' + name); });
  };
}
setTimeout(timer('A'), 5);
setTimeout(timer('B'), 5);
setTimeout(timer('C'), 5);
