// process.kill: o sinal 0 só pergunta; os argumentos errados.
console.log(process.kill(process.pid, 0));
for (const [pid, signal] of [['x'], [undefined], [1.5], [process.pid, 'SIGNADA'], [process.pid, 999], [process.pid, {}], [999999999, 0], [null]]) {
  try { console.log(process.kill(pid, signal)); } catch (e) { console.log(e.name, e.code, e.message, e.syscall); }
}
process.on('SIGUSR2', (name, number) => console.log(name, number));
console.log(process.kill(process.pid, 'SIGUSR2'));
setTimeout(() => {}, 50);
