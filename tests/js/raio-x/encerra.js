// Ctrl-C encerra o Raio-X e o programa, e não sobra nada no disco além do que se pediu.
// limite: 60
var fs = require('fs');
var os = require('os');
var path = require('path');
var service = require('./fixtures/service');

var folder = fs.mkdtempSync(path.join(os.tmpdir(), 'raio-x-'));
process.env.TMPDIR = folder;

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code !== 'ESRCH';
  }
}

function server(next) {
  service.start(['--raio-x', __dirname + '/fixtures/espera.js'], function (here) {
    var stopping = false;
    service.follow(here, '', function (text) {
      var match = /pid (\d+)/.exec(text);
      if (!match || stopping) return;
      stopping = true;
      console.log('vivo:', isAlive(Number(match[1])));
      console.log('no disco:', fs.readdirSync(folder).length);
      service.stop(here, function (code, signal) {
        console.log('código', code, signal);
        console.log('vivo:', isAlive(Number(match[1])));
        console.log('no disco:', fs.readdirSync(folder).length);
        next();
      });
    }, function () {});
  });
}

// Com um arquivo, Ctrl-C interrompe o programa e grava o que há.
function file() {
  var page = path.join(folder, 'a.html');
  var runner = require('child_process').spawn(process.execPath, ['--raio-x=' + page, __dirname + '/fixtures/espera.js']);
  runner.stdout.once('data', function (chunk) {
    var pid = Number(/pid (\d+)/.exec(chunk)[1]);
    runner.on('close', function (code, signal) {
      var html = fs.readFileSync(page, 'utf8');
      console.log('código', code, signal);
      console.log('vivo:', isAlive(pid));
      console.log('gravou:', html.indexOf('pid ' + pid) !== -1 && /<\/html>\s*$/.test(html), fs.readdirSync(folder).join(' '));
      fs.rmSync(folder, { recursive: true });
    });
    runner.kill('SIGINT');
  });
}

server(file);
// espera: vivo: true
// espera: no disco: 0
// espera: código 0 null
// espera: vivo: false
// espera: no disco: 0
// espera: código 0 null
// espera: vivo: false
// espera: gravou: true a.html
