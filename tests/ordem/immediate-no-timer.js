// Da fase dos timers a próxima parada é a dos immediates.
setTimeout(() => {
  setTimeout(() => console.log('timer'), 300);
  setImmediate(() => console.log('immediate'));
}, 1);
