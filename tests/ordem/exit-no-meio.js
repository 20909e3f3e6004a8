// process.exit não espera ninguém; o que é de exit roda na hora.
process.on('exit', (code) => console.log('exit', code));
process.nextTick(() => console.log('não roda'));
console.log('programa');
process.exit(3);
