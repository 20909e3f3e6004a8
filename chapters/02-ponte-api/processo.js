// O que o programa sabe de si: process é uma ponte para o sistema.
console.log(process.argv.length, typeof process.pid, typeof process.platform);
console.log(process.cwd() === require('path').resolve('.'));
process.exitCode = 3;
console.log('exitCode só anota: o programa segue');
// espera: 2 number string
// espera: true
// espera: exitCode só anota: o programa segue
// saida: 3
