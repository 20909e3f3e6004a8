// As funções de events que aceitam também um EventTarget.
const events = require('events');
const t = new EventTarget();
const a = () => {}, b = { handleEvent() {} };
t.addEventListener('x', a);
t.addEventListener('x', b, { capture: true });
console.log(events.getEventListeners(t, 'x').map((l) => l === a || l === b), events.getEventListeners(t, 'y'));
console.log(events.getMaxListeners(t), t[events.kMaxEventTargetListeners]);
events.setMaxListeners(5, t, new events());
console.log(events.getMaxListeners(t));
const { signal } = new AbortController();
console.log(events.getMaxListeners(signal), events.getEventListeners(signal, 'abort'));
const e = new events();
events.setMaxListeners(3, e);
console.log(events.getMaxListeners(e), events.getEventListeners(e, 'z'));
function attempt(f) { try { console.log(f()); } catch (error) { console.log(error.name, error.code, error.message); } }
attempt(() => events.getEventListeners({}, 'x'));
attempt(() => events.getMaxListeners({}));
attempt(() => events.getMaxListeners(undefined));
attempt(() => events.setMaxListeners(1, {}));
attempt(() => events.setMaxListeners(-1, t));
attempt(() => events.setMaxListeners('1'));
events.setMaxListeners(20);
console.log(events.defaultMaxListeners, events.getMaxListeners(new EventTarget()), new events().getMaxListeners());
