// vm.Script: compilado uma vez, roda muitas, no espaço global do programa.
const vm = require('vm');
const s = new vm.Script('globalThis.vezes = (globalThis.vezes || 0) + 1');
s.runInThisContext();
s.runInThisContext();
console.log(s.runInThisContext(), vezes, s);
console.log(new vm.Script('1\n//# sourceMappingURL=a.map').sourceMapURL);
console.log(new vm.Script('this === globalThis').runInThisContext());
console.log(new vm.Script().runInThisContext(), new vm.Script(7).runInThisContext());
