// Na mesma volta: o que passa na frente de tudo, a fase check e, ocupado o bastante para que já
// tenha vencido, o timer (na primeira volta a fase dele vem antes).
setImmediate(function () { console.log('3. check'); });
setTimeout(function () { console.log('2. timers'); }, 1);
process.nextTick(function () { console.log('1. nextTick'); });

var start = Date.now();
while (Date.now() - start < 10);
console.log('0. programa principal');
// espera: 0. programa principal
// espera: 1. nextTick
// espera: 2. timers
// espera: 3. check
