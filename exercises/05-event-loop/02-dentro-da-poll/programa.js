const ocupa = (ms) => { const inicio = Date.now(); while (Date.now() - inicio < ms); };
const guarda = setTimeout(() => {}, 10000);

process.once('SIGUSR2', () => {
  console.log('campainha');
  setTimeout(() => console.log('timeout'), 0);
  setImmediate(() => {
    console.log('immediate 1');
    setImmediate(() => console.log('immediate 3'));
    process.nextTick(() => console.log('tick'));
    ocupa(5);
  });
  setImmediate(() => console.log('immediate 2'));
  clearTimeout(guarda);
});

process.kill(process.pid, 'SIGUSR2');
console.log('programa');
