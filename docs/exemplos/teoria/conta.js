// Enquanto a thread calcula, ninguém é atendido: o timer de 10 ms espera os 300.
setTimeout(() => console.log('devia ter sido em 10 ms'), 10);
const começo = Date.now();
while (Date.now() - começo < 300);
console.log('fiz conta por 300 ms');
