// Uma rejeição que alguém trata no mesmo giro não é de ninguém.
process.on('unhandledRejection', (e) => console.log('ninguém tratou', e.message));
var p = Promise.reject(new Error('a'));
process.nextTick(() => p.catch(() => console.log('tratei a tempo')));
