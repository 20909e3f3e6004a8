// O erro de um ouvinte não volta a quem avisa: vai a uncaughtException.
process.on('uncaughtException', (e, origin) => console.log('uncaught', e && e.message || e, origin));
const t = new EventTarget();
t.addEventListener('a', () => { throw new Error('síncrono'); });
t.addEventListener('a', async () => { throw new Error('assíncrono'); });
t.addEventListener('a', { handleEvent() { throw new Error('de objeto'); } });
t.addEventListener('a', { async handleEvent() { throw new Error('de objeto assíncrono'); } });
t.addEventListener('a', () => { throw 'um texto'; });
t.addEventListener('a', () => console.log('ainda ouço'));
t.addEventListener('a', () => ({ then: 5 }));
t.addEventListener('a', () => ({ then(done, fail) { fail(new Error('de um thenable')); } }));
console.log(t.dispatchEvent(new Event('a')));
