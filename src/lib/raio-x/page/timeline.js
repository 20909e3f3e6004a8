/* page/timeline.js -- a linha do tempo: o rastro inteiro num canvas, ou o pedaço que se aproximou.
 *
 * O desenho é guardado num canvas de fundo e só se refaz quando muda o que ele mostra; a cada quadro
 * se copia esse e se risca o cursor por cima. */
(function (native, need) {
  'use strict';

  var models = need('raio-x/model');
  var dom = need('raio-x/page/dom');
  var names = need('raio-x/page/names');
  var spans = need('raio-x/page/spans');
  var words = need('raio-x/page/words');

  var MOST_THREADS = 6, NARROWEST = 20;
  var LONGEST_LABEL = 7.7; // em letras

  function create(app) {
    var box = dom.byId('timeline');
    var self = {
      app: app, box: box, canvas: box.querySelector('canvas'), back: document.createElement('canvas'),
      from: 0, to: 1, whole: true, sign: '', colours: {}
    };
    self.pen = self.canvas.getContext('2d');
    box.addEventListener('pointerdown', function (e) { drag(self, e); });
    box.addEventListener('wheel', function (e) {
      e.preventDefault();
      zoom(self, e.deltaY < 0 ? 1 / 1.4 : 1.4, unitAt(self, e.clientX));
    }, { passive: false });
    return self;
  }

  // ---- o eixo: uma unidade por evento, ou microssegundos ----

  function byTime(self) {
    return self.app.prefs.axis === 'time';
  }
  function events(self) {
    return self.app.model.events;
  }
  function start(self, i) {
    return byTime(self) ? events(self)[i].t_us : i;
  }
  function finish(self, i) {
    return byTime(self) ? events(self)[i].t_us : i + 1;
  }
  function length(self) {
    var count = events(self).length;
    return count === 0 ? 1 : Math.max(1, byTime(self) ? events(self)[count - 1].t_us : count);
  }

  function gutter(self) {
    return self.app.prefs.projector ? 0 : Math.round(self.size * LONGEST_LABEL);
  }
  function x(self, unit) {
    return gutter(self) + (unit - self.from) / (self.to - self.from) * (self.width - gutter(self));
  }
  function unitAt(self, clientX) {
    var rect = self.canvas.getBoundingClientRect();
    return self.from + (clientX - rect.left - gutter(self)) / (rect.width - gutter(self)) * (self.to - self.from);
  }

  // O índice do evento que está numa posição do eixo.
  function eventAt(self, unit) {
    var list = events(self), low = 0, high = list.length;
    if (!byTime(self)) return Math.max(-1, Math.min(list.length - 1, Math.floor(unit)));
    while (low < high) {
      var middle = (low + high) >> 1;
      if (list[middle].t_us <= unit) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  // ---- aproximar, afastar, arrastar ----

  function see(self, from, to) {
    var all = length(self), wide = Math.min(to - from, all);
    self.from = Math.max(0, Math.min(from, all - wide));
    self.to = self.from + wide;
    self.whole = wide >= all;
    self.app.touch();
  }

  function zoom(self, factor, around) {
    var cursor = self.app.player.i < 0 ? 0 : start(self, self.app.player.i);
    var centre = around === undefined ? cursor : around;
    if (factor < 1 && self.to - self.from <= NARROWEST) return;
    see(self, centre - (centre - self.from) * factor, centre + (self.to - centre) * factor);
  }

  function drag(self, e) {
    function move(e) {
      self.app.jump(eventAt(self, unitAt(self, e.clientX)));
    }
    function up() {
      self.box.removeEventListener('pointermove', move);
      self.box.removeEventListener('pointerup', up);
      self.box.removeEventListener('pointercancel', up);
    }
    self.box.setPointerCapture(e.pointerId);
    self.box.addEventListener('pointermove', move);
    self.box.addEventListener('pointerup', up);
    self.box.addEventListener('pointercancel', up);
    move(e);
  }

  // Um pedaço aproximado acompanha o cursor, de página em página.
  function keepInSight(self) {
    if (self.whole) return see(self, 0, length(self));
    var unit = self.app.player.i < 0 ? 0 : start(self, self.app.player.i), wide = self.to - self.from;
    if (unit < self.from || unit > self.to - wide / 50) see(self, unit - wide / 5, unit + wide * 4 / 5);
  }

  // ---- o desenho ----

  function readColours(self) {
    var style = getComputedStyle(document.documentElement);
    ['ink', 'muted', 'paper', 'line', 'surface', 'accent', 'c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6'].forEach(function (name) {
      self.colours[name] = style.getPropertyValue('--' + name).trim();
    });
    self.size = parseFloat(getComputedStyle(self.box).fontSize);
    self.labels = !self.app.prefs.projector;
    var ratio = window.devicePixelRatio || 1;
    self.ratio = ratio;
    self.width = self.box.clientWidth;
    self.height = self.box.clientHeight;
    [self.canvas, self.back].forEach(function (canvas) {
      canvas.width = Math.round(self.width * ratio);
      canvas.height = Math.round(self.height * ratio);
    });
  }

  // As faixas, de cima para baixo: voltas, fases, JavaScript e as outras threads.
  function rows(self) {
    var others = Object.keys(self.spans.threads).filter(function (name) { return name !== 'js'; }).sort().slice(0, MOST_THREADS);
    var list = [], y = 0, text = self.size + 4;
    function row(name, height) { list.push({ name: name, y: y, height: height }); y += height + 2; }
    if (self.labels) row('turns', text);
    row('phases', text);
    row('js', Math.max(10, Math.min(self.size * 1.5, self.height - y - others.length * 6 - 6)));
    var each = Math.max(3, Math.min(10, (self.height - y - 4) / Math.max(others.length, 1) - 2));
    others.forEach(function (name) { row(name, each); });
    return list;
  }

  // Os intervalos que se veem; os que cairiam no mesmo pixel do anterior não se desenham de novo.
  function eachSpan(self, list, draw) {
    var drawn = [];
    for (var n = 0; n < list.length; n++) {
      var a = x(self, start(self, list[n].from)), b = x(self, finish(self, list[n].to));
      if (b < gutter(self) || a > self.width || b - drawn[list[n].depth || 0] < 0.5) continue;
      a = Math.max(a, gutter(self));
      draw(list[n], a, Math.max(1, Math.min(b, self.width) - a));
      drawn[list[n].depth || 0] = b;
    }
  }

  function drawText(self, pen, text, at, wide, row) {
    var full = String(text);
    if (pen.measureText(full).width + 6 > wide) return;
    pen.fillText(full, at + 4, row.y + row.height / 2 + 1);
  }

  function drawBands(self, pen, list, row, label) {
    eachSpan(self, list, function (span, at, wide) {
      pen.fillStyle = self.colours.surface;
      pen.fillRect(at, row.y, Math.max(wide - 1, 0.5), row.height);
      pen.fillStyle = self.colours.muted;
      drawText(self, pen, label(span.value), at, wide, row);
    });
  }

  function drawRuns(self, pen, list, row) {
    eachSpan(self, list, function (span, at, wide) {
      var colour = models.thing(self.app.model, span.id).colour;
      pen.fillStyle = colour >= 0 ? self.colours['c' + colour] : span.id === 0 ? self.colours.ink : self.colours.muted;
      var inset = Math.min(span.depth * 3, row.height - 3);
      pen.fillRect(at, row.y + inset, Math.max(wide - 0.5, 1), row.height - inset);
    });
  }

  // O sono é listrado: vê-se que ali ninguém trabalha.
  function drawSleeps(self, pen, row) {
    pen.strokeStyle = self.colours.muted;
    pen.lineWidth = 1;
    eachSpan(self, self.spans.sleeps, function (span, at, wide) {
      pen.save();
      pen.beginPath();
      pen.rect(at, row.y, wide, row.height);
      pen.clip();
      pen.beginPath();
      for (var s = at - row.height; s < at + wide; s += 5) {
        pen.moveTo(s, row.y + row.height);
        pen.lineTo(s + row.height, row.y);
      }
      pen.stroke();
      pen.restore();
    });
  }

  function labelOf(name) {
    if (name === 'turns' || name === 'phases' || name === 'threads') return words.word('timeline.' + name);
    return name === 'js' ? 'JavaScript' : name;
  }

  function drawLabel(self, pen, row, name) {
    pen.font = self.size + 'px system-ui, sans-serif';
    pen.fillStyle = self.colours.muted;
    pen.fillText(labelOf(name), 0, row.y + Math.max(row.height, self.size) / 2 + 1, gutter(self) - 8);
  }

  function drawBack(self) {
    var pen = self.back.getContext('2d'), list = rows(self);
    pen.setTransform(self.ratio, 0, 0, self.ratio, 0, 0);
    pen.clearRect(0, 0, self.width, self.height);
    pen.textBaseline = 'middle';
    list.forEach(function (row, n) {
      pen.font = Math.min(self.size, Math.max(row.height, 9)) + 'px system-ui, sans-serif';
      if (self.labels && n < 4) drawLabel(self, pen, row, n === 3 ? 'threads' : row.name);
      if (row.name === 'turns') drawBands(self, pen, self.spans.turns, row, String);
      else if (row.name === 'phases') drawBands(self, pen, self.spans.phases, row, names.queue);
      else if (self.spans.threads[row.name]) drawRuns(self, pen, self.spans.threads[row.name].done, row);
      if (row.name === 'js') drawSleeps(self, pen, row);
    });
  }

  function drawCursor(self, view) {
    var pen = self.pen, i = view.i;
    var at = i < 0 ? gutter(self) : x(self, byTime(self) ? start(self, i) : i + 0.5);
    if (view.shy) { // o que vem depois é pergunta
      pen.fillStyle = self.colours.paper;
      pen.fillRect(at, 0, self.width - at, self.height);
    }
    pen.fillStyle = self.colours.accent;
    pen.fillRect(at - 1, 0, 2, self.height);
    pen.beginPath();
    pen.moveTo(at - 6, 0);
    pen.lineTo(at + 6, 0);
    pen.lineTo(at, 8);
    pen.fill();
  }

  function draw(self, view) {
    var version = self.app.index + '/' + view.model.version;
    if (self.version !== version) {
      self.version = version;
      self.spans = spans.of(view.model.events);
    }
    if (self.stale !== false) readColours(self);
    keepInSight(self);
    var sign = [version, self.from, self.to, self.app.prefs.axis, words.lang(), self.width].join('|');
    if (self.sign !== sign || self.stale !== false) drawBack(self);
    self.sign = sign;
    self.stale = false;
    self.pen.setTransform(1, 0, 0, 1, 0, 0);
    self.pen.clearRect(0, 0, self.canvas.width, self.canvas.height);
    self.pen.drawImage(self.back, 0, 0);
    self.pen.setTransform(self.ratio, 0, 0, self.ratio, 0, 0);
    drawCursor(self, view);
    speak(self, view);
  }

  function speak(self, view) {
    dom.setAttribute(self.box, 'aria-valuemin', 0);
    dom.setAttribute(self.box, 'aria-valuemax', view.model.events.length);
    dom.setAttribute(self.box, 'aria-valuenow', view.i + 1);
    dom.setAttribute(self.box, 'aria-valuetext',
      words.word('place.label', { n: view.i + 1, total: view.model.events.length }));
  }

  // Mudaram as cores ou o tamanho.
  function refresh(self) {
    self.stale = true;
  }

  function reset(self) {
    self.whole = true;
    self.stale = true;
  }

  return { create: create, draw: draw, zoom: zoom, refresh: refresh, reset: reset };
})
