// input: texto, Buffer, TypedArray, DataView; e com stdio.
var cp = require('child_process');
[['texto ç', undefined], [Buffer.from('bytes')], [new Uint16Array([0x6161, 0x6262])], [new DataView(new ArrayBuffer(2))], [''], [null]].forEach(function (t) {
  var r = cp.spawnSync('od', ['-An', '-tx1'], { input: t[0] });
  console.log(r.status, String(r.stdout).trim().replace(/\s+/g, ' '));
});
console.log(cp.execSync('cat', { input: 'pelo execSync', encoding: 'utf8' }));
console.log(cp.execFileSync('cat', { input: 'e7', encoding: 'latin1' }));
var big = Buffer.alloc(300000, 'x');
console.log(cp.spawnSync('wc', ['-c'], { input: big }).stdout.toString().trim(), cp.spawnSync('true', { input: big }).status);
[5, {}, true].forEach(function (input) {
  try { cp.spawnSync('cat', { input: input }); console.log('passou'); } catch (e) { console.log(e.name, e.code, e.message); }
});
