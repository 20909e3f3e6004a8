// O que um script declara fica para o próximo.
const vm = require('vm');
vm.runInThisContext('var gg = 1; function hh() { return gg + 1; }');
vm.runInThisContext('let aa = 3; const bb = 4; class CC {}');
console.log(gg, hh(), globalThis.gg, typeof globalThis.hh);
console.log(vm.runInThisContext('aa + bb'), vm.runInThisContext('typeof CC'));
const local = 5;
console.log(vm.runInThisContext('typeof local'), vm.runInThisContext('typeof require'), local);
