/* raio-x/run.js -- uma execução do programa, num nozinho filho que escreve o rastro num cano. */
(function (native, need) {
  'use strict';

  var process = need('process');
  var words = need('raio-x/words');

  var PATIENCE = 1000; // ms entre um pedido para terminar e o seguinte, mais duro

  function Run(settings) {
    this.seed = settings.seed;
    this.virtual = settings.virtual;
    this.record = newRecord();
    this.replaced = false; // do fim desta não há o que dizer
    this.ended = false;
    this.code = null;
    this.signal = null;
    this.onend = [];
  }

  // Sem onde guardar o rastro não há o que fazer.
  function newRecord() {
    try {
      return need('raio-x/record').create();
    } catch (error) {
      words.say('noStore', need('os').tmpdir(), words.reason(error));
      process.exit(1);
    }
  }

  // /dev/fd/3 é o nosso lado do cano, que o filho herda.
  function optionsOf(run) {
    return ['--rastro=/dev/fd/3'].concat(run.seed ? '--embaralhar=' + run.seed : [],
      run.virtual ? '--relogio-virtual' : []);
  }

  // settings: { seed, virtual, stdio: o que o filho recebe como entrada, saída e erro }
  function start(command, settings) {
    var run = new Run(settings);
    run.child = need('child_process').spawn(process.execPath, optionsOf(run).concat(command.words),
      { stdio: settings.stdio.concat('pipe') });
    run.record.take(run.child.stdio[3]);
    run.record.onfull = function (limit) { words.say('tooLong', limit); };
    run.record.onerror = function (error) { words.say('noStore', need('os').tmpdir(), words.reason(error)); };
    run.child.on('error', function (error) { // nem começou; o 'close' vem em seguida
      words.say('noChild', error.message);
      run.replaced = true;
    });
    run.child.on('close', function (code, signal) { end(run, code, signal); });
    return run;
  }

  function end(run, code, signal) {
    run.ended = true;
    run.code = code;
    run.signal = signal;
    run.onend.forEach(function (done) { done(run); });
  }

  Run.prototype.whenEnded = function (done) {
    if (this.ended) done(this);
    else this.onend.push(done);
  };

  function isGone(child) {
    return child.exitCode !== null || child.signalCode !== null;
  }

  // Um filho do programa pode ficar com os canos dele, que então não se fecham: deixamos de ouvir.
  function letGo(run) {
    run.child.stdio.forEach(function (stream) { if (stream) stream.destroy(); });
  }

  // Manda os sinais, um depois do outro, até o programa sair. Um sinal null só espera: num terminal,
  // Ctrl-C chega ao programa sem nós.
  Run.prototype.stop = function (signals, done) {
    var run = this, timer, rest = signals.slice();
    function next() {
      if (rest.length === 0 || isGone(run.child)) return letGo(run);
      var signal = rest.shift();
      if (signal) run.child.kill(signal);
      timer = setTimeout(next, PATIENCE);
    }
    this.whenEnded(function () {
      clearTimeout(timer);
      done(run);
    });
    if (!this.ended) next();
  };

  // Ctrl-C para nós é Ctrl-C para ele.
  Run.prototype.interrupt = function (done) {
    this.stop([need('tty').isatty(0) ? null : 'SIGINT', 'SIGTERM', 'SIGKILL'], done);
  };

  // O código de saída que o shell daria; 127 é o do que não se conseguiu rodar.
  Run.prototype.exitCode = function () {
    if (this.code < 0) return 127;
    return this.signal === null ? this.code : 128 + need('os').constants.signals[this.signal];
  };

  return { start: start };
})
