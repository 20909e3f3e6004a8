/* page/main.js -- junta tudo: quem manda é o rastro e o índice do evento em que se está; cada parte da
 * página desenha isso, uma vez por quadro da tela, e só quando algo mudou. */
(function (native, need) {
  'use strict';

  var models = need('raio-x/model');
  var ask = need('raio-x/page/ask');
  var compare = need('raio-x/page/compare');
  var dialog = need('raio-x/page/dialog');
  var dom = need('raio-x/page/dom');
  var find = need('raio-x/page/find');
  var help = need('raio-x/page/help');
  var keys = need('raio-x/page/keys');
  var options = need('raio-x/page/options');
  var output = need('raio-x/page/output');
  var players = need('raio-x/page/player');
  var prefs = need('raio-x/page/prefs');
  var runs = need('raio-x/page/runs');
  var sentence = need('raio-x/page/sentence');
  var source = need('raio-x/page/source');
  var stage = need('raio-x/page/stage');
  var table = need('raio-x/page/table');
  var tie = need('raio-x/page/tie');
  var timeline = need('raio-x/page/timeline');
  var words = need('raio-x/page/words');

  var app = { prefs: prefs.values, said: '', index: 0 };
  var parts = {};
  var dirty = false, turn = false;

  // ---- um quadro ----

  app.touch = function () {
    if (!dirty) requestAnimationFrame(frame);
    dirty = true;
  };

  function frame(now) {
    dirty = false;
    if (app.player.playing) {
      players.tick(app.player, now, app.prefs.speed);
      if (app.player.playing) app.touch();
    }
    draw();
  }

  function viewOf() {
    return {
      model: app.model, i: app.player.i, event: app.player.event,
      who: app.player.event ? models.thingOf(app.model, app.player.event).id : undefined,
      state: models.stateAt(app.model, app.player.i),
      shy: app.ask.on,
      gently: !still() && speedNow() <= players.GENTLE,
      fast: speedNow() > players.FAST
    };
  }

  // Eventos por segundo; parado, nenhum.
  function speedNow() {
    return app.player.playing ? players.SPEEDS[app.prefs.speed] : 0;
  }

  function still() {
    return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  function draw() {
    var view = viewOf();
    if (!dom.byId('table').hidden) table.draw(parts.table, view);
    else if (!view.fast || isTurn()) drawPlaces(view);
    ask.draw(app.ask);
    timeline.draw(parts.timeline, view);
    drawControls(view);
    announce(view);
  }

  // Depressa demais para se ler, as plaquinhas se desenham num quadro sim, outro não; a linha do tempo, em todos.
  function isTurn() {
    turn = !turn;
    return turn;
  }

  function drawPlaces(view) {
    source.draw(parts.source, view);
    output.draw(parts.output, view);
    stage.draw(parts.stage, view);
    source.settle(parts.source);
    output.settle(parts.output);
    if (view.fast) tie.hide(parts.tie);
    else tie.draw(parts.tie, view, source.anchor(parts.source), stage.anchor(parts.stage, view));
  }

  function drawControls(view) {
    var total = view.model.events.length;
    dom.setText(dom.byId('place'), words.word('place', { n: words.number(view.i + 1), total: words.number(total) }));
    dom.setClass(document.documentElement, 'playing', app.player.playing);
    dom.setAttribute(dom.byId('go-play'), 'aria-pressed', app.player.playing);
    dom.setAttribute(dom.byId('ask-toggle'), 'aria-pressed', app.ask.on);
    dom.setText(dom.byId('speed-now'), words.word('speed.now', { n: words.number(players.SPEEDS[app.prefs.speed]) }));
  }

  // Quem ouve a página sabe de cada passo; tocando, só quando para.
  function announce(view) {
    if (app.player.playing) return;
    var asked = ask.spoken(app.ask);
    var place = words.word('say.place', { n: view.i + 1, total: view.model.events.length });
    dom.setText(dom.byId('announce'), place + '. ' + sentence.plain(view.model, view.event) + (asked ? ' ' + asked : ''));
  }

  // ---- andar ----

  app.moveTo = function (i) { players.place(app.player, i); };
  app.isLive = function () { return app.runs[app.index].live; };
  app.isAsking = function () { return app.ask.on && app.ask.open !== null; };

  // Um passo: o da pergunta, se ela está ligada. O seguimento ao vivo e o tocar passam por aqui.
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
  app.jump = function (i) {
    app.pause();
    ask.drop(app.ask);
    app.moveTo(i);
  };
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
  app.guess = function (n) { ask.guess(app.ask, n); };

  // ---- escolher ----

  app.setPref = function (name, value) {
    prefs.set(name, value);
    options.apply(app.prefs);
    refresh();
  };
  app.changeSpeed = function (by) {
    var speed = Math.max(0, Math.min(players.SPEEDS.length - 1, app.prefs.speed + by));
    dom.byId('speed').value = speed;
    app.setSpeed(speed);
  };
  app.setSpeed = function (speed) {
    prefs.set('speed', speed);
    dom.setAttribute(dom.byId('speed'), 'aria-valuetext', words.word('speed.now', { n: players.SPEEDS[speed] }));
    app.player.last = 0;
    app.touch();
  };
  app.nextTheme = function () { app.setPref('theme', options.nextTheme(app.prefs.theme)); };
  app.toggleProjector = function () { app.setPref('projector', !app.prefs.projector); };
  app.toggleAxis = function () {
    timeline.reset(parts.timeline);
    app.setPref('axis', app.prefs.axis === 'time' ? 'event' : 'time');
  };
  app.nextLang = function () {
    words.set(words.lang() === 'pt' ? 'en' : 'pt');
    prefs.set('lang', words.lang());
    refresh();
  };
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
    refresh();
    if (!box.hidden) parts.table.grid.focus();
  };
  app.show = function (kind, on) {
    app.player.hidden[kind] = !on;
    refresh();
  };
  app.showAll = function () {
    app.player.hidden = Object.create(null);
    refresh();
  };
  app.zoom = function (factor) { timeline.zoom(parts.timeline, factor); };
  app.openOptions = function () { options.open(app); };
  app.openHelp = function () { help.open(); };
  app.focusFind = function () { dom.byId('find').select(); };
  app.escape = function () {
    if (app.isAsking()) ask.drop(app.ask);
    app.pause();
    app.touch();
  };

  // ---- as execuções ----

  app.modelOf = function (n) { return runs.modelOf(app.runs[n]); };
  app.runLabel = function (n) { return runs.label(app.runs[n]); };
  app.choose = function (n) {
    app.index = n;
    app.model = app.modelOf(n);
    app.player.playing = app.isLive();
    app.player.event = null;
    app.player.i = -1;
    ask.drop(app.ask);
    source.reset(parts.source);
    output.reset(parts.output);
    stage.reset(parts.stage);
    timeline.reset(parts.timeline);
    refresh();
  };
  app.nextRun = function () { if (app.runs.length > 1) app.choose((app.index + 1) % app.runs.length); };
  app.shuffle = function () { if (app.config.live) runs.shuffle(app); };
  app.openCompare = function () {
    if (app.runs.length > 1) compare.open(app, app.index === 0 ? 1 : 0);
  };
  app.arrived = function () {
    players.follow(app.player);
    drawTop();
  };
  app.say = function (text) {
    app.said = text;
    drawTop();
  };

  function warnings(model) {
    var list = [];
    function warn(key, count) { if (count) list.push(words.word(key, { n: count })); }
    warn('warn.lost', models.lost(model));
    warn('warn.repeated', model.repeated);
    warn('warn.bad', model.reader.bad);
    warn('warn.cut', model.reader.cut);
    if (!app.isLive()) warn(model.events.length === 0 ? 'warn.empty' : 'warn.killed', model.tail === null);
    return list.join(' ');
  }

  function drawTop() {
    var program = app.model.head ? String(app.model.head.program) : app.config.title || '';
    dom.setText(dom.byId('program'), program);
    document.title = (app.config.title || program) + ' – Raio-X';
    runs.draw(app);
    var text = warnings(app.model);
    dom.setHidden(dom.byId('warning'), text === '');
    dom.setText(dom.byId('warning'), text);
    app.touch();
  }

  // Mudou a língua, a aparência, o tamanho ou o rastro: tudo se desenha de novo.
  function refresh() {
    words.dress();
    dom.setText(dom.byId('lang-toggle'), words.word('lang.other'));
    dom.byId('lang-toggle').lang = words.lang() === 'pt' ? 'en' : 'pt-BR';
    dom.setText(dom.byId('axis-toggle'), words.word('axis.' + app.prefs.axis));
    app.setSpeed(app.prefs.speed);
    timeline.refresh(parts.timeline);
    table.refresh(parts.table);
    stage.reset(parts.stage);
    source.resize(parts.source);
    app.ask.drawn = false;
    drawTop();
  }

  // ---- a partida ----

  function onClick(id, action) {
    dom.byId(id).addEventListener('click', action);
  }

  function listen() {
    var clicks = {
      'go-start': app.toStart, 'go-back': app.backward, 'go-play': app.toggle, 'go-next': app.forward, 'go-end': app.toEnd,
      'same-back': function () { app.sameThing(-1); }, 'same-next': function () { app.sameThing(1); },
      'zoom-in': function () { app.zoom(1 / 1.6); }, 'zoom-out': function () { app.zoom(1.6); },
      'axis-toggle': app.toggleAxis, 'ask-toggle': app.toggleAsk, 'table-toggle': app.toggleTable,
      'lang-toggle': app.nextLang, 'options-open': app.openOptions, 'help-open': app.openHelp
    };
    Object.keys(clicks).forEach(function (id) { onClick(id, clicks[id]); });
    dom.byId('speed').max = players.SPEEDS.length - 1;
    dom.byId('speed').addEventListener('input', function (e) { app.setSpeed(Number(e.target.value)); });
    dom.byId('find-form').addEventListener('submit', function (e) {
      e.preventDefault();
      app.find(dom.byId('find').value);
    });
    window.addEventListener('resize', refresh);
    window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', refresh);
    keys.listen(app);
  }

  function setUp() {
    app.config = JSON.parse((dom.byId('config') || { textContent: '{}' }).textContent);
    app.runs = runs.embedded();
    if (app.runs.length === 0) app.runs.push(runs.open(0));
    app.model = app.modelOf(0);
    app.player = players.create(app);
    app.ask = ask.create(app);
    parts = {
      source: source.create(app), output: output.create(), stage: stage.create(), tie: tie.create(),
      timeline: timeline.create(app), table: table.create(app)
    };
  }

  function start() {
    prefs.load();
    app.prefs.speed = Math.max(0, Math.min(players.SPEEDS.length - 1, Math.floor(app.prefs.speed)));
    options.apply(app.prefs);
    setUp();
    words.choose(app.prefs.lang, app.config.lang);
    dom.byId('speed').value = app.prefs.speed;
    dom.setHidden(dom.byId('question'), !app.config.question);
    dom.setText(dom.byId('question'), app.config.question || '');
    listen();
    app.choose(0);
    if (app.config.live) {
      runs.watch(app);
      app.choose(0);
    }
    window.raioX = app; // para os testes, e para quem abre o console
  }

  return { start: start };
})
