/* page/source.js -- o texto do programa, com a linha de que se fala marcada.
 *
 * Um programa grande só tem no DOM as linhas que se veem, e algumas em volta. */
(function (native, need) {
  'use strict';

  var models = need('raio-x/model');
  var dom = need('raio-x/page/dom');
  var margin = need('raio-x/page/margin');
  var tabs = need('raio-x/page/tabs');
  var words = need('raio-x/page/words');

  var AROUND = 100; // linhas além das que se veem: a maioria dos programas fica inteira

  function create(app) {
    var self = { app: app, box: dom.byId('code'), lines: [], rows: {}, file: null, marked: null };
    self.sheet = dom.add(self.box, 'div', 'sheet');
    self.tabs = tabs.create(function (file) {
      open(self, file);
      app.touch();
    });
    self.box.addEventListener('scroll', function () {
      self.top = self.box.scrollTop;
      fill(self);
      app.touch();
    });
    return self;
  }

  function reset(self) {
    self.file = self.at = self.marked = null;
    tabs.reset(self.tabs);
    empty(self);
  }

  function empty(self) {
    dom.clear(self.sheet);
    self.rows = {};
  }

  function sourceOf(self, file) {
    return self.app.model.sources.filter(function (source) { return source.file === file; })[0] || null;
  }

  function open(self, file) {
    if (self.file === file) return;
    var source = sourceOf(self, file);
    self.file = file;
    self.lines = source ? source.text.replace(/\n$/, '').split('\n') : [];
    self.height = 0;
    self.alive = {};
    empty(self);
    tabs.mark(self.tabs, file);
    fill(self);
  }

  // As medidas dependem das letras, que mudam no modo projetor; perguntá-las a cada quadro custaria caro.
  function measure(self) {
    if (self.lines.length === 0) return;
    var probe = dom.add(self.sheet, 'div', 'line', 'x');
    self.height = probe.getBoundingClientRect().height || 20;
    self.sheet.removeChild(probe);
    self.rect = self.box.getBoundingClientRect();
    self.offset = self.sheet.getBoundingClientRect().top - self.rect.top + self.box.scrollTop;
    self.top = self.box.scrollTop;
    var longest = self.lines.reduce(function (most, line) { return Math.max(most, line.length); }, 0);
    self.sheet.style.height = self.height * self.lines.length + 'px';
    self.sheet.style.minWidth = longest + 11 + 'ch';
  }

  function row(self, n) {
    var element = dom.add(self.sheet, 'div', 'line');
    element.style.top = self.height * n + 'px';
    element.born = dom.add(element, 'span', 'born');
    element.ordinal = dom.add(element, 'span', 'ordinal', String(n + 1));
    dom.add(element, 'code', '', self.lines[n] || ' ');
    self.rows[n] = element;
    return element;
  }

  function fill(self) {
    if (self.lines.length === 0) return;
    if (!self.height) measure(self);
    var from = Math.max(0, Math.floor(self.top / self.height) - AROUND);
    var to = Math.min(self.lines.length, Math.ceil((self.top + self.rect.height) / self.height) + AROUND);
    Object.keys(self.rows).forEach(function (n) {
      if (n >= from && n < to) return;
      self.sheet.removeChild(self.rows[n]);
      delete self.rows[n];
    });
    for (var n = from; n < to; n++) if (!self.rows[n]) row(self, n);
    mark(self);
    numbers(self);
  }

  function mark(self) {
    Object.keys(self.rows).forEach(function (n) {
      dom.setClass(self.rows[n], 'here', self.marked === Number(n));
      if (self.marked === Number(n)) dom.setAttribute(self.rows[n], 'aria-current', 'true');
      else self.rows[n].removeAttribute('aria-current');
    });
  }

  // Depois de tudo desenhado: mexer na rolagem faz o navegador medir a página.
  function settle(self) {
    if (!self.unseen || !self.height) return;
    self.unseen = false;
    var at = self.marked * self.height, tall = self.rect.height;
    if (at >= self.top + self.height && at <= self.top + tall - 2 * self.height) return;
    var most = Math.max(0, self.lines.length * self.height + 2 * self.offset - tall);
    var to = Math.min(most, Math.max(0, at - tall / 2.5));
    if (Math.abs(to - self.top) < 1) return;
    self.top = self.box.scrollTop = to;
    fill(self);
  }

  function numbers(self) {
    Object.keys(self.rows).forEach(function (n) {
      margin.fill(self.rows[n].born, self.app.model, self.alive[n] || [], self.app.prefs.projector);
    });
  }

  // O arquivo que se mostra é o da linha de que se fala; enquanto ela não muda, vale a aba escolhida.
  function choose(self, view, place) {
    var first = view.model.sources[0], at = view.i + view.state.at, moved = self.at !== at;
    self.at = at;
    if (moved && place && sourceOf(self, place.file)) open(self, place.file);
    else if (self.file === null && first) open(self, first.file);
  }

  function draw(self, view) {
    var place = models.splitPlace(view.state.at);
    tabs.draw(self.tabs, view.model.sources);
    choose(self, view, place);
    if (self.file === null) return say(self);
    var marked = place && place.file === self.file ? place.line - 1 : null;
    self.alive = margin.byLine(view, self.file);
    if (marked !== self.marked) {
      self.marked = marked;
      mark(self);
      self.unseen = marked !== null;
    }
    numbers(self);
  }

  function say(self) {
    if (self.sheet.firstChild === null) dom.add(self.sheet, 'p', 'none', words.word('code.none'));
  }

  // Onde começa a linha que liga o programa ao palco; null se a linha marcada não se vê.
  function anchor(self) {
    if (self.marked === null || !self.height) return null;
    var y = self.offset + (self.marked + 0.5) * self.height - self.top;
    return y < 0 || y > self.rect.height ? null : { x: self.rect.right, y: self.rect.top + y };
  }

  function resize(self) {
    empty(self);
    self.height = 0;
    if (self.file !== null) fill(self);
    self.unseen = self.marked !== null;
  }

  return { create: create, reset: reset, draw: draw, settle: settle, anchor: anchor, resize: resize };
})
