// nextTick esvazia antes das promessas, e tudo se repete depois de CADA callback.
var log = console.log;
setImmediate(function () {
  log('immediate 1');
  process.nextTick(log, 'tick do immediate');
  Promise.resolve().then(function () {
    log('job do immediate');
    process.nextTick(log, 'tick do job do immediate');
    Promise.resolve().then(function () { log('job do job'); });
  });
});
setImmediate(function () { log('immediate 2'); });
Promise.resolve().then(function () { log('job 1'); process.nextTick(log, 'tick do job 1'); })
  .then(function () { log('job 2'); });
queueMicrotask(function () { log('microtask'); });
process.nextTick(function (a, b, c) {
  log('tick', a, b, c);
  process.nextTick(log, 'tick do tick');
  Promise.resolve().then(function () { log('job do tick'); });
}, 1, 2, 3);
process.nextTick(log, 'tick 2');
log('script');
