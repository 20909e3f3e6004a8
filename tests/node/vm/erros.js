// Argumentos que não servem, e o erro de sintaxe com o nome e a linha que lhe demos.
const vm = require('vm');
const tenta = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };
tenta(() => vm.Script('1'));
tenta(() => new vm.Script('1', 7));
tenta(() => new vm.Script('1', null));
tenta(() => new vm.Script('1', { filename: 7 }));
tenta(() => new vm.Script('1', { lineOffset: 'a' }));
tenta(() => new vm.Script('1').runInThisContext(3));
tenta(() => new vm.Script('1').runInThisContext({ displayErrors: 0 }));
tenta(() => new vm.Script('var = 1', 'x.js'));
try { new vm.Script('var = 1', { filename: 'x.js', lineOffset: 4 }); } catch (e) { console.log(e.stack.split('\n').slice(0, 2)); }
try { vm.runInThisContext('naoHa', 'y.js'); } catch (e) { console.log(e.name, e.message, /y\.js:1/.test(e.stack)); }
