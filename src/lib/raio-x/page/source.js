/* page/source.js -- o texto do programa, com a linha de que se fala marcada e, na margem, os números
 * dos callbacks vivos que nasceram em cada linha.
 *
 * Um programa grande só tem no DOM as linhas que se veem, e algumas em volta. */
(function (native, need) {
  'use strict';

  var models = need('raio-x/model');
  var dom = need('raio-x/page/dom');
  var words = need('raio-x/page/words');

  var MARGIN = 100; // linhas além das que se veem: a maioria dos programas fica inteira

  function create(app) {
    var self = {
      box: dom.byId('code'), tabs: dom.byId('tabs'), lines: [], rows: {}, file: null, app: app, marked: null
    };
    self.sheet = dom.add(self.box, 'div', 'sheet');
    self.box.addEventListener('scroll', function () {
      self.top = self.box.scrollTop;
      fill(self);
      app.touch();
    });
    return self;
  }

  function reset(self) {
    self.file = null;
    self.at = null;
    self.count = -1;
    self.marked = null;
    dom.clear(self.tabs);
    empty(self);
  }

  function empty(self) {
    dom.clear(self.sheet);
    self.rows = {};
  }

  function sourceOf(model, file) {
    return model.sources.filter(function (source) { return source.file === file; })[0] || null;
  }

  // As abas só aparecem quando há mais de um arquivo.
  function drawTabs(self, model) {
    if (self.count === model.sources.length) return;
    self.count = model.sources.length;
    dom.clear(self.tabs);
    dom.setHidden(self.tabs, self.count < 2);
    model.sources.forEach(function (source) {
      var tab = dom.button(self.tabs, 'tab', source.file, function () {
        open(self, model, source.file);
        self.app.touch();
      });
      tab.setAttribute('role', 'tab');
      tab.setAttribute('aria-controls', 'code');
    });
    self.tabs.onkeydown = function (e) { moveTab(self, model, e); };
  }

  // Entre abas se anda com as setas, como é costume; fora delas, as setas são dos passos.
  function moveTab(self, model, e) {
    var by = e.key === 'ArrowRight' ? 1 : e.key === 'ArrowLeft' ? -1 : 0, tabs = self.tabs.children;
    if (by === 0) return;
    e.preventDefault();
    e.stopPropagation();
    var n = Array.prototype.indexOf.call(tabs, document.activeElement);
    tabs[(n + by + tabs.length) % tabs.length].focus();
    document.activeElement.click();
  }

  function markTabs(self) {
    Array.prototype.forEach.call(self.tabs.children, function (tab) {
      dom.setAttribute(tab, 'aria-selected', tab.textContent === self.file);
      tab.tabIndex = tab.textContent === self.file ? 0 : -1;
    });
  }

  function open(self, model, file) {
    if (self.file === file) return;
    var source = sourceOf(model, file);
    self.file = file;
    self.lines = source ? source.text.replace(/\n$/, '').split('\n') : [];
    empty(self);
    if (!source) dom.add(self.sheet, 'p', 'none', words.word('code.none'));
    self.height = 0;
    markTabs(self);
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
    var from = Math.max(0, Math.floor(self.top / self.height) - MARGIN);
    var to = Math.min(self.lines.length, Math.ceil((self.top + self.rect.height) / self.height) + MARGIN);
    Object.keys(self.rows).forEach(function (n) {
      if (n >= from && n < to) return;
      self.sheet.removeChild(self.rows[n]);
      delete self.rows[n];
    });
    for (var n = from; n < to; n++) if (!self.rows[n]) row(self, n);
    mark(self);
    if (self.alive) numbers(self);
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

  // Quem está vivo agora, por linha em que nasceu: { linha: [coisas] }.
  function aliveByLine(view, file) {
    var byLine = {}, seen = Object.create(null);
    function add(id) {
      var place = !seen[id] && models.splitPlace(models.thing(view.model, id).at);
      seen[id] = true;
      if (place && place.file === file) (byLine[place.line - 1] = byLine[place.line - 1] || []).push(id);
    }
    var state = view.state, lists = [];
    Object.keys(state.threads).forEach(function (name) { lists.push(state.threads[name]); });
    Object.keys(state.queues).forEach(function (name) { lists.push(state.queues[name]); });
    lists.forEach(function (ids) { ids.slice(0, 40).forEach(add); });
    state.timers.slice(0, 40).forEach(function (timer) { add(timer[0]); });
    state.sockets.slice(0, 40).forEach(function (socket) { add(socket.id); });
    state.waiting.slice(0, 40).forEach(add);
    return byLine;
  }

  // Quantos ids cabem na margem: os de muitos algarismos ocupam mais.
  function fitting(self, ids) {
    var room = self.app.prefs.projector ? 5 : 8, count = 0;
    while (count < ids.length && room > 0) room -= String(ids[count++]).length + 1.5;
    if (room < 0) count--;
    return count < ids.length ? Math.max(1, count - 1) : count;
  }

  function numbers(self) {
    Object.keys(self.rows).forEach(function (n) {
      var born = self.rows[n].born, ids = self.alive[n] || [], shown = fitting(self, ids);
      var sign = ids.slice(0, shown).join(' ') + '+' + ids.length;
      if (born.sign === sign) return;
      born.sign = sign;
      dom.clear(born);
      ids.slice(0, shown).forEach(function (id) {
        var thing = models.thing(self.model, id);
        dom.add(born, 'i', thing.colour >= 0 ? 'c' + thing.colour : 'plain', String(id));
      });
      if (ids.length > shown) dom.add(born, 'i', 'plain', '+' + (ids.length - shown));
    });
  }

  // O arquivo que se mostra é o da linha de que se fala; enquanto ela não muda, vale a aba escolhida.
  function choose(self, view, place) {
    var first = view.model.sources[0], moved = self.at !== view.i + view.state.at;
    self.at = view.i + view.state.at;
    if (moved && place && sourceOf(view.model, place.file)) open(self, view.model, place.file);
    else if (self.file === null && first) open(self, view.model, first.file);
  }

  function draw(self, view) {
    var place = models.splitPlace(view.state.at);
    self.model = view.model;
    drawTabs(self, view.model);
    choose(self, view, place);
    var marked = place && place.file === self.file ? place.line - 1 : null;
    self.alive = aliveByLine(view, self.file);
    if (marked !== self.marked) {
      self.marked = marked;
      mark(self);
      self.unseen = marked !== null;
    }
    numbers(self);
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
