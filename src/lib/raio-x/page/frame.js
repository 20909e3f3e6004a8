/* page/frame.js -- um quadro da tela: cada parte desenha o rastro no índice em que se está, uma vez por
 * quadro, e só quando algo mudou. */
(function (native, need) {
  'use strict';

  var models = need('raio-x/model');
  var ask = need('raio-x/page/ask');
  var dom = need('raio-x/page/dom');
  var output = need('raio-x/page/output');
  var players = need('raio-x/page/player');
  var sentence = need('raio-x/page/sentence');
  var source = need('raio-x/page/source');
  var stage = need('raio-x/page/stage');
  var table = need('raio-x/page/table');
  var tie = need('raio-x/page/tie');
  var timeline = need('raio-x/page/timeline');
  var top = need('raio-x/page/top');
  var words = need('raio-x/page/words');

  // Eventos por segundo; parado, nenhum.
  function speedOf(app) {
    return app.player.playing ? players.SPEEDS[app.prefs.speed] : 0;
  }

  function isStill() {
    return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  // O que as partes recebem para desenhar.
  function viewOf(app) {
    var event = app.player.event, speed = speedOf(app);
    return {
      model: app.model, state: models.stateAt(app.model, app.player.i), i: app.player.i, event: event,
      who: event ? models.thingOf(app.model, event).id : undefined, // o id de quem o evento fala
      large: app.prefs.projector,                     // cabe menos
      shy: app.ask.on,                                // o que vem depois é segredo
      gently: !isStill() && speed <= players.GENTLE,  // dá tempo de ver uma plaquinha voar
      fast: speed > players.FAST                      // não dá tempo de ler
    };
  }

  function drawPlaces(app, view) {
    var parts = app.parts;
    source.draw(parts.source, view);
    output.draw(parts.output, view);
    stage.draw(parts.stage, view);
    source.settle(parts.source);
    output.settle(parts.output);
    if (view.fast) tie.hide(parts.tie);
    else tie.draw(parts.tie, view, source.anchor(parts.source), stage.anchor(parts.stage, view));
    stage.fly(parts.stage, view);
  }

  function drawTable(app, view) {
    tie.hide(app.parts.tie);
    table.draw(app.parts.table, view);
  }

  // Depressa demais para se ler, as plaquinhas se desenham num quadro sim, outro não; a linha do tempo,
  // em todos.
  function isTurn(app) {
    app.turn = !app.turn;
    return app.turn;
  }

  function drawControls(app, view) {
    dom.setText(dom.byId('place'), words.word('place', {
      n: words.number(view.i + 1), total: words.number(view.model.events.length)
    }));
    dom.setClass(document.documentElement, 'playing', app.player.playing);
    dom.setAttribute(dom.byId('go-play'), 'aria-pressed', app.player.playing);
    dom.setAttribute(dom.byId('ask-toggle'), 'aria-pressed', app.ask.on);
    dom.setText(dom.byId('speed-now'), words.word('speed.now', { n: words.number(players.SPEEDS[app.prefs.speed]) }));
  }

  // Quem ouve a página sabe de cada passo; tocando, só quando para.
  function announce(app, view) {
    if (app.player.playing) return;
    var asked = ask.spoken(app.ask);
    var place = words.word('say.place', { n: view.i + 1, total: view.model.events.length });
    dom.setText(dom.byId('announce'), place + '. ' + sentence.plain(view.model, view.event) + (asked ? ' ' + asked : ''));
  }

  function draw(app) {
    var view = viewOf(app);
    ask.draw(app.ask);
    if (!dom.byId('table').hidden) drawTable(app, view);
    else if (!view.fast || isTurn(app)) drawPlaces(app, view);
    timeline.draw(app.parts.timeline, view);
    drawControls(app, view);
    announce(app, view);
  }

  // touch: algo mudou, desenhe-se no próximo quadro. refresh: mudou a língua, a aparência ou o tamanho, e
  // tudo se mede e se desenha de novo. startOver: o rastro é outro.
  function install(app) {
    var dirty = false, asked = false;
    function request() {
      if (!asked) requestAnimationFrame(onFrame);
      asked = true;
    }
    function onFrame(now) {
      asked = false;
      if (app.player.playing) players.tick(app.player, now, app.prefs.speed);
      if (app.player.playing) request();
      if (!dirty) return;
      dirty = false;
      draw(app);
    }
    app.touch = function () {
      dirty = true;
      request();
    };
    app.refresh = function () {
      words.dress();
      app.setSpeed(app.prefs.speed);
      timeline.refresh(app.parts.timeline);
      table.refresh(app.parts.table);
      stage.reset(app.parts.stage);
      source.resize(app.parts.source);
      app.ask.drawn = false;
      top.draw(app);
    };
    app.startOver = function () {
      source.reset(app.parts.source);
      output.reset(app.parts.output);
      timeline.reset(app.parts.timeline);
      app.refresh();
    };
  }

  return { install: install };
})
