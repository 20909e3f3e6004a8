var cp = require('child_process');
function attempt(name, f) {
  try { f(); console.log(name, 'sem erro'); } catch (e) { console.log(name, e.name, e.code, e.message); }
}
attempt('sem arquivo', function () { cp.spawn(); });
attempt('vazio', function () { cp.spawn(''); });
attempt('número', function () { cp.spawn(5); });
attempt('nulo no nome', function () { cp.spawn('a\0b'); });
attempt('args texto', function () { cp.spawn('true', 'x'); });
attempt('nulo no argumento', function () { cp.spawn('true', ['a\0']); });
attempt('opções', function () { cp.spawn('true', [], 5); });
attempt('opções null', function () { cp.spawn('true', [], null); });
attempt('exec', function () { cp.exec(5); });
attempt('execFile callback', function () { cp.execFile('true', [], {}, 'x'); });
attempt('execFile opções', function () { cp.execFile('true', [], 5); });
attempt('execSync', function () { cp.execSync(); });
attempt('signal', function () { cp.spawn('true', [], { signal: 5 }); });
attempt('ChildProcess.spawn', function () { new cp.ChildProcess().spawn(); });
attempt('ChildProcess.spawn {}', function () { new cp.ChildProcess().spawn({}); });
attempt('ChildProcess.spawn args', function () { new cp.ChildProcess().spawn({ file: 'true', args: 'x' }); });
attempt('entrada em spawn', function () { cp.spawn('true', { stdio: ['x', 'pipe', 'pipe'] }); });
