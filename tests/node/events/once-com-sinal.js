// events.once: desistir com um sinal, e o que fica para trás.
const events = require('events');
const e = new events();
const ac = new AbortController();
const left = () => [e.listenerCount('x'), e.listenerCount('error'), events.getEventListeners(ac.signal, 'abort').length];
const waiting = events.once(e, 'x', { signal: ac.signal });
console.log(left());
waiting.catch((error) => {
  console.log(error.name, error.code, error.message, error.cause.name, error instanceof DOMException, left());
  const other = new AbortController();
  const arrives = events.once(e, 'y', { signal: other.signal });
  e.emit('y', 1, 2);
  console.log(events.getEventListeners(other.signal, 'abort').length);
  other.abort();
  arrives.then((args) => console.log(args));
});
ac.abort();
for (const signal of [{}, 1, null, 'x']) events.once(e, 'z', { signal }).catch((error) => console.log(error.code, error.message));
