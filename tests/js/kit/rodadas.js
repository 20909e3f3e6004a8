// Uma rodada interrompida de qualquer jeito não deixa ninguém vivo: nem com stopAll, nem se o kit morre no meio,
// nem se o próprio supervisor é derrubado.
// limite: 60
var child = require('child_process');
var fs = require('fs');
var os = require('os');
var path = require('path');

var ROOT = path.join(__dirname, '../../..');
var course = require(path.join(ROOT, 'src/kit/course/course'));
var limits = require(path.join(ROOT, 'src/kit/run/limits'));
var run = require(path.join(ROOT, 'src/kit/run/run'));
var strays = require(path.join(ROOT, 'src/kit/run/strays'));

// Um demônio surdo, noutra sessão, e o programa, que espera. Só depois que os dois existem ele se diz pronto.
var PROGRAM = 'trap "" TERM INT HUP\nsetsid sh -c \'trap "" TERM INT HUP; echo >>vivo; sleep 60\' &\n' +
  'while ! [ -e vivo ]; do sleep 0.01; done\necho pronto\nwhile :; do sleep 60; done\n';
var exercise = { files: [], limits: { seconds: 30 } };

function placeIn(folder) {
  return { exercise: exercise, folder: folder, runtime: path.join(ROOT, 'nozinho'), notes: [] };
}

// Começa o programa e, quando ele se diz pronto, faz `then`.
function begin(folder, then) {
  var job = run.run(placeIn(folder), 'programa.sh', [], {
    onOutput: function (stream, text) { if (/pronto/.test(text)) then(); }
  });
  return job;
}

// ---- Este mesmo arquivo é o kit que morre no meio ----

if (process.argv[2] === 'kit') {
  begin(process.argv[3], function () { console.log('pronto'); }).catch(function (error) {
    process.exitCode = error.interrupted === process.argv[4] ? 99 : 1;
  });
  return;
}

function check(what, isTrue) {
  console.log(what + ': ' + (isTrue ? 'sim' : 'NÃO'));
}

function inFolder(use) {
  var folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rodada-'));
  fs.writeFileSync(path.join(folder, 'programa.sh'), PROGRAM);
  return use(folder).then(function () { fs.rmSync(folder, { recursive: true, force: true }); });
}

function noneOf(pid) {
  return strays.find(pid + '-').length === 0;
}

function stopped(folder) {
  return begin(folder, run.stopAll).then(function (result) {
    check('stopAll interrompe', result.end === 'interrupted' && result.stdout === 'pronto\n');
    check('e não sobra ninguém', noneOf(process.pid));
  });
}

function supervisorOf(pid) {
  return Number(fs.readFileSync('/proc/' + pid + '/task/' + pid + '/children', 'utf8'));
}

// Também parado (SIGSTOP) o supervisor é substituído: mas isso leva o tempo de uma rodada inteira.
function orphaned(folder) {
  return begin(folder, function () { process.kill(supervisorOf(process.pid), 'SIGKILL'); }).then(function (result) {
    var trouble = limits.troubleOf(result, exercise);
    check('sem o supervisor não há relato', result.missing.join() === 'report' && result.end === 'crash');
    check('é uma queda, com a sua explicação', trouble.outcome === 'crash' && trouble.limit === 'report');
    check('e não sobra ninguém', noneOf(process.pid));
  });
}

function killedBy(signal) {
  return function (folder) {
    return new Promise(function (resolve) {
      var kit = child.spawn(process.execPath, [__filename, 'kit', folder, signal], { stdio: ['ignore', 'pipe', 'inherit'] });
      kit.stdout.on('data', function () { kit.kill(signal); });
      kit.on('exit', function (code, by) {
        check('o kit acaba com ' + signal, by === 'SIGKILL' || code === 99);
        (function wait() {
          if (!noneOf(kit.pid)) return setTimeout(wait, 5);
          resolve();
        })();
      });
    });
  };
}

function notBuilt(folder) {
  var place = Object.assign(placeIn(folder), { runtime: path.join(course.ROOT, 'build/nenhum') });
  return run.run(place, 'programa.js').then(null, function (error) {
    check('sem o runtime, é o ambiente', error.environment === true && /nenhum/.test(error.message));
  });
}

[stopped, orphaned, killedBy('SIGKILL'), killedBy('SIGTERM'), killedBy('SIGINT'), killedBy('SIGHUP'), notBuilt].reduce(function (before, part) {
  return before.then(function () { return inFolder(part); });
}, Promise.resolve());

// espera: stopAll interrompe: sim
// espera: e não sobra ninguém: sim
// espera: sem o supervisor não há relato: sim
// espera: é uma queda, com a sua explicação: sim
// espera: e não sobra ninguém: sim
// espera: o kit acaba com SIGKILL: sim
// espera: o kit acaba com SIGTERM: sim
// espera: o kit acaba com SIGINT: sim
// espera: o kit acaba com SIGHUP: sim
// espera: sem o runtime, é o ambiente: sim
