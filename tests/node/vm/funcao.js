// vm.compileFunction: o corpo e os parâmetros viram uma função do espaço global.
const vm = require('vm');
const soma = vm.compileFunction('return a + b', ['a', 'b']);
console.log(soma(1, 2), soma.length, JSON.stringify(soma.name));
console.log(vm.compileFunction('return this === globalThis')());
console.log(vm.compileFunction('return typeof require', [], { filename: 'q.js' })());
const tenta = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };
tenta(() => vm.compileFunction(3));
tenta(() => vm.compileFunction('1', 3));
tenta(() => vm.compileFunction('1', [3]));
tenta(() => vm.compileFunction('1', [], 3));
tenta(() => vm.compileFunction('return )', [], 'x'));
