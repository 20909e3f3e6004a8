// O atributo onabort: troca-se sem perder o lugar na fila, e null o cala.
const { events } = { events: require('events') };
const ac = new AbortController();
const { signal } = ac;
console.log(signal.onabort);
signal.onabort = () => console.log('velho');
signal.addEventListener('abort', () => console.log('do meio'));
const current = () => console.log('novo');
signal.onabort = current;
console.log(signal.onabort === current, events.getEventListeners(signal, 'abort').length);
ac.abort();
const quiet = new AbortController();
quiet.signal.onabort = () => console.log('calado');
quiet.signal.onabort = null;
console.log(quiet.signal.onabort);
quiet.signal.onabort = 'não é função';
console.log(quiet.signal.onabort);
quiet.abort();
const descriptor = Object.getOwnPropertyDescriptor(AbortSignal.prototype, 'onabort');
console.log(descriptor.enumerable, descriptor.configurable);
try { descriptor.get.call({}); } catch (e) { console.log(e.code, e.message); }
try { descriptor.set.call(1, null); } catch (e) { console.log(e.code, e.message); }
