// promisify(exec) e promisify(execFile): child, os campos do erro, e o sucesso.
var cp = require('child_process');
var util = require('util');
var exec = util.promisify(cp.exec);
var execFile = util.promisify(cp.execFile);
var p = exec('echo a; echo b >&2; exit 3');
console.log(p instanceof Promise, p.child instanceof cp.ChildProcess);
p.catch(function (e) {
  console.log(e.message, e.code, e.killed, e.signal, e.cmd, e.stdout, e.stderr);
  return execFile('echo', ['x']);
}).then(function (r) {
  console.log(r);
  return execFile('não-existe-mesmo', ['x']);
}).catch(function (e) {
  console.log(e.message, e.code, e.errno, e.syscall, e.path, e.spawnargs, e.cmd, e.stdout, e.stderr);
  return exec('kill -9 $$');
}).catch(function (e) {
  console.log(e.message, e.code, e.killed, e.signal);
  return exec('cat', { timeout: 50 });
}).catch(function (e) { console.log(e.code, e.killed, e.signal); });
