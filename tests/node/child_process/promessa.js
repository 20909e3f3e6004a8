var cp = require('child_process');
var promisify = require('util').promisify;
var run = promisify(cp.exec)('echo oi; echo mal >&2');
console.log(typeof run.child.pid);
run.then(function (r) {
  console.log(JSON.stringify(r));
  return promisify(cp.execFile)('sh', ['-c', 'echo x; exit 3']);
}).then(null, function (e) { console.log(e.code, JSON.stringify(e.stdout), JSON.stringify(e.stderr)); });
