// Um await dentro de um timer.
setTimeout(async () => {
  console.log('timer 1');
  await null;
  console.log('continua o 1');
}, 5);
setTimeout(() => console.log('timer 2'), 5);
