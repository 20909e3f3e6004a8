// EventTarget: quem escuta, em que ordem, com que this; o mesmo ouvinte entra uma vez só.
const target = new EventTarget();
function listener(e) { console.log('listener', this === target, e.type, e.target === target, e.eventPhase); }
target.addEventListener('a', listener);
target.addEventListener('a', listener);
target.addEventListener('a', listener, true);
target.addEventListener('a', listener, { capture: true });
target.addEventListener('a', (e) => console.log('seta', e.currentTarget === target, e.composedPath().length));
const event = new Event('a');
console.log(target.dispatchEvent(event), event.target === target, event.currentTarget, event.eventPhase, event.composedPath());
target.removeEventListener('a', listener);
target.dispatchEvent(new Event('a'));
target.removeEventListener('a', listener, { capture: true });
console.log(target.dispatchEvent(event), target.dispatchEvent(new Event('b')));
console.log(Object.keys(EventTarget.prototype), target.addEventListener('x', listener), EventTarget.length);
