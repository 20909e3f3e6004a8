// O erro de uma microtarefa, e o que vem depois dele.
process.on('uncaughtException', (e) => console.log('peguei', e.message));
queueMicrotask(() => { throw new Error('a'); });
queueMicrotask(() => console.log('segunda'));
setTimeout(() => console.log('timer'), 1);
