// O que vm não tem diz por quê: o motor tem um espaço global só.
// espera: createContext ERR_FEATURE_UNAVAILABLE_ON_PLATFORM vm.createContext não existe em Nozinho: o motor daqui tem um espaço global só; há vm.Script, vm.runInThisContext e vm.compileFunction
// espera: runInNewContext ERR_FEATURE_UNAVAILABLE_ON_PLATFORM script.runInNewContext não existe em Nozinho: o motor daqui tem um espaço global só; há vm.Script, vm.runInThisContext e vm.compileFunction
// espera: timeout ERR_FEATURE_UNAVAILABLE_ON_PLATFORM a opção timeout não existe em Nozinho: o motor daqui tem um espaço global só; há vm.Script, vm.runInThisContext e vm.compileFunction
const vm = require('vm');
function tenta(nome, f) {
  try { console.log(nome, f()); } catch (e) { console.log(nome, e.code, e.message); }
}
tenta('createContext', () => vm.createContext({}));
tenta('runInNewContext', () => new vm.Script('1').runInNewContext());
tenta('timeout', () => vm.runInThisContext('1', { timeout: 10 }));
