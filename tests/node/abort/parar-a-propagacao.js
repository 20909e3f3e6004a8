// stopImmediatePropagation cala os ouvintes do programa, mas não quem espera por dentro do Node.
const events = require('events');
const ac = new AbortController();
ac.signal.addEventListener('abort', (e) => { console.log('para'); e.stopImmediatePropagation(); });
ac.signal.addEventListener('abort', () => console.log('nunca'));
events.addAbortListener(ac.signal, (e) => console.log('addAbortListener', e.type));
events.once(new events(), 'x', { signal: ac.signal }).catch((e) => console.log('once', e.name, e.code, e.cause.name));
const target = new EventTarget();
target.addEventListener('y', () => console.log('nunca'), { signal: ac.signal });
ac.abort();
target.dispatchEvent(new Event('y'));
