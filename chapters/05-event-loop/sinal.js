// Um sinal chega pela fase poll, como chegarão os sockets; daí, a volta inteira.
const guarda = setTimeout(() => {}, 10000); // um ouvinte de sinal não segura o programa: ele segura

process.once('SIGUSR2', () => {
  const inicio = Date.now();
  console.log('poll: a campainha tocou');
  setTimeout(() => console.log('timers'), 0);
  setImmediate(() => console.log('check'));
  process.nextTick(() => console.log('nextTick'));
  while (Date.now() - inicio < 5); // o timer vence aqui, e mesmo assim espera a fase dele
  clearTimeout(guarda);
});

process.kill(process.pid, 'SIGUSR2'); // tocamos a nossa própria campainha
console.log('programa principal');
// espera: programa principal
// espera: poll: a campainha tocou
// espera: nextTick
// espera: check
// espera: timers
