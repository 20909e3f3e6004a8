/* page/due.js -- os timers armados numa linha de tempo, do instante de agora ao último prazo. */
(function (native, need) {
  'use strict';

  var models = need('raio-x/model');
  var chips = need('raio-x/page/chip');
  var dom = need('raio-x/page/dom');
  var names = need('raio-x/page/names');
  var words = need('raio-x/page/words');

  var MOST = 8, LEVELS = 3;

  function create(parent) {
    var self = { parent: parent, pins: [] };
    self.lane = dom.add(parent, 'div', 'lane');
    self.lane.setAttribute('data-lane', 'due');
    self.title = dom.add(self.lane, 'h3');
    self.line = dom.add(self.lane, 'ul', 'line-of-time');
    self.more = dom.add(self.lane, 'span', 'more');
    return self;
  }

  function pin(self) {
    var element = dom.add(self.line, 'li', 'pin');
    element.chip = chips.create(element, 'span');
    element.when = dom.add(element.chip, 'small');
    self.pins.push(element);
    return element;
  }

  function when(due, now) {
    return due >= now ? words.word('due.in', { time: words.duration(due - now) }) :
      words.word('due.late', { time: words.duration(now - due) });
  }

  // A fração da linha que uma plaquinha ocupa, mais ou menos.
  function widthOf(self, view, timer) {
    var name = names.label(models.thing(view.model, timer[0]));
    var letters = Math.min(name.length, 14) + when(timer[1], view.state.t).length;
    return (letters * 0.55 + 5) * self.letter / self.width;
  }

  // Onde cada um fica, de 0 a 1, e em que degrau, para que prazos próximos não se cubram.
  function place(self, view, timers) {
    var now = view.state.t, last = timers.length === 0 ? now : timers[timers.length - 1][1];
    var widths = timers.map(function (timer) { return widthOf(self, view, timer); });
    var room = Math.max(0.02, 0.98 - (widths[widths.length - 1] || 0)), ends = [];
    return timers.map(function (timer, n) {
      var x = Math.max(0, (timer[1] - now) / Math.max(last - now, 1)) * room, level = 0;
      while (level < LEVELS - 1 && ends[level] > x) level++;
      ends[level] = x + widths[n];
      return { x: x, level: level };
    });
  }

  function show(self, view, timers) {
    var places = place(self, view, timers), levels = 1;
    self.pins.forEach(function (element, n) { dom.setHidden(element, n >= timers.length); });
    timers.forEach(function (timer, n) {
      var element = self.pins[n] || pin(self), level = places[n].level;
      dom.setHidden(element, false);
      chips.fill(element.chip, view.model, timer[0], view.who);
      dom.setText(element.when, when(timer[1], view.state.t));
      var left = (places[n].x * 100).toFixed(1) + '%';
      if (element.style.left !== left) element.style.left = left;
      dom.setAttribute(element, 'class', 'pin level' + level);
      levels = Math.max(levels, level + 1);
    });
    if (self.levels !== levels) self.line.style.setProperty('--levels', levels);
    self.levels = levels;
  }

  // O tamanho da linha e das letras: lê-se de novo quando a página muda de forma.
  function measure(self) {
    self.width = self.line.clientWidth || 1;
    self.letter = parseFloat(getComputedStyle(self.line).fontSize);
  }

  function draw(self, view) {
    var all = view.state.timers, shown = all.slice(0, MOST);
    dom.setHidden(self.parent, !view.model.verbs.due);
    dom.setText(self.title, words.word('lanes.due'));
    dom.setAttribute(self.lane, 'data-count', all.length);
    dom.setClass(self.lane, 'empty', all.length === 0);
    dom.setText(self.more, all.length > MOST ? words.word('lanes.more', { n: all.length - MOST }) : '');
    if (!self.width || self.width === 1) measure(self);
    show(self, view, shown);
  }

  function reset(self) {
    self.width = 0;
  }

  return { create: create, draw: draw, reset: reset };
})
