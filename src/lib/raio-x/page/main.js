/* page/main.js -- a partida: lê o que veio na página, cria as partes e liga os botões e as teclas.
 *
 * `app` é o que todos conhecem: o rastro que se vê (model), onde se está nele (player) e o que se pode
 * fazer; cada arquivo põe nele o que é da sua ideia. */
(function (native, need) {
  'use strict';

  var ask = need('raio-x/page/ask');
  var choices = need('raio-x/page/choices');
  var dom = need('raio-x/page/dom');
  var frame = need('raio-x/page/frame');
  var keys = need('raio-x/page/keys');
  var options = need('raio-x/page/options');
  var output = need('raio-x/page/output');
  var players = need('raio-x/page/player');
  var prefs = need('raio-x/page/prefs');
  var runs = need('raio-x/page/runs');
  var source = need('raio-x/page/source');
  var stage = need('raio-x/page/stage');
  var steps = need('raio-x/page/steps');
  var table = need('raio-x/page/table');
  var tie = need('raio-x/page/tie');
  var timeline = need('raio-x/page/timeline');
  var top = need('raio-x/page/top');
  var words = need('raio-x/page/words');

  function clicks(app) {
    return {
      'go-start': app.toStart, 'go-back': app.backward, 'go-play': app.toggle, 'go-next': app.forward, 'go-end': app.toEnd,
      'same-back': function () { app.sameThing(-1); }, 'same-next': function () { app.sameThing(1); },
      'zoom-in': function () { app.zoom(1 / 1.6); }, 'zoom-out': function () { app.zoom(1.6); },
      'axis-toggle': app.toggleAxis, 'ask-toggle': app.toggleAsk, 'table-toggle': app.toggleTable,
      'lang-toggle': app.nextLang, 'options-open': app.openOptions, 'help-open': app.openHelp
    };
  }

  function listen(app) {
    var actions = clicks(app);
    Object.keys(actions).forEach(function (id) { dom.byId(id).addEventListener('click', actions[id]); });
    dom.byId('speed').addEventListener('input', function (e) { app.setSpeed(Number(e.target.value)); });
    dom.byId('find-form').addEventListener('submit', function (e) {
      e.preventDefault();
      app.find(dom.byId('find').value);
    });
    window.addEventListener('resize', app.refresh);
    options.onSystemChange(function () {
      options.apply(app.prefs);
      app.refresh();
    });
    keys.listen(app);
  }

  function create() {
    var app = {
      config: JSON.parse(dom.byId('config').textContent), prefs: prefs.load(), runs: runs.embedded(), index: 0, said: ''
    };
    if (app.runs.length === 0) app.runs.push(runs.open(0));
    [frame, steps, choices, top].forEach(function (part) { part.install(app); });
    app.player = players.create(app);
    app.ask = ask.create(app);
    app.parts = {
      source: source.create(app), output: output.create(), stage: stage.create(), tie: tie.create(),
      timeline: timeline.create(app), table: table.create(app)
    };
    return app;
  }

  function setSpeedRange(app) {
    var most = players.SPEEDS.length - 1;
    app.prefs.speed = Math.max(0, Math.min(most, Math.floor(app.prefs.speed)));
    dom.byId('speed').max = most;
    dom.byId('speed').value = app.prefs.speed;
  }

  function start() {
    var app = create();
    words.choose(app.prefs.lang, app.config.lang);
    options.apply(app.prefs);
    setSpeedRange(app);
    listen(app);
    if (app.config.live) runs.watch(app);
    app.choose(0);
    window.raioX = app; // para os testes, e para quem abre o console
  }

  return { start: start };
})
