// Uma pasta que não existe, e um programa que não se executa: ENOENT e EACCES, com o mesmo formato.
var cp = require('child_process');
var fs = require('fs');
var file = fs.mkdtempSync((process.env.TMPDIR || '/tmp') + '/x-') + '/texto';
fs.writeFileSync(file, 'isto não é um programa');
function run(name, args, options, done) {
  var child = cp.spawn(name, args, options);
  var log = [];
  console.log(typeof child.pid, child.stdin && child.stdin.constructor.name, child.spawnargs.join().replace(file, 'ARQUIVO'));
  child.on('error', function (e) {
    log.push([e.message.replace(file, 'ARQUIVO'), e.code, e.errno, e.syscall.replace(file, 'ARQUIVO'), e.path === name, e.spawnargs]);
  });
  child.on('spawn', function () { log.push('spawn'); });
  child.on('exit', function () { log.push('exit'); });
  child.on('close', function (code, signal) {
    console.log(JSON.stringify(log), code, signal, child.exitCode, child.kill());
    done();
  });
}
run('true', ['a'], { cwd: '/não/existe' }, function () {
  run(file, [], {}, function () {
    run('não-existe-este-programa', ['x'], { stdio: 'ignore' }, function () {
      [cp.spawnSync('true', { cwd: '/não/existe' }), cp.spawnSync(file)].forEach(function (r) { console.log(r.error.code, r.error.syscall.replace(file, 'ARQUIVO'), r.status, r.signal, r.output, r.pid, r.stdout, r.stderr, Object.keys(r), Object.keys(r.error)); });
    });
  });
});
