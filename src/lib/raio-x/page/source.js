/* page/source.js -- o texto do programa, com a linha de que se fala marcada.
 *
 * Uma linha comprida dobra (fold.js). Um programa grande só tem no DOM as linhas que se veem, e algumas em
 * volta. */
(function (native, need) {
  'use strict';

  var models = need('raio-x/model');
  var dom = need('raio-x/page/dom');
  var fold = need('raio-x/page/fold');
  var margin = need('raio-x/page/margin');
  var tabs = need('raio-x/page/tabs');
  var words = need('raio-x/page/words');

  var AROUND = 150; // linhas além das que se veem: a maioria dos programas fica inteira

  function create(app) {
    var self = { app: app, box: dom.byId('code'), lines: [], folded: [], tops: [], rows: {}, file: null, marked: null };
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
    self.start = 0;
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
    var probe = row(self, 0, '0000000000'), box = probe.getBoundingClientRect(), code = probe.code.getBoundingClientRect();
    self.height = box.height || 20;
    measureLines(self, Math.floor((box.right - code.left) / (code.width / 10 || 8)) - 1);
    empty(self);
    self.rect = self.box.getBoundingClientRect();
    self.offset = self.sheet.getBoundingClientRect().top - self.rect.top + self.box.scrollTop;
    self.top = self.box.scrollTop;
    self.sheet.style.height = topOf(self, self.lines.length) + 'px';
  }

  // tops[n]: quantas linhas da tela há antes da linha n do programa.
  function measureLines(self, columns) {
    self.folded = self.lines.map(function (line) { return fold.fold(line, columns); });
    self.tops = [0];
    self.folded.forEach(function (pieces, n) { self.tops.push(self.tops[n] + pieces.length); });
  }

  function topOf(self, n) {
    return self.tops[n] * self.height;
  }

  // A linha do programa que está a tantos pixels do começo.
  function lineAt(self, y) {
    var low = 0, high = self.lines.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (topOf(self, middle + 1) <= y) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function row(self, n, text) {
    var element = dom.add(self.sheet, 'div', 'line');
    element.born = dom.add(element, 'span', 'born');
    element.ordinal = dom.add(element, 'span', 'ordinal', String(n + 1));
    element.code = dom.add(element, 'code', '', text || ' ');
    return element;
  }

  function place(self, n) {
    self.rows[n] = row(self, n, self.folded[n].join('\n'));
    self.rows[n].style.top = topOf(self, n) + 'px';
  }

  function fill(self) {
    if (self.lines.length === 0) return;
    if (!self.height) measure(self);
    var from = Math.max(0, lineAt(self, self.top) - AROUND);
    var to = Math.min(self.lines.length, lineAt(self, self.top + self.rect.height) + AROUND);
    Object.keys(self.rows).forEach(function (n) {
      if (n >= from && n < to) return;
      self.sheet.removeChild(self.rows[n]);
      delete self.rows[n];
    });
    for (var n = from; n < to; n++) if (!self.rows[n]) place(self, n);
    mark(self);
    numbers(self);
  }

  // Só se mexe na linha que estava marcada e na que passa a estar.
  function mark(self) {
    var old = self.lit, element = self.marked === null ? undefined : self.rows[self.marked];
    if (old && old !== element) {
      old.classList.remove('here', 'kin');
      old.removeAttribute('aria-current');
    }
    self.lit = element;
    if (!element) return;
    dom.setClass(element, 'here', true);
    dom.setClass(element, 'kin', self.kin);
    dom.setAttribute(element, 'aria-current', 'true');
  }

  // Antes do primeiro evento, o alto é a primeira linha que não é comentário.
  function startOf(self) {
    var n = 0;
    while (n < self.lines.length && /^(\s*$|\/\/|#!)/.test(self.lines[n])) n++;
    return n < self.lines.length ? topOf(self, n) : 0;
  }

  // Para onde rolar para que se veja a linha marcada.
  function scrollFor(self) {
    if (self.marked === null) return startOf(self);
    var at = topOf(self, self.marked), end = topOf(self, self.marked + 1), tall = self.rect.height;
    return at >= self.top + self.height && end <= self.top + tall - self.height ? self.top : at - tall / 2.5;
  }

  // Depois de tudo desenhado: mexer na rolagem faz o navegador medir a página.
  function settle(self) {
    if (!self.unseen || !self.height) return;
    self.unseen = false;
    var most = Math.max(0, topOf(self, self.lines.length) + 2 * self.offset - self.rect.height);
    var to = Math.min(most, Math.max(0, scrollFor(self)));
    if (Math.abs(to - self.top) < 1) return;
    self.top = self.box.scrollTop = to;
    fill(self);
  }

  // Os números na margem: os das linhas que têm alguém vivo, e os das que tinham.
  function numbers(self) {
    var before = self.numbered || {};
    self.numbered = self.alive;
    [before, self.alive].forEach(function (lines) {
      Object.keys(lines).forEach(function (n) {
        if (self.rows[n]) margin.fill(self.rows[n].born, self.app.model, self.alive[n] || []);
      });
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
    if (view.i < 0 && self.start !== view.i) self.unseen = true;
    self.start = view.i;
    self.alive = margin.byLine(view, self.file);
    if (marked !== self.marked || view.state.kin !== self.kin) {
      self.marked = marked;
      self.kin = view.state.kin;
      mark(self);
      if (marked !== null) self.unseen = true;
    }
    numbers(self);
  }

  function say(self) {
    if (self.sheet.firstChild === null) dom.add(self.sheet, 'p', 'none', words.word('code.none'));
  }

  // Onde começa a linha que liga o programa ao palco; null se a linha marcada não se vê.
  function anchor(self) {
    if (self.marked === null || !self.height) return null;
    var y = self.offset + topOf(self, self.marked) + self.height / 2 - self.top;
    return y < 0 || y > self.rect.height ? null : { x: self.rect.right, y: self.rect.top + y };
  }

  function resize(self) {
    empty(self);
    self.height = 0;
    if (self.file !== null) fill(self);
    self.unseen = self.marked !== null || self.start < 0;
  }

  return { create: create, reset: reset, draw: draw, settle: settle, anchor: anchor, resize: resize };
})
