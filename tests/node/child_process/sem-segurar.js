// unref: o programa acaba sem esperar o filho.
var cp = require('child_process');
var child = cp.spawn('sleep', ['5'], { stdio: 'ignore', detached: true });
child.unref();
child.on('exit', function () { console.log('exit não'); });
process.on('exit', function () {
  process.kill(child.pid);
  console.log('saiu');
});
