/* page/table.js -- os mesmos eventos numa tabela, para quem prefere ler, ou ouvir.
 *
 * Cem mil linhas não cabem no DOM: há as que se veem, e aria-rowindex diz qual é cada uma. */
(function (native, need) {
  'use strict';

  var models = need('raio-x/model');
  var dom = need('raio-x/page/dom');
  var names = need('raio-x/page/names');
  var words = need('raio-x/page/words');

  var COLUMNS = ['n', 't', 'turn', 'phase', 'ev', 'kind', 'who', 'thread', 'at', 'more'];
  var EXTRA = 6;

  function create(app) {
    var self = { app: app, box: dom.byId('table'), rows: [] };
    self.grid = dom.add(self.box, 'div', 'grid');
    self.grid.setAttribute('role', 'table');
    self.grid.tabIndex = 0;
    self.head = rowgroup(self, 'head');
    self.titles = dom.add(self.head, 'div', 'row');
    self.titles.setAttribute('role', 'row');
    self.titles.setAttribute('aria-rowindex', 1);
    COLUMNS.forEach(function () { dom.add(self.titles, 'span').setAttribute('role', 'columnheader'); });
    self.sheet = rowgroup(self, 'sheet');
    self.grid.addEventListener('scroll', function () { self.app.touch(); });
    self.sheet.addEventListener('click', function (e) { pick(self, e); });
    return self;
  }

  function rowgroup(self, className) {
    var element = dom.add(self.grid, 'div', className);
    element.setAttribute('role', 'rowgroup');
    return element;
  }

  function pick(self, e) {
    var row = e.target.closest ? e.target.closest('.row') : null;
    if (row) self.app.jump(Number(row.getAttribute('data-i')));
  }

  // As linhas da tabela são os eventos à vista; sem filtro, todos, e então não se faz lista.
  function list(self, view) {
    var hidden = Object.keys(self.app.player.hidden).filter(function (kind) { return self.app.player.hidden[kind]; });
    var sign = [self.app.index, view.model.version, hidden.join()].join('|');
    if (self.listSign === sign) return;
    self.listSign = sign;
    self.list = hidden.length === 0 ? null : view.model.events.filter(function (event) {
      return !self.app.player.hidden[event.kind];
    }).map(function (event) { return event.i; });
    self.fresh = true;
  }

  function indexAt(self, n) {
    return self.list === null ? n : self.list[n];
  }

  function rowOf(self, i) {
    if (self.list === null) return i;
    var low = 0, high = self.list.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (self.list[middle] < i) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function count(self, view) {
    var all = self.list === null ? view.model.events.length : self.list.length;
    return view.shy ? Math.min(all, rowOf(self, view.i + 1)) : all;
  }

  function detail(event) {
    var parts = [];
    if (event.queue !== undefined) parts.push(names.queue(event.queue));
    if (event.due_us !== undefined) {
      parts.push(words.word('due.in', { time: words.duration(Math.max(0, event.due_us - event.t_us)) }));
    }
    if (event.fd !== undefined) parts.push(words.word('lanes.fd', { fd: event.fd }));
    if (event.want !== undefined) parts.push(names.want(event.want));
    if (event.text !== undefined) parts.push(JSON.stringify(event.text));
    return parts.join(' · ');
  }

  function cells(model, event) {
    var thing = models.thingOf(model, event);
    var instant = event.untimed ? '–' : words.number(event.t_us) + ' µs';
    return [event.i + 1, instant, event.turn, event.phase, event.ev, event.kind,
      names.full(thing), event.thread, event.at, detail(event)];
  }

  function newRow(self) {
    var row = dom.add(self.sheet, 'div', 'row');
    row.setAttribute('role', 'row');
    COLUMNS.forEach(function () { dom.add(row, 'span').setAttribute('role', 'cell'); });
    self.rows.push(row);
    return row;
  }

  function fillRow(self, row, view, n) {
    var event = view.model.events[indexAt(self, n)];
    row.setAttribute('aria-rowindex', n + 2);
    row.setAttribute('data-i', event.i);
    row.style.top = n * self.height + 'px';
    cells(view.model, event).forEach(function (text, column) {
      dom.setText(row.children[column], text === undefined ? '' : String(text));
    });
    row.shown = n;
  }

  function drawHead(self) {
    COLUMNS.forEach(function (name, n) { dom.setText(self.titles.children[n], words.word('table.' + name)); });
    dom.setAttribute(self.grid, 'aria-label', words.word('table.title'));
  }

  function measure(self) {
    var probe = newRow(self);
    self.rows.pop();
    probe.children[0].textContent = '0';
    self.height = Math.ceil(probe.getBoundingClientRect().height) || 28;
    self.sheet.removeChild(probe);
  }

  function reveal(self, n) {
    var top = n * self.height, box = self.grid, seen = box.clientHeight - self.head.offsetHeight;
    if (top < box.scrollTop || top + self.height > box.scrollTop + seen) {
      box.scrollTop = Math.max(0, top - box.clientHeight / 2);
    }
  }

  function draw(self, view) {
    if (self.box.hidden) return;
    drawHead(self);
    list(self, view);
    if (!self.height) measure(self);
    var total = count(self, view);
    dom.setAttribute(self.grid, 'aria-rowcount', total + 1);
    if (self.total !== total) self.sheet.style.height = total * self.height + 'px';
    self.total = total;
    if (self.at !== view.i || self.fresh) reveal(self, rowOf(self, Math.max(view.i, 0)));
    self.at = view.i;
    fill(self, view, total);
  }

  function fill(self, view, total) {
    var from = Math.max(0, Math.floor(self.grid.scrollTop / self.height) - EXTRA);
    var to = Math.min(total, from + Math.ceil(self.grid.clientHeight / self.height) + 2 * EXTRA);
    while (self.rows.length < to - from) newRow(self);
    self.rows.forEach(function (row, n) {
      dom.setHidden(row, n >= to - from);
      if (n >= to - from) return;
      if (row.shown !== from + n || self.fresh) fillRow(self, row, view, from + n);
      var here = indexAt(self, from + n) === view.i;
      dom.setClass(row, 'here', here);
      if (here) dom.setAttribute(row, 'aria-current', 'step');
      else row.removeAttribute('aria-current');
    });
    self.fresh = false;
  }

  // Mudaram a língua, as letras ou o rastro.
  function refresh(self) {
    self.height = 0;
    self.fresh = true;
    self.listSign = null;
    self.total = -1;
  }

  return { create: create, draw: draw, refresh: refresh };
})
