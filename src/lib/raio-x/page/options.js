/* page/options.js -- a aparência, as letras do projetor e as espécies à vista. */
(function (native, need) {
  'use strict';

  var dialog = need('raio-x/page/dialog');
  var dom = need('raio-x/page/dom');
  var shapes = need('raio-x/page/shapes');
  var words = need('raio-x/page/words');

  var THEMES = ['auto', 'light', 'dark', 'contrast'];

  function prefers(query) {
    return window.matchMedia('(' + query + ')').matches;
  }

  // A aparência do sistema, entre as nossas.
  function ofSystem() {
    if (prefers('prefers-contrast: more') || prefers('forced-colors: active')) return 'contrast';
    return prefers('prefers-color-scheme: dark') ? 'dark' : 'light';
  }

  function apply(prefs) {
    document.documentElement.setAttribute('data-theme', prefs.theme === 'auto' ? ofSystem() : prefs.theme);
    document.documentElement.classList.toggle('projector', prefs.projector);
  }

  function nextTheme(theme) {
    return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length];
  }

  function choice(parent, type, name, checked, onchange) {
    var label = dom.add(parent, 'label', 'choice');
    var input = dom.add(label, 'input');
    input.type = type;
    input.name = name;
    input.checked = checked;
    input.addEventListener('change', function () { onchange(input.checked); });
    return label;
  }

  function group(box, title) {
    var set = dom.add(box, 'fieldset');
    dom.add(set, 'legend', '', words.word(title));
    return set;
  }

  function themes(app, box) {
    var set = group(box, 'options.theme');
    THEMES.forEach(function (theme) {
      var label = choice(set, 'radio', 'theme', app.prefs.theme === theme, function () { app.setPref('theme', theme); });
      dom.add(label, 'span', '', words.word('theme.' + theme));
    });
    var label = choice(set, 'checkbox', 'projector', app.prefs.projector, function (on) { app.setPref('projector', on); });
    dom.add(label, 'span', '', words.word('options.projector'));
  }

  function kinds(app, box) {
    var set = group(box, 'options.kinds'), boxes = [];
    dom.add(set, 'p', 'hint', words.word('options.kinds.hint'));
    var list = dom.add(set, 'div', 'kinds');
    Object.keys(app.model.kinds).sort().forEach(function (kind) {
      var label = choice(list, 'checkbox', 'kind', !app.player.hidden[kind], function (on) { app.show(kind, on); });
      boxes.push(label.firstChild);
      label.firstChild.setAttribute('data-kind', kind);
      shapes.draw(label, kind);
      dom.add(label, 'span', '', kind + ' (' + words.number(app.model.kinds[kind]) + ')');
    });
    dom.button(set, '', words.word('options.all'), function () {
      boxes.forEach(function (input) { input.checked = true; });
      app.showAll();
    });
  }

  // O que na tela de um projetor não tem lugar em cima.
  function more(app, box) {
    var set = dom.add(box, 'p', 'row-of-buttons');
    dom.button(set, '', words.word('table.toggle'), function () {
      box.close();
      app.toggleTable();
    });
    if (app.runs.length > 1) dom.button(set, '', words.word('runs.compare'), function () {
      box.close();
      app.openCompare();
    });
    dom.button(set, '', words.word('lang.other'), function () {
      app.nextLang();
      open(app);
    }).lang = words.otherTag();
    dom.button(set, '', words.word('axis.' + app.prefs.axis), function () {
      app.toggleAxis();
      open(app);
    });
  }

  function open(app) {
    dialog.open('options', 'options.title', function (box) {
      themes(app, box);
      more(app, box);
      kinds(app, box);
    });
  }

  // O sistema também muda de ideia (ao anoitecer, por exemplo).
  function onSystemChange(action) {
    ['prefers-color-scheme: dark', 'prefers-contrast: more', 'forced-colors: active'].forEach(function (query) {
      window.matchMedia('(' + query + ')').addEventListener('change', action);
    });
  }

  return { open: open, apply: apply, onSystemChange: onSystemChange, nextTheme: nextTheme };
})
