// Sai com o código de quantos argumentos há.
console.log('antes do exit');
process.exit(process.argv.length - 2);
console.log('depois do exit');
