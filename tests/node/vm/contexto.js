// isContext: um objeto comum não é o global de um contexto.
const vm = require('vm');
console.log(vm.isContext({}), vm.isContext([]));
for (const x of [undefined, 3, 'a', null]) { try { vm.isContext(x); } catch (e) { console.log(e.code, e.message); } }
