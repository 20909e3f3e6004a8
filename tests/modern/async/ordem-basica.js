// A ordem: script, nextTick, promessas, timers, immediate.
const log = (...a) => console.log(...a);
setTimeout(() => log('timeout'), 0);
Promise.resolve().then(() => {
  log('promessa 1');
  process.nextTick(() => log('tick de promessa'));
}).then(() => log('promessa 2'));
process.nextTick(() => {
  log('tick 1');
  Promise.resolve().then(() => log('promessa de tick'));
  process.nextTick(() => log('tick 2'));
});
queueMicrotask(() => log('microtarefa'));
(async () => {
  log('async começa na hora');
  await null;
  log('depois do await');
  await null;
  log('segundo await');
})();
async function f() { log('f 1'); const v = await 'valor'; log('f 2', v); return 'retorno'; }
f().then((r) => log('f', r));
new Promise((r) => { log('executor'); r(); }).then(() => log('then do executor'));
(async () => {
  try {
    await Promise.reject(new Error('x'));
  } catch (e) { log('catch', e.message); } finally { log('finally'); }
})();
log('fim do script');
setTimeout(
  () => {
    log('timeout 2');
    process.nextTick(() => log('tick do timeout 2'));
    Promise.resolve().then(() => log('promessa do timeout 2'));
  },
  0
);
setTimeout(() => {
  log('timeout 3');
  setImmediate(() => {
    log('immediate');
    Promise.resolve().then(() => log('promessa no immediate'));
    process.nextTick(() => log('tick no immediate'));
  });
}, 0);
