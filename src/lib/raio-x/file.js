/* raio-x/file.js -- --raio-x=arquivo.html: roda o programa até o fim e grava a página com o rastro dentro.
 *
 * Com --embaralhar=A..B roda-o com cada semente e guarda uma execução de cada ordem que viu. A página
 * só aparece com o nome pedido quando está inteira; e o que já tinha esse nome, se não é uma página
 * nossa, ganha outro nome em vez de sumir. */
(function (native, need) {
  'use strict';

  var fs = need('fs');
  var process = need('process');
  var html = need('raio-x/html');
  var lines = need('raio-x/lines');
  var orders = need('raio-x/order');
  var words = need('raio-x/words');

  // ---- as execuções ----

  function Session(command) {
    this.command = command;
    this.seed = command.seeds ? command.seeds[0] : 0;
    this.last = command.seeds ? command.seeds[1] : 0;
    this.many = this.last > this.seed;
    this.tried = 0;
    this.runs = [];       // as que vão para a página
    this.orders = {};     // as ordens já vistas
    this.stopped = false; // Ctrl-C: não se começa mais nenhuma
    this.code = 0;
  }

  // Numa série, só a primeira execução fala: as outras diriam duzentas vezes o mesmo.
  Session.prototype.stdio = function () {
    return this.tried === 0 ? ['inherit', 'inherit', 'inherit'] : ['ignore', 'ignore', 'ignore'];
  };

  Session.prototype.next = function (done) {
    var session = this;
    if (this.many && process.stderr.isTTY) process.stderr.write('\r' + words.text('running', this.seed, this.last));
    this.run = need('raio-x/run').start(this.command, { seed: this.seed, virtual: this.command.virtual, stdio: this.stdio() });
    this.tried++;
    this.run.whenEnded(function (run) {
      if (!session.stopped) session.code = session.code || run.exitCode();
      session.sort(run, function () {
        if (session.stopped || ++session.seed > session.last) done();
        else session.next(done);
      });
    });
  };

  // O que faz de duas execuções a mesma: os callbacks, na ordem em que rodaram, e o que escreveram.
  function orderOf(record, done) {
    var reader = lines.open(), order = orders.create(), seen = [];
    record.text(function (text, more) {
      lines.feed(reader, text).forEach(function (event) {
        var key = event.ev === 'write' ? 'write ' + event.fd + ' ' + event.text : orders.key(order, event);
        if (key !== undefined) seen.push(key);
      });
      more();
    }, function () { done(seen.join('\n')); });
  }

  Session.prototype.sort = function (run, done) {
    var session = this;
    run.label = words.text(run.seed ? 'labelSeed' : 'label', this.command.program, run.seed);
    if (!this.many) {
      this.runs.push(run);
      return done();
    }
    orderOf(run.record, function (order) {
      if (session.orders['$' + order]) run.record.forget();
      else session.runs.push(run);
      session.orders['$' + order] = true;
      done();
    });
  };

  // Ctrl-C: o programa sai, e grava-se o que há.
  Session.prototype.stopOnSignal = function () {
    var session = this;
    ['SIGINT', 'SIGTERM', 'SIGHUP'].forEach(function (name) {
      process.on(name, function () {
        session.stopped = true;
        session.run.interrupt(function () {});
      });
    });
  };

  // ---- o arquivo ----

  // Só se troca um arquivo: o /dev/null, por exemplo, sairia do lugar. Devolve o que impede, ou null.
  function obstacle(file) {
    var stats = fs.statSync(file, { throwIfNoEntry: false });
    if (stats === undefined || stats.isFile()) return null;
    return stats.isDirectory() ? { code: 'EISDIR' } : new Error(words.text('notFile'));
  }

  // O começo basta: a marca está antes do estilo.
  function isOurs(file) {
    var fd = fs.openSync(file, 'r'), head = need('buffer').Buffer.alloc(4096);
    try {
      return head.slice(0, fs.readSync(fd, head, 0, head.length, 0)).indexOf(html.MARK) !== -1;
    } finally {
      fs.closeSync(fd);
    }
  }

  // Um nome livre: a.html~, a.html~2…
  function backupName(file) {
    var name = file + '~';
    for (var i = 2; fs.existsSync(name); i++) name = file + '~' + i;
    return name;
  }

  function makeRoom(file) {
    if (!fs.existsSync(file) || isOurs(file)) return;
    var backup = backupName(file);
    fs.renameSync(file, backup);
    words.say('backup', file, backup);
  }

  function finish(session, temporary) {
    var file = session.command.to;
    makeRoom(file);
    fs.renameSync(temporary, file);
    if (session.many) words.say(session.runs.length > 1 ? 'wroteOrders' : 'wroteOrder', file, session.tried, session.runs.length);
    else words.say('wrote', file);
    process.exitCode = session.code;
  }

  function fail(command, error) {
    words.say('noFile', command.to, words.reason(error));
    process.exitCode = 1;
  }

  function write(session, out, temporary) {
    var command = session.command;
    html.write(out, html.compose(html.configOf(command, '')), session.runs, function (error) {
      try {
        if (error) throw error;
        finish(session, temporary);
      } catch (failure) {
        fail(command, failure);
      }
    });
  }

  // O arquivo provisório nasce antes de o programa rodar: se não se pode escrever ali, diz-se logo. E não
  // sobra, seja qual for o fim.
  function begin(command) {
    var problem = obstacle(command.to);
    if (problem !== null) return fail(command, problem);
    var session = new Session(command), temporary = command.to + '.novo-' + process.pid;
    var out = fs.createWriteStream(temporary, { flags: 'wx' });
    out.on('error', function (error) { fail(command, error); });
    out.on('open', function () {
      process.on('exit', function () { fs.rmSync(temporary, { force: true }); });
      collect(session, function () { write(session, out, temporary); });
    });
  }

  // As execuções; de um rastro gravado, ele.
  function collect(session, done) {
    var command = session.command;
    if (command.recorded) {
      session.runs.push({ label: command.program, seed: 0, record: command.recorded });
      return done();
    }
    session.stopOnSignal();
    session.next(done);
  }

  return { begin: begin };
})
