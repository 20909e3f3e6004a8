/* raio-x/screen/live.js -- a tela viva: o rastro que chega, as teclas, o relógio que toca. */
(function (native, need) {
  'use strict';

  var process = need('process');
  var timers = need('timers');
  var models = need('raio-x/model');
  var view = need('raio-x/screen/view');
  var paint = need('raio-x/screen/paint');
  var Player = need('raio-x/screen/player').Player;

  function Screen(source) {
    this.source = source;
    this.model = models.create();
    this.player = new Player(this.model);
    this.painter = new paint.Painter(process.stdout);
    this.clock = null;
    this.due = null;   // um redesenho já pedido
    this.isOpen = false;
  }

  // ---- desenhar ----

  Screen.prototype.draw = function () {
    this.painter.show(view.draw(this.model, this.player.position, this.player.ui, paint.size()));
  };

  // Um rastro que chega depressa não redesenha a tela mil vezes por segundo.
  Screen.prototype.drawSoon = function () {
    var screen = this;
    if (this.due === null) this.due = timers.setTimeout(function () {
      screen.due = null;
      if (screen.isOpen) screen.draw();
    }, 30);
  };

  // ---- o rastro ----

  Screen.prototype.receive = function () {
    var screen = this;
    this.player.ui.live = true;
    this.source.record.text(function (text, more) {
      models.append(screen.model, text);
      screen.drawSoon();
      timers.setImmediate(more); // as teclas também têm vez
    }, function () {
      models.finish(screen.model);
      screen.player.ui.live = false;
      screen.drawSoon();
    });
  };

  // ---- tocar ----

  // O relógio só anda enquanto se toca, e muda de passo com a pressa.
  Screen.prototype.setClock = function () {
    var screen = this, ui = this.player.ui;
    timers.clearInterval(this.clock);
    if (ui.playing) this.clock = timers.setInterval(function () { screen.tick(); }, 1000 / ui.speed);
  };

  Screen.prototype.tick = function () {
    var ui = this.player.ui;
    if (!this.player.forward() && !ui.live) ui.playing = false;
    if (!ui.playing) timers.clearInterval(this.clock);
    this.draw();
  };

  Screen.prototype.key = function (text, key) {
    var ui = this.player.ui, before = ui.playing + ' ' + ui.speed;
    if (!this.player.key(text, key)) return this.quit(0);
    if (ui.playing + ' ' + ui.speed !== before) this.setClock();
    this.draw();
  };

  // ---- abrir e fechar ----

  Screen.prototype.open = function () {
    var screen = this;
    this.isOpen = true;
    this.painter.open();
    process.stdin.setRawMode(true);
    need('readline').emitKeypressEvents(process.stdin);
    process.stdin.on('keypress', function (text, key) { screen.key(text, key); });
    process.stdin.on('end', function () { screen.quit(0); });
    process.stdout.on('resize', function () {
      screen.painter.forget();
      screen.draw();
    });
    this.draw();
  };

  // Seja qual for a saída, o terminal volta a ser o de antes.
  Screen.prototype.close = function () {
    if (!this.isOpen) return;
    this.isOpen = false;
    process.stdin.setRawMode(false);
    this.painter.close();
  };

  Screen.prototype.quit = function (code) {
    this.close();
    this.source.quit(code);
  };

  Screen.prototype.watchExits = function () {
    var screen = this;
    process.on('exit', function () { screen.close(); });
    process.on('uncaughtException', function (error) {
      screen.close();
      process.stderr.write(error.stack + '\n');
      screen.source.quit(1);
    });
    [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]].forEach(function (pair) {
      process.on(pair[0], function () { screen.quit(pair[1]); });
    });
  };

  function begin(source) {
    var screen = new Screen(source);
    screen.watchExits();
    screen.open();
    screen.receive();
  }

  return { begin: begin };
})
