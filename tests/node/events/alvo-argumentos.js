// O que addEventListener, removeEventListener e dispatchEvent recusam.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } }
const t = new EventTarget();
const f = () => {};
process.on('warning', (w) => console.log('aviso', w.name, w.message, w.type, w.target === t));
attempt(() => t.addEventListener());
attempt(() => t.addEventListener('a'));
attempt(() => t.removeEventListener('a'));
attempt(() => t.dispatchEvent());
attempt(() => t.addEventListener('a', null));
attempt(() => t.addEventListener('a', undefined, {}));
attempt(() => t.addEventListener('a', 'x'));
attempt(() => t.addEventListener('a', 5));
attempt(() => t.addEventListener(Symbol('a'), f));
attempt(() => t.addEventListener('a', f, 'x'));
attempt(() => t.addEventListener('a', f, 1));
attempt(() => t.addEventListener('a', f, null));
attempt(() => t.addEventListener('a', f, []));
attempt(() => t.removeEventListener('a', null));
attempt(() => t.removeEventListener('a', 3));
for (const event of [undefined, null, 'a', {}, { type: 'a' }]) attempt(() => t.dispatchEvent(event));
attempt(() => EventTarget());
attempt(() => t.addEventListener.call({}, 'a', f));
attempt(() => t.dispatchEvent.call(undefined, new Event('a')));
attempt(() => t.addEventListener(null, f) || t.addEventListener(undefined, f) || t.dispatchEvent(new Event('null')));
