/* page.js -- ./kit pagina [capítulo ou exercício]: o livro no navegador, servido daqui até Ctrl-C. */
'use strict';

var child = require('child_process');
var codes = require('../codes');
var course = require('../course/course');
var files = require('../page/files');
var paint = require('../screen/paint');
var server = require('../page/server');
var t = require('../words').of('page');

var SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

function make(goal) {
  return child.spawnSync('make', [goal], { cwd: course.ROOT, stdio: 'inherit' }).status === 0;
}

// O livro se faz uma vez; depois, quem muda um texto roda make site. Sem rede não há slides, e o resto se lê igual.
function build() {
  if (files.isBuilt()) return true;
  paint.say(t('building'));
  if (make('site')) return true;
  paint.say(t('noSlides'));
  return make('paginas');
}

function fail(text, code) {
  paint.error(text);
  return code;
}

// Uma janela só se abre onde há quem a veja; que não se abra não é erro. BROWSER=none a dispensa.
function openBrowser(address) {
  var env = process.env;
  if (env.BROWSER === 'none' || !(env.DISPLAY || env.WAYLAND_DISPLAY)) return;
  var opener = child.spawn('xdg-open', [address], { stdio: 'ignore', detached: true });
  opener.on('error', function () {});
  opener.unref();
}

function untilSignal() {
  return new Promise(function (resolve) {
    SIGNALS.forEach(function (name) { process.once(name, resolve); });
  });
}

function stay(serving, page) {
  var address = serving.address + page;
  paint.say(t('serving', { address: address }));
  openBrowser(address);
  return untilSignal().then(serving.close).then(function () { return codes.passed; });
}

function portTrouble(error, port) {
  if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
  return fail(t(error.code === 'EADDRINUSE' ? 'portTaken' : 'portReserved', { port: port }), codes.environment);
}

module.exports = function page(args) {
  var port = args.options.porta === undefined ? 0 : Number(args.options.porta);
  if (!(port >= 0 && port <= 65535 && Math.floor(port) === port)) return fail(t('badPort', { port: args.options.porta }), codes.usage);
  if (!build()) return fail(t('notBuilt'), codes.environment);
  var wanted = files.pageFor(args.words);
  if (wanted === null) return fail(t('noPage', { words: args.words.join(' ') }), codes.usage);
  return server.start(port).then(function (serving) {
    return stay(serving, wanted);
  }, function (error) { return portTrouble(error, port); });
};
