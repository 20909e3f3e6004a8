/* page/top.js -- o alto da página: o programa, as execuções, a pergunta e os avisos. */
(function (native, need) {
  'use strict';

  var models = need('raio-x/model');
  var dom = need('raio-x/page/dom');
  var players = need('raio-x/page/player');
  var runs = need('raio-x/page/runs');
  var words = need('raio-x/page/words');

  // O que se deve saber antes de acreditar no rastro.
  function warnings(app) {
    var model = app.model, list = [];
    function warn(key, count) { if (count) list.push(words.word(key, { n: count })); }
    warn('warn.lost', models.lost(model));
    warn('warn.repeated', model.repeated);
    warn('warn.bad', model.reader.bad);
    warn('warn.cut', model.reader.cut);
    if (!app.isLive()) warn(model.events.length === 0 ? 'warn.empty' : 'warn.killed', model.tail === null);
    return list.join(' ');
  }

  function show(id, text) {
    dom.setHidden(dom.byId(id), text === '');
    dom.setText(dom.byId(id), text);
  }

  function draw(app) {
    var program = app.model.head ? String(app.model.head.program) : app.config.title || '';
    document.title = (app.config.title || program) + ' – Raio-X';
    dom.setText(dom.byId('program'), program.replace(/^.*\//, ''));
    dom.byId('program').title = program;
    dom.setText(dom.byId('question'), app.config.question || '');
    show('warning', warnings(app));
    dom.setText(dom.byId('lang-toggle'), words.word('lang.other'));
    dom.byId('lang-toggle').lang = words.otherTag();
    dom.setText(dom.byId('axis-toggle'), words.word('axis.' + app.prefs.axis));
    dom.setText(dom.byId('said'), app.said);
    runs.draw(app);
    app.touch();
  }

  function install(app) {
    app.arrived = function () { // chegaram eventos, ou acabaram de chegar
      players.follow(app.player);
      draw(app);
    };
    app.say = function (text) {
      app.said = text;
      draw(app);
    };
  }

  return { draw: draw, install: install };
})
