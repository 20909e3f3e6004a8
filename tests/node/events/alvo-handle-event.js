// Um objeto com handleEvent também escuta, e pode ganhar ou trocar o método depois.
const target = new EventTarget();
const object = { name: 'obj', handleEvent(e) { console.log(this.name, e.type); } };
target.addEventListener('a', object);
target.dispatchEvent(new Event('a'));
object.handleEvent = (e) => console.log('trocado', e.type);
target.dispatchEvent(new Event('a'));
target.removeEventListener('a', object);
target.dispatchEvent(new Event('a'));
const late = {};
target.addEventListener('b', late);
target.dispatchEvent(new Event('b'));
late.handleEvent = () => console.log('agora sim');
target.dispatchEvent(new Event('b'));
class Handler { #n = 0; handleEvent() { console.log(++this.#n); } }
const handler = new Handler();
target.addEventListener('c', handler, { once: true });
target.dispatchEvent(new Event('c'));
target.dispatchEvent(new Event('c'));
