// dispatchEvent também é na hora.
const alvo = new EventTarget();
alvo.addEventListener('x', () => console.log('ouvinte'));
queueMicrotask(() => console.log('microtarefa'));
alvo.dispatchEvent(new Event('x'));
console.log('despachei');
