/* page/steps.js -- andar no rastro: o que fazem os botões de baixo e as teclas que andam. */
(function (native, need) {
  'use strict';

  var models = need('raio-x/model');
  var ask = need('raio-x/page/ask');
  var find = need('raio-x/page/find');
  var players = need('raio-x/page/player');
  var words = need('raio-x/page/words');

  function basics(app) {
    app.moveTo = function (i) { players.place(app.player, i); };
    app.isLive = function () { return app.runs[app.index].live; };
    app.isAsking = function () { return app.ask.on && app.ask.open !== null; };
    app.guess = function (n) { ask.guess(app.ask, n); };

    // Um passo para a frente; com "pergunte antes", o passo é até a pergunta, ou a resposta dela.
    app.advance = function () {
      if (app.ask.on) ask.step(app.ask);
      else players.step(app.player, 1);
    };
    app.pause = function () { players.pause(app.player); };
    app.toggle = function () {
      if (app.player.playing) app.pause();
      else if (app.isAsking()) app.advance();
      else players.play(app.player);
    };
    app.forward = function () {
      app.pause();
      app.advance();
    };

    // Qualquer outro caminho (para trás, um salto) desiste da pergunta aberta.
    app.jump = function (i) {
      app.pause();
      ask.drop(app.ask);
      app.moveTo(i);
    };
  }

  function jumps(app) {
    app.backward = function () { app.jump(players.stop(app.player, app.player.i, -1)); };
    app.leap = function (count) {
      var i = app.player.i;
      for (var n = 0; n < Math.abs(count); n++) i = players.stop(app.player, i, count < 0 ? -1 : 1);
      app.jump(i);
    };
    app.toStart = function () { app.jump(-1); };
    app.toEnd = function () { app.jump(app.model.events.length - 1); };
    app.sameThing = function (direction) {
      var event = models.neighbour(app.model, app.player.i, direction);
      if (event !== null) app.jump(event.i);
    };
    app.find = function (text) {
      var i = find.find(app.model, text, app.player.i);
      if (i >= 0) app.jump(i);
      else app.say(words.word('find.none', { text: text }));
    };
    app.escape = function () {
      if (app.isAsking()) ask.drop(app.ask);
      app.pause();
    };
  }

  function install(app) {
    basics(app);
    jumps(app);
  }

  return { install: install };
})
