// process.exitCode: o que serve, e quem vale no fim.
for (const v of [3, '4', null, undefined]) { process.exitCode = v; console.log(process.exitCode); }
for (const ruim of ['x', 1.5, {}, true]) try { process.exitCode = ruim; } catch (e) { console.log(e.name, e.code, e.message); }
process.on('beforeExit', (c) => console.log('beforeExit', c));
process.on('exit', (c) => { console.log('exit', c, process.exitCode); process.exitCode = 0; });
process.exitCode = 7;
