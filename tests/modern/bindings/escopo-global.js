// O que cai no objeto global: nada do módulo, só o que não foi declarado.
var deModulo = 1;
let deLet = 2;
function deFuncao() {}
console.log(globalThis.deModulo, globalThis.deLet, globalThis.deFuncao, globalThis === global);
semDeclarar = 3;
console.log(globalThis.semDeclarar, Object.keys(globalThis).includes('semDeclarar'));
delete globalThis.semDeclarar;
console.log(typeof semDeclarar);
console.log(
  this === module.exports, (() => this === module.exports)(),
  (function () { return this === globalThis; })()
);
console.log((function () { 'use strict'; return this; })());
globalThis.escrita = 'por fora';
console.log(escrita);
{ let escrita = 'sombra'; console.log(escrita); }
(function () { criadaNaFuncao = 4; })();
console.log(criadaNaFuncao, delete globalThis.criadaNaFuncao);
try { (function () { 'use strict'; naoPode = 1; })(); } catch (e) { console.log(e.name, e.message); }
console.log(typeof require, typeof module, typeof exports, typeof __filename, typeof __dirname);
console.log(Object.getOwnPropertyDescriptor(globalThis, 'undefined').writable);
for (var emLaco of ['a']);
console.log(emLaco, globalThis.emLaco);
console.log(new Function('return this')() === globalThis);
console.log(Object.prototype.toString.call(globalThis), typeof globalThis.Array);
