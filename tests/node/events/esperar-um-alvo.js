// events.once e events.on com um EventTarget.
const events = require('events');
(async () => {
  const t = new EventTarget();
  setImmediate(() => t.dispatchEvent(new CustomEvent('a', { detail: 1 })));
  const [event] = await events.once(t, 'a');
  console.log(event.type, event.detail, events.getEventListeners(t, 'a').length);
  const waiting = events.once(t, 'error');
  t.dispatchEvent(new Event('error'));
  console.log((await waiting)[0].type);
  const ac = new AbortController();
  setImmediate(() => { t.dispatchEvent(new Event('b')); t.dispatchEvent(new Event('b')); ac.abort('chega'); });
  try {
    for await (const [e] of events.on(t, 'b', { signal: ac.signal })) console.log('recebi', e.type);
  } catch (error) {
    console.log(error.name, error.code, error.message, error.cause);
  }
  console.log(events.getEventListeners(t, 'b').length, events.getEventListeners(ac.signal, 'abort').length);
  await events.once(t, 'c', { signal: AbortSignal.abort() }).catch((error) => console.log(error.name, error.cause.name));
  await events.once({}, 'c').catch((error) => console.log(error.code, error.message));
})();
