// Propriedades que dizem como o processo foi iniciado.
console.log(typeof process.allowedNodeEnvironmentFlags.has, process.allowedNodeEnvironmentFlags instanceof Set);
console.log(process.sourceMapsEnabled, process.execArgv, process.argv.length, process.argv0.length > 0);
console.log(typeof process.pid, typeof process.ppid, process.platform, process.version.slice(0, 4), process.release.name);
console.log(Object.keys(process.features).join(), process.exitCode);
console.log(typeof process.getBuiltinModule('fs').readFile, process.getBuiltinModule('node:fs') === require('fs'), process.getBuiltinModule('nada'));
try { process.getBuiltinModule(5); } catch (e) { console.log(e.code); }
