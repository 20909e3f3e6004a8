// O objeto module, require e o embrulho.
var path = require('path');
function curto(texto) { return String(texto).split(__dirname).join('').split(process.cwd()).join(''); }

console.log(module.id, curto(module.filename), curto(module.path), module.loaded, module.parent, module.children.length);
console.log(module.exports === exports, this === exports, require.main === module, process.mainModule === module);
console.log(curto(__filename), curto(__dirname), arguments.length, typeof arguments[1], curto(arguments[3]));
console.log(module.paths.slice(0, 2).map(curto), module.constructor === require('module'));
console.log(Object.keys(module).join(), Object.keys(require).join());

var pai = require('./fixtures/pai');
console.log(pai.quem, pai.main, module.children.length, module.children[0].parent === module, module.children[0].loaded);
console.log(module.children[0].exports === pai, curto(module.children[0].id));

// O cache é um objeto comum: apagar faz rodar de novo, trocar faz valer o trocado.
var a = require('./fixtures/a');
console.log(a.eu, require('./fixtures/a.js') === a, Object.getPrototypeOf(require.cache));
var chave = require.resolve('./fixtures/a');
delete require.cache[chave];
console.log(require('./fixtures/a') === a, require.cache[chave].exports.quem);
require.cache[chave].exports = { quem: 'trocado' };
console.log(require('./fixtures/a').quem);

// Ciclos: quem chega no meio recebe o que já existe.
console.log(JSON.stringify(require('./fixtures/ciclo/inicio')));

// Um módulo que falha sai do cache, e falha de novo quando pedido de novo.
for (var i = 0; i < 2; i++) {
  try { require('./fixtures/falha'); } catch (e) { console.log(e.message); }
}
console.log(Object.keys(require.cache).some(function (k) { return /falha/.test(k); }), module.children.some(function (c) { return /falha/.test(c.id); }));

// #! na primeira linha não muda a conta das linhas.
var s = require('./fixtures/shebang');
console.log(s.linha, /shebang\.js:3/.test(s.erro().stack));
try { require('./fixtures/linha').quem(); } catch (e) { console.log(e.name, /linha\.js:4/.test(e.stack)); }

// O erro de quem não acha conta quem pediu a quem.
try {
  require('./fixtures/nada');
} catch (e) {
  console.log(e.code, e.requireStack.map(curto), curto(e.message));
}

// require.extensions e o embrulho de Module.wrap.
require.extensions['.tpl'] = function (m, arquivo) { m.exports = 'modelo ' + curto(arquivo); };
console.log(require('./fixtures/x'));
var Module = require('module');
console.log(JSON.stringify(Module.wrap('x')), Module.wrapper.length, Module.Module === Module, Module._cache === require.cache);
console.log(Module._nodeModulePaths('/a/node_modules/b').join(':'), Module.isBuiltin('path'), Module.isBuiltin('node:path'), Module.isBuiltin('nada'));
console.log(Module.builtinModules.indexOf('path') >= 0, typeof Module._load, typeof Module._resolveFilename, typeof Module._extensions['.js']);

// Um módulo feito à mão.
var m = new Module('à mão');
m._compile('exports.soma = 1 + 1; exports.nome = __filename;', '/x/y.js');
console.log(m.exports, m.id, m.loaded);

// createRequire
[undefined, 'relativo.js', 'file:///x/y.js', '/x/y.js'].forEach(function (onde) {
  try {
    console.log(onde, curto(Module.createRequire(onde).resolve.paths('n')[0]));
  } catch (e) {
    console.log(onde, e.code, e.message);
  }
});

// Trocar _load pega todos os require.
var original = Module._load;
Module._load = function (pedido) { return pedido === 'inventado' ? 'peguei' : original.apply(this, arguments); };
console.log(require('inventado'), require('./fixtures/a').quem);
Module._load = original;

// global é o objeto global; variáveis de um módulo não vão para ele.
console.log(global === globalThis, global.chave, typeof global.require);
