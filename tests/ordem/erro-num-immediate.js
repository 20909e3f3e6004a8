// O erro de um immediate não leva os outros.
process.on('uncaughtException', (e) => console.log('peguei', e.message));
setImmediate(() => { throw new Error('a'); });
setImmediate(() => console.log('segundo'));
