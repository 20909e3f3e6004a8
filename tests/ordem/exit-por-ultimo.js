// beforeExit vem quando não há mais nada; exit, no fim de tudo.
process.on('exit', () => console.log('exit'));
process.on('beforeExit', () => console.log('beforeExit'));
setTimeout(() => console.log('timer'), 5);
