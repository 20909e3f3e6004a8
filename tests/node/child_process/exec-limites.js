// timeout e maxBuffer.
var cp = require('child_process');
cp.exec('exec sleep 20', { timeout: 50 }, function (e) {
  console.log(e.killed, e.code, e.signal, e.cmd, JSON.stringify(e.message));
  cp.exec('exec yes', { maxBuffer: 100 }, function (e, out) {
    console.log(e.name, e.code, e.message, e.cmd, out.length);
    cp.execFile('sleep', ['20'], { timeout: 50, killSignal: 'SIGKILL' }, function (e) {
      console.log(e.signal);
      var child = cp.spawn('sleep', ['20'], { timeout: 50, killSignal: 'SIGINT' });
      child.on('exit', function (c, s) { console.log(c, s, child.killed); });
    });
  });
});
[{ timeout: -1 }, { timeout: 'x' }, { maxBuffer: -1 }, { killSignal: 'SIGNADA' }, { killSignal: {} }, { cwd: 5 }, { detached: 1 }, { uid: 'x' },
  { gid: 1.5 }, { shell: 5 }, { argv0: 5 }, { env: { A: 'x\0y' } }].forEach(function (options) {
  try { cp.execFile('true', [], options); console.log('sem erro', Object.keys(options)[0]); } catch (e) { console.log(e.name, e.code, e.message); }
});
