/* raio-x/server.js -- --raio-x: roda o programa e serve a página que o mostra, ao vivo.
 *
 *     GET  /SENHA/                a página
 *     GET  /SENHA/rastro?run=2    o rastro da 2ª execução, desde o começo, até ela acabar
 *     POST /SENHA/rodar           roda de novo: {"seed": 7, "virtual": false} -> {"run": 3}
 *
 * Quem guarda a porta é raio-x/guard. O servidor dura até Ctrl-C; o programa, o quanto quiser. */
(function (native, need) {
  'use strict';

  var process = need('process');
  var guard = need('raio-x/guard');
  var html = need('raio-x/html');
  var words = need('raio-x/words');

  var NOTHING = "default-src 'none'; frame-ancestors 'none'";
  var KEPT = 32; // execuções de que se guarda o rastro

  function Service(command) {
    this.command = command;
    this.token = guard.newToken();
    this.port = 0;
    this.runs = {};      // número -> Run
    this.last = 0;
    this.recorded = [];  // ou o rastro gravado que se mostra
    this.changing = false; // uma execução está saindo para dar lugar a outra
    this.ending = false;   // Ctrl-C: nenhuma outra começa
  }

  // ---- as execuções ----

  Service.prototype.start = function (seed, isVirtual) {
    var run = need('raio-x/run').start(this.command,
      { seed: seed, virtual: isVirtual, stdio: ['inherit', 'inherit', 'inherit'] });
    run.whenEnded(tellEnd);
    return this.keep(run);
  };

  function tellEnd(run) {
    if (run.replaced) return;
    if (run.signal === null) words.say('ended', run.code);
    else words.say('killed', run.signal);
  }

  // As mais antigas esquecem-se.
  Service.prototype.keep = function (run) {
    this.runs[++this.last] = run;
    var old = this.runs[this.last - KEPT];
    if (old) old.record.forget();
    delete this.runs[this.last - KEPT];
    return this.last;
  };

  // Um rastro gravado é uma execução que já acabou; a página o leva dentro.
  Service.prototype.show = function (record) {
    function nothingToStop(done) { done(); }
    this.recorded = [{ label: this.command.program, seed: 0, record: record, interrupt: nothingToStop }];
    this.keep(this.recorded[0]);
  };

  // Uma de cada vez: as portas e os arquivos que o programa usa são os mesmos.
  Service.prototype.restart = function (order, done) {
    var service = this, current = this.runs[this.last];
    this.changing = true;
    current.replaced = true;
    current.stop(['SIGTERM', 'SIGKILL'], function () {
      if (service.ending) return;
      service.changing = false;
      done(service.start(order.seed, order.virtual));
    });
  };

  // ---- as respostas ----

  // De quem foi recusado não se espera mais nada, nem o resto do pedido.
  function refuse(response, code) {
    var headers = guard.headers(NOTHING);
    headers['Content-Length'] = 0;
    headers.Connection = 'close';
    response.writeHead(code, headers);
    response.end();
  }

  function answer(response, type, policy, text) {
    var headers = guard.headers(policy);
    headers['Content-Type'] = type + '; charset=utf-8';
    if (text !== undefined) headers['Content-Length'] = need('buffer').Buffer.byteLength(text);
    response.writeHead(200, headers);
    if (text !== undefined) response.end(text);
  }

  Service.prototype.sendPage = function (response) {
    var page = html.compose(html.configOf(this.command, this.token));
    answer(response, 'text/html', html.policy(page.nonce, true) + "; frame-ancestors 'none'");
    html.write(response, page, this.recorded, function (error) { if (error) response.destroy(); });
  };

  Service.prototype.sendTrace = function (response, number) {
    var run = this.runs[number === undefined ? this.last : number];
    if (!run) return refuse(response, 404);
    answer(response, 'application/x-ndjson', NOTHING);
    response.flushHeaders();
    run.record.copy(response, null, function (error) {
      if (error) response.destroy();
      else response.end();
    });
  };

  Service.prototype.runAgain = function (request, response) {
    var service = this;
    guard.readBody(request, function (code, text) {
      var order = code === 0 ? guard.parseOrder(text) : null;
      if (code !== 0) return refuse(response, code);
      if (order === null) return refuse(response, 400);
      if (service.changing || service.command.recorded) return refuse(response, 409);
      service.restart(order, function (number) {
        answer(response, 'application/json', NOTHING, JSON.stringify({ run: number }));
      });
    });
  };

  Service.prototype.serve = function (request, response) {
    var route = guard.admit(request, this.token, this.port);
    if (!route) refuse(response, 404);
    else if (route.name === '') this.sendPage(response);
    else if (route.name === 'rastro') this.sendTrace(response, route.run);
    else this.runAgain(request, response);
  };

  // ---- o começo e o fim ----

  // Uma porta ocupada diz-se antes de o programa começar.
  Service.prototype.listen = function (done) {
    var service = this;
    var server = need('http').createServer(function (request, response) { service.serve(request, response); });
    server.on('error', function (error) {
      if (error.code === 'EADDRINUSE') words.say('portTaken', service.command.port);
      else if (error.code === 'EACCES') words.say('portReserved', service.command.port);
      else words.say('noServer', error.message);
      process.exitCode = 1;
    });
    server.listen(this.command.port, '127.0.0.1', function () {
      service.port = server.address().port;
      done('http://127.0.0.1:' + service.port + '/' + service.token + '/');
    });
  };

  // Ctrl-C encerra tudo: primeiro o programa, depois nós.
  Service.prototype.endOnSignal = function () {
    var service = this;
    ['SIGINT', 'SIGTERM', 'SIGHUP'].forEach(function (name) {
      process.on(name, function () {
        var run = service.runs[service.last];
        service.ending = run.replaced = true;
        run.interrupt(function () { process.exit(0); });
      });
    });
  };

  // Uma janela só se abre onde há quem a veja; que não se abra não é erro. BROWSER=none a dispensa.
  function openBrowser(address) {
    var env = process.env;
    if (env.BROWSER === 'none' || !(env.DISPLAY || env.WAYLAND_DISPLAY)) return;
    var opener = need('child_process').spawn('xdg-open', [address], { stdio: 'ignore', detached: true });
    opener.on('error', function () {});
    opener.unref();
  }

  function begin(command) {
    var service = new Service(command);
    service.listen(function (address) {
      service.endOnSignal();
      process.stderr.write(words.text('serving', address) + '\n');
      openBrowser(address);
      if (command.recorded) service.show(command.recorded);
      else service.start(command.seeds ? command.seeds[0] : 0, command.virtual);
    });
  }

  return { begin: begin };
})
