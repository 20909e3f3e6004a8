// O processo manda um sinal a si mesmo.
const vivo = setInterval(() => {}, 1000);
process.on('SIGUSR2', () => { console.log('sinal'); clearInterval(vivo); });
process.kill(process.pid, 'SIGUSR2');
process.nextTick(() => console.log('tique'));
console.log('programa');
