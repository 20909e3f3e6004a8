// O que o programa sabe de si: process é uma ponte para o sistema.
console.log(process.argv.length, typeof process.pid, typeof process.platform);
console.log(process.cwd() === require('path').resolve('.'));
process.exitCode = 3;
// espera: 2 number string
// espera: true
// saida: 3
