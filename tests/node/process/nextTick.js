// process.nextTick: argumentos, ordem com as promessas, e o que não é função.
process.nextTick((...a) => console.log('tick', a), 1, 'dois');
Promise.resolve().then(() => console.log('promessa'));
process.nextTick(() => { process.nextTick(() => console.log('tick de tick')); queueMicrotask(() => console.log('micro')); });
setImmediate(() => console.log('immediate'));
for (const ruim of [undefined, 'x', {}]) try { process.nextTick(ruim); } catch (e) { console.log(e.code, e.message); }
console.log('script');
