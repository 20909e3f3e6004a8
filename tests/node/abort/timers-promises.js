// timers/promises: o sinal desiste da espera.
const timers = require('timers/promises');
const { getEventListeners } = require('events');
(async () => {
  for (const [name, start] of [
    ['setTimeout', (options) => timers.setTimeout(3600000, 'v', options)],
    ['setImmediate', (options) => timers.setImmediate('v', options)],
    ['wait', (options) => timers.scheduler.wait(3600000, options)]
  ]) {
    const ac = new AbortController();
    const waiting = start({ signal: ac.signal });
    console.log(name, getEventListeners(ac.signal, 'abort').length);
    ac.abort('cansei');
    await waiting.catch((e) => console.log(e.name, e.code, e.message, e.cause, getEventListeners(ac.signal, 'abort').length));
    await start({ signal: AbortSignal.abort() }).catch((e) => console.log(e.name, e.cause.name));
    await start({ signal: {} }).catch((e) => console.log(e.code, e.message));
  }
  const done = new AbortController();
  console.log(await timers.setTimeout(1, 'chegou', { signal: done.signal }), getEventListeners(done.signal, 'abort').length);
  const ticks = new AbortController();
  let n = 0;
  try {
    for await (const value of timers.setInterval(1, 'tique', { signal: ticks.signal })) {
      console.log(value, ++n);
      if (n === 3) ticks.abort();
    }
  } catch (e) { console.log(e.name, e.cause.name, getEventListeners(ticks.signal, 'abort').length); }
})();
