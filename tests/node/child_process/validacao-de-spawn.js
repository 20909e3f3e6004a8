// O que cada função recusa, com as palavras do Node.
var cp = require('child_process');
function attempt(name, args) {
  try {
    var r = cp[name].apply(null, args);
    if (r && r.on) r.on('error', function () {});
    console.log(name, 'passou');
  } catch (e) { console.log(name, e.name, e.code, e.message.replace(/\0/g, '<nulo>')); }
}
['spawn', 'spawnSync', 'execFile', 'execFileSync'].forEach(function (name) {
  [[], [null], [5], [''], ['a\0'], ['true', 'x'], ['true', 5], ['true', [], 5], ['true', [], 'x'], ['true', ['a\0b']],
    ['true', [], { cwd: 5 }], ['true', [], { detached: 1 }], ['true', [], { uid: 'x' }], ['true', [], { gid: 1.5 }],
    ['true', [], { shell: 5 }], ['true', [], { argv0: 5 }], ['true', [], { windowsHide: 'x' }],
    ['true', [], { windowsVerbatimArguments: 1 }], ['true', [], { env: { 'A\0': 'x' } }], ['true', [], { env: { A: 'x\0' } }],
    ['true', [], { shell: 'a\0' }], ['true', [], { argv0: 'a\0' }]
  ].forEach(function (args) { attempt(name, args); });
});
[[], [5], [''], ['a\0'], ['true', 5], ['true', {}, 5]].forEach(function (args) { attempt('exec', args); });
[[], [5], ['a\0'], ['true', 5]].forEach(function (args) { attempt('execSync', args); });
