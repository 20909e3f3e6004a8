// readableAll e writableAll mudam quem pode usar o socket Unix; close apaga o nome.
var net = require('net');
var fs = require('fs');
var path = (process.env.TMPDIR || '/tmp') + '/perm.sock';
process.umask(63);
function run(options, done) {
  var server = net.createServer().listen(Object.assign({ path: path }, options), function () {
    console.log(JSON.stringify(options), (fs.statSync(path).mode & 511).toString(8), server.address() === path);
    server.close(function () {
      console.log(fs.existsSync(path));
      done();
    });
  });
}
run({}, function () {
  run({ readableAll: true }, function () {
    run({ writableAll: true }, function () {
      run({ readableAll: true, writableAll: true }, function () {});
    });
  });
});
