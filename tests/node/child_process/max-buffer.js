// maxBuffer: exec, execFile, spawnSync, execSync; texto e bytes.
var cp = require('child_process');
function brief(e) { return e && [e.name, e.code, e.message, e.cmd, e.killed, e.signal].join('|'); }
var tests = [
  [{ maxBuffer: 5 }, 'printf 123456'],
  [{ maxBuffer: 6 }, 'printf 123456'],
  [{ maxBuffer: 3 }, 'printf çççç'],
  [{ maxBuffer: 3, encoding: 'buffer' }, 'printf çççç'],
  [{ maxBuffer: 0 }, 'printf x'],
  [{ maxBuffer: Infinity }, 'printf xyz'],
  [{ maxBuffer: 2 }, 'printf abc >&2']
];
(function next() {
  var t = tests.shift();
  if (!t) return sync();
  cp.exec(t[1], t[0], function (e, out, err) {
    console.log(brief(e), out, err);
    next();
  });
})();
function sync() {
  var r = cp.spawnSync('sh', ['-c', 'printf 123456; exec sleep 9'], { maxBuffer: 5 });
  console.log(r.error && [r.error.code, r.error.message, r.error.errno, r.error.path].join('|'), r.status, r.signal, String(r.stdout));
  try { cp.execSync('printf 123456; exec sleep 9', { maxBuffer: 5 }); } catch (e) { console.log(e.code, e.message, e.status, e.signal, String(e.stdout), Object.keys(e).join()); }
  [-1, NaN, 'x', true].forEach(function (max) {
    try { cp.spawnSync('true', { maxBuffer: max }); console.log('passou'); } catch (e) { console.log(e.code, e.message); }
    try { cp.exec('true', { maxBuffer: max }, function () {}); console.log('passou'); } catch (e) { console.log(e.code, e.message); }
  });
}
