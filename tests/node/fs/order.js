// A ordem em volta de um callback de fs: nextTick, immediates e timers.
var fs = require('fs');
var log = console.log;

var pending = [
  function (next) {
    // De dentro de um callback de E/S, setImmediate vem antes de setTimeout 0. Sempre.
    fs.stat('/', function () {
      setTimeout(function () { log('1 timeout'); next(); }, 0);
      setImmediate(function () { log('1 immediate'); });
      process.nextTick(function () { log('1 tick'); });
      log('1 callback');
    });
    log('1 depois de chamar');
  },
  function (next) {
    // Nenhum callback é chamado antes de a chamada voltar, nem quando o erro já se sabe.
    var returned = false;
    fs.stat('/nao/existe', function (error) {
      log('2', error.code, returned);
      next();
    });
    returned = true;
  },
  function (next) {
    // Os ticks se esvaziam entre um callback e o seguinte.
    var left = 3;
    for (var i = 0; i < 3; i++) {
      fs.readFile('/dev/null', function () {
        var inside = true;
        process.nextTick(function () { if (inside) { log('3 tick dentro'); } });
        inside = false;
        process.nextTick(function () {
          if (--left === 0) { log('3 ticks'); next(); }
        });
      });
    }
  },
  function (next) {
    // O loop continua enquanto há um pedido na equipe, e só ele.
    fs.access('/', function () { log('4 vivo'); next(); });
  },
  function (next) {
    // A chamada síncrona não passa pelo loop.
    var order = [];
    setImmediate(function () { order.push('immediate'); log('5', order.join(' ')); next(); });
    fs.statSync('/');
    order.push('sync');
  },
  function (next) {
    // nextTick antes de promessa, promessa antes da fase seguinte.
    fs.stat('/', function () {
      setImmediate(function () { log('6 immediate'); next(); });
      Promise.resolve().then(function () { log('6 promessa'); });
      process.nextTick(function () { log('6 tick'); });
    });
  }
];

(function next() {
  var step = pending.shift();
  if (step) step(next);
})();
log('fim do programa principal');
