// fork: args, env, execArgv, cwd e silent.
var cp = require('child_process');
if (process.argv[2] === 'filho') {
  console.log('argv', process.argv.slice(2).join(), 'execArgv', process.execArgv.join(), 'X', process.env.X, 'cwd', process.cwd());
  console.log(Object.keys(process.env).filter(function (name) { return /^NODE_CHANNEL/.test(name); }).length);
  console.error('no erro');
  return;
}
function run(args, options, done) {
  var child = cp.fork(__filename, args, options);
  var text = '';
  child.stdout.setEncoding('utf8').on('data', function (d) { text += d; });
  child.stderr.setEncoding('utf8').on('data', function (d) { text += d; });
  console.log(child.spawnfile === process.execPath, child.spawnargs[child.spawnargs.length - 1]);
  child.on('close', function (code) {
    console.log(code, text.trim().split('\n').sort());
    done();
  });
}
run(['filho', 'a b', 'ç'], { silent: true, env: { X: 'um' }, cwd: '/' }, function () {
  run(['filho'], { stdio: 'pipe', execArgv: ['--no-warnings'], cwd: '/' }, function () {
    run(['filho', 'x'], { stdio: ['pipe', 'pipe', 'pipe', 'ipc'], cwd: '/', env: {} }, function () {});
  });
});
