// As formas de stdio.
var cp = require('child_process');
var fs = require('fs');
var dir = fs.mkdtempSync((process.env.TMPDIR || '/tmp') + '/filho-');
var out = fs.openSync(dir + '/saida', 'w+');
function run(stdio, command, done) {
  var child = cp.spawn('sh', ['-c', command], { stdio: stdio });
  console.log(child.stdio.map(function (s) { return s === null ? 'null' : 'stream'; }).join());
  child.on('close', function (code) { done(code, child); });
  return child;
}
run(['ignore', out, out], 'echo no arquivo; echo e o erro >&2; cat', function (code) {
  console.log(code, JSON.stringify(fs.readFileSync(dir + '/saida', 'utf8')));
  var extra = run(['pipe', 'pipe', 'ignore', 'pipe', 'ignore'], 'echo pelo tres >&3; [ -e /proc/self/fd/4 ] || echo quatro fechado', function (code) {
    console.log(code, texts.sort().join());
    run('ignore', 'exit 4', function (code) {
      console.log(code);
      run([null, undefined, 'pipe'], 'exit 5', function (code) {
        console.log(code);
        fs.closeSync(out);
        fs.unlinkSync(dir + '/saida');
        fs.rmdirSync(dir);
      });
    });
  });
  var texts = [];
  extra.stdio[3].on('data', function (b) { texts.push(String(b).trim()); });
  extra.stdout.on('data', function (b) { texts.push(String(b).trim()); });
});
['x', 5, ['y'], [{}]].forEach(function (stdio) {
  try { cp.spawn('true', { stdio: stdio }); } catch (e) { console.log(e.name, e.code, e.message); }
});
