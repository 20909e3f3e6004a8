// O erro de um tique não leva os outros, que ainda passam na frente dos immediates.
process.on('uncaughtException', (e) => console.log('peguei', e.message));
process.nextTick(() => { throw new Error('a'); });
process.nextTick(() => console.log('tique'));
Promise.resolve().then(() => console.log('promessa'));
setImmediate(() => console.log('immediate'));
