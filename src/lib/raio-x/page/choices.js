/* page/choices.js -- o que se escolhe: aparência, língua, velocidade, eixo, tabela, espécies à vista,
 * e que execução se vê. */
(function (native, need) {
  'use strict';

  var ask = need('raio-x/page/ask');
  var compare = need('raio-x/page/compare');
  var dom = need('raio-x/page/dom');
  var help = need('raio-x/page/help');
  var options = need('raio-x/page/options');
  var players = need('raio-x/page/player');
  var prefs = need('raio-x/page/prefs');
  var runs = need('raio-x/page/runs');
  var timeline = need('raio-x/page/timeline');
  var words = need('raio-x/page/words');

  function looks(app) {
    app.setPref = function (name, value) {
      prefs.set(name, value);
      options.apply(app.prefs);
      app.refresh();
    };
    app.nextTheme = function () { app.setPref('theme', options.nextTheme(app.prefs.theme)); };
    app.toggleProjector = function () { app.setPref('projector', !app.prefs.projector); };
    app.toggleAxis = function () {
      timeline.reset(app.parts.timeline);
      app.setPref('axis', app.prefs.axis === 'time' ? 'event' : 'time');
    };
    app.nextLang = function () {
      words.set(words.lang() === 'pt' ? 'en' : 'pt');
      app.setPref('lang', words.lang());
    };
    app.zoom = function (factor) { timeline.zoom(app.parts.timeline, factor); };
  }

  function speed(app) {
    app.setSpeed = function (speed) {
      prefs.set('speed', speed);
      dom.setAttribute(dom.byId('speed'), 'aria-valuetext', words.word('speed.now', { n: players.SPEEDS[speed] }));
      app.player.last = 0;
      app.touch();
    };
    app.changeSpeed = function (by) {
      var speed = Math.max(0, Math.min(players.SPEEDS.length - 1, app.prefs.speed + by));
      dom.byId('speed').value = speed;
      app.setSpeed(speed);
    };
  }

  function modes(app) {
    app.toggleAsk = function () {
      app.ask.on = !app.ask.on;
      ask.drop(app.ask);
      app.pause();
    };
    app.toggleTable = function () {
      var box = dom.byId('table');
      box.hidden = !box.hidden;
      dom.byId('stage').hidden = dom.byId('program-side').hidden = !box.hidden;
      document.documentElement.classList.toggle('as-table', !box.hidden);
      dom.byId('table-toggle').setAttribute('aria-pressed', !box.hidden);
      app.refresh();
      if (!box.hidden) app.parts.table.grid.focus();
    };
    app.show = function (kind, on) {
      app.player.hidden[kind] = !on;
      app.refresh();
    };
    app.showAll = function () {
      app.player.hidden = Object.create(null);
      app.refresh();
    };
    app.openOptions = function () { options.open(app); };
    app.openHelp = function () { help.open(); };
    app.focusFind = function () { dom.byId('find').select(); };
  }

  function executions(app) {
    app.modelOf = function (n) { return runs.modelOf(app.runs[n]); };
    app.runLabel = function (n) { return runs.label(app.runs[n]); };
    app.choose = function (n) {
      app.index = n;
      app.model = app.modelOf(n);
      app.player.playing = app.isLive();
      app.player.event = null;
      app.player.i = -1;
      app.said = n === 0 || app.isLive() ? '' : runs.verdict(app, app.runs[n]);
      ask.drop(app.ask);
      app.startOver();
    };
    app.nextRun = function () { if (app.runs.length > 1) app.choose((app.index + 1) % app.runs.length); };
    app.shuffle = function () { if (app.config.live) runs.shuffle(app); };
    app.openCompare = function () {
      if (app.runs.length > 1) compare.open(app, app.index === 0 ? 1 : 0);
    };
  }

  function install(app) {
    looks(app);
    speed(app);
    modes(app);
    executions(app);
  }

  return { install: install };
})
