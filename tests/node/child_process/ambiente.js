// env, cwd, argv0 e shell.
var cp = require('child_process');
var fs = require('fs');
function read(child, done) {
  var text = '';
  child.stdout.on('data', function (b) { text += b; });
  child.on('close', function () { done(text); });
}
read(cp.spawn('sh', ['-c', 'echo $A-$B-$C'], { env: { A: 'um', B: undefined, C: 3, PATH: process.env.PATH } }), function (t) {
  console.log(JSON.stringify(t));
  read(cp.spawn('pwd', [], { cwd: '/' }), function (t) {
    console.log(JSON.stringify(t));
    read(cp.spawn('sh', ['-c', 'echo $0'], { argv0: 'apelido' }), function (t) {
      console.log(JSON.stringify(t));
      read(cp.spawn('echo "a  b" | tr a-z A-Z', { shell: true }), function (t) {
        console.log(JSON.stringify(t));
        read(cp.spawn('echo', ['$0', '&&', 'echo dois'], { shell: '/bin/sh' }), function (t) {
          console.log(JSON.stringify(t));
          read(cp.spawn('/usr/bin/env', { env: {} }), function (t) {
            console.log(JSON.stringify(t));
            process.env.NOVA = 'herdada';
            read(cp.spawn('sh', ['-c', 'echo $NOVA']), function (t) { console.log(JSON.stringify(t)); });
          });
        });
      });
    });
  });
});
