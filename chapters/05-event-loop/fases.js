// Na mesma volta: o que passa na frente de tudo, a fase check e, ocupado o bastante para que já
// tenha vencido, o timer (na primeira volta a fase dele vem antes).
setImmediate(() => console.log('3. check'));
setTimeout(() => console.log('2. timers'), 1);
process.nextTick(() => console.log('1. nextTick'));

const start = Date.now();
while (Date.now() - start < 10);
console.log('0. programa principal');
// espera: 0. programa principal
// espera: 1. nextTick
// espera: 2. timers
// espera: 3. check
