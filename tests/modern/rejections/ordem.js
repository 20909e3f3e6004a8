// A hora em que unhandledRejection é emitido: depois de esvaziar ticks e microtarefas.
const log = [];
process.on(
  'unhandledRejection',
  (r) => {
    log.push('U' + r);
    process.nextTick(() => log.push('tick de U' + r));
    Promise.resolve().then(() => log.push('micro de U' + r));
  }
);
Promise.reject(1);
process.nextTick(() => log.push('tick'));
Promise.resolve().then(() => {
  log.push('micro');
  Promise.reject(2);
  process.nextTick(() => { log.push('tick da micro'); Promise.reject(3); });
}).then(() => log.push('micro 2'));
setImmediate(() => {
  log.push('immediate');
  Promise.reject(5);
  setTimeout(() => { log.push('timer'); Promise.reject(4); }, 0);
});
process.on('exit', () => console.log(log.join('\n')));
log.push('script');
