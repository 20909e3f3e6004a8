// Como o console mostra eventos e alvos.
const { inspect } = require('util');
const fixed = (text) => text.replace(/timeStamp: [\d.]+/g, 'timeStamp: N');
const e = new Event('a', { cancelable: true });
e.preventDefault();
for (const value of [new Event('x'), e, new CustomEvent('y', { detail: 3 }), [new Event('z')], { a: { b: { c: new Event('w') } } }]) console.log(fixed(inspect(value)));
console.log(fixed(inspect(e, { depth: 0 })), fixed(inspect(e, { depth: -1 })), fixed(inspect(e, { compact: false })));
class Mine extends EventTarget {}
console.log(new EventTarget(), new Mine(), [[new Mine()]], { t: { t: { t: { t: new Mine() } } } });
console.log(Event, EventTarget, CustomEvent, Mine);
console.log(inspect(new EventTarget(), { depth: -1 }));
try { EventTarget.prototype[inspect.custom].call({}); } catch (error) { console.log(error.code); }
