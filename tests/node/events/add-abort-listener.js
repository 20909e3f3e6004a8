// events.addAbortListener: escutar um sinal, com o jeito de desistir de escutar.
const events = require('events');
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } }
const ac = new AbortController();
const first = events.addAbortListener(ac.signal, (e) => console.log('um', e.type));
const second = events.addAbortListener(ac.signal, () => console.log('nunca'));
const dispose = Object.getOwnPropertySymbols(second)[0];
console.log(String(dispose), Object.getPrototypeOf(first), events.getEventListeners(ac.signal, 'abort').length);
second[dispose]();
ac.abort();
events.addAbortListener(ac.signal, function () { console.log('já abortado', arguments.length); })[dispose]();
console.log('depois');
attempt(() => events.addAbortListener(undefined, () => {}));
attempt(() => events.addAbortListener({}, () => {}));
attempt(() => events.addAbortListener('x', () => {}));
attempt(() => events.addAbortListener(ac.signal));
attempt(() => events.addAbortListener(ac.signal, {}));
