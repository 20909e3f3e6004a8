// Cinco nomes que ninguém declarou, e um return fora de função.
const segredo = 42;
console.log(arguments.length);
console.log(arguments[1] === require, arguments[3] === __filename);
console.log(globalThis.segredo);
return;
console.log('daqui ninguém passa');
// espera: 5
// espera: true true
// espera: undefined
