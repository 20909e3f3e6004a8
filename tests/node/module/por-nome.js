// As funções de Module que um programa alcança: load, runMain, globalPaths, syncBuiltinESMExports, isBuiltin.
var fs = require('fs');
var os = require('os');
var path = require('path');
var Module = require('module');

var folder = fs.mkdtempSync(path.join(os.tmpdir(), 'por-nome-'));
var file = path.join(folder, 'a.js');
fs.writeFileSync(file, 'exports.nome = __filename.split("/").pop(); exports.carregado = module.loaded;');

var fresh = new Module(file, module);
fresh.load(file);
console.log(fresh.exports, fresh.loaded, fresh.filename === file, fresh.paths[0] === path.join(folder, 'node_modules'));

console.log(Array.isArray(Module.globalPaths), typeof Module.runMain, Module.runMain.length);
console.log(Module.syncBuiltinESMExports(), Module.isBuiltin('fs'), Module.isBuiltin('node:fs'), Module.isBuiltin('nada'));

fs.readFileSync = function () { return 'trocada'; };
import('fs').then(function (ns) {
  console.log(ns.readFileSync === fs.readFileSync, ns.default.readFileSync === fs.readFileSync);
  Module.syncBuiltinESMExports();
  console.log(ns.readFileSync === fs.readFileSync);
  fs.rmSync(folder, { recursive: true });
});
