// Num módulo ES, a primeira volta é de promessas: o corpo do módulo já é um job.
process.nextTick(() => console.log('nextTick'));
Promise.resolve().then(() => console.log('promessa'));

setTimeout(() => {
  process.nextTick(() => console.log('nextTick, depois de um timer'));
  Promise.resolve().then(() => console.log('promessa, depois de um timer'));
}, 1);
console.log('corpo do módulo');
