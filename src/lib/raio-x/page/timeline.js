/* page/timeline.js -- a linha do tempo: o rastro inteiro num canvas, ou o pedaço que se aproximou.
 *
 * As faixas ficam num canvas de fundo e só se pintam de novo quando muda o que mostram; a cada quadro se
 * copia esse e se risca o cursor por cima. */
(function (native, need) {
  'use strict';

  var axes = need('raio-x/page/axis');
  var dom = need('raio-x/page/dom');
  var runs = need('raio-x/page/runs');
  var spans = need('raio-x/page/spans');
  var strips = need('raio-x/page/strips');
  var words = need('raio-x/page/words');

  var COLOURS = ['ink', 'muted', 'paper', 'surface', 'accent', 'c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6'];

  function create(app) {
    var box = dom.byId('timeline');
    var self = {
      app: app, box: box, axis: axes.create(app),
      canvas: box.querySelector('canvas'), back: document.createElement('canvas'),
      colours: {}, stale: true, sign: '', version: ''
    };
    self.pen = self.canvas.getContext('2d');
    box.addEventListener('pointerdown', function (e) { drag(self, e); });
    box.addEventListener('wheel', function (e) {
      e.preventDefault();
      zoom(self, e.deltaY < 0 ? 1 / 1.4 : 1.4, unitAt(self, e));
    }, { passive: false });
    return self;
  }

  function unitAt(self, e) {
    return axes.unitAt(self.axis, e.clientX - self.canvas.getBoundingClientRect().left);
  }

  function zoom(self, factor, around) {
    axes.zoom(self.axis, factor, around);
    self.app.touch();
  }

  function drag(self, e) {
    function move(e) {
      self.app.jump(axes.eventAt(self.axis, unitAt(self, e)));
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

  // As cores são as da página; o tamanho, o da caixa, em pixels da tela.
  function measure(self) {
    var style = getComputedStyle(document.documentElement);
    COLOURS.forEach(function (name) { self.colours[name] = style.getPropertyValue('--' + name).trim(); });
    self.axis.letter = parseFloat(getComputedStyle(self.box).fontSize);
    self.axis.width = self.box.clientWidth;
    self.height = self.box.clientHeight;
    self.ratio = window.devicePixelRatio || 1;
    [self.canvas, self.back].forEach(function (canvas) {
      canvas.width = Math.round(self.axis.width * self.ratio);
      canvas.height = Math.round(self.height * self.ratio);
    });
  }

  function drawBack(self, view) {
    var version = self.app.index + '/' + view.model.version;
    if (self.version !== version) self.spans = spans.of(view.model.events);
    self.version = version;
    if (self.stale) measure(self);
    axes.keepInSight(self.axis);
    var sign = [version, self.axis.from, self.axis.to, self.app.prefs.axis].join('|');
    if (self.sign !== sign || self.stale) strips.paint(self, self.back.getContext('2d'));
    self.sign = sign;
    self.stale = false;
  }

  // Onde esta execução se separa da primeira: um risco tracejado com um ≠ em cima.
  function drawParting(self) {
    var at = runs.parting(self.app), pen = self.pen;
    if (at < 0) return;
    var x = Math.round(axes.x(self.axis, axes.start(self.axis, at))) + 0.5;
    if (x < axes.gutter(self.axis) || x > self.axis.width) return;
    pen.strokeStyle = pen.fillStyle = self.colours.ink;
    pen.setLineDash([4, 3]);
    pen.strokeRect(x, 0, 0, self.height);
    pen.setLineDash([]);
    pen.font = 'bold ' + self.axis.letter * 1.2 + 'px system-ui, sans-serif';
    pen.textBaseline = 'bottom';
    pen.fillText('≠', x + 3, self.height);
  }

  function drawCursor(self, view) {
    var pen = self.pen, at = axes.cursor(self.axis);
    if (view.shy) { // o que vem depois é pergunta
      pen.fillStyle = self.colours.paper;
      pen.fillRect(at, 0, self.axis.width - at, self.height);
    }
    pen.fillStyle = self.colours.accent;
    pen.fillRect(at - 1, 0, 2, self.height);
    pen.beginPath();
    pen.moveTo(at - 6, 0);
    pen.lineTo(at + 6, 0);
    pen.lineTo(at, 8);
    pen.fill();
  }

  function speak(self, view) {
    dom.setAttribute(self.box, 'aria-valuemin', 0);
    dom.setAttribute(self.box, 'aria-valuemax', view.model.events.length);
    dom.setAttribute(self.box, 'aria-valuenow', view.i + 1);
    dom.setAttribute(self.box, 'aria-valuetext',
      words.word('place.label', { n: view.i + 1, total: view.model.events.length }));
  }

  function draw(self, view) {
    drawBack(self, view);
    self.pen.setTransform(1, 0, 0, 1, 0, 0);
    self.pen.clearRect(0, 0, self.canvas.width, self.canvas.height);
    self.pen.drawImage(self.back, 0, 0);
    self.pen.setTransform(self.ratio, 0, 0, self.ratio, 0, 0);
    drawParting(self);
    drawCursor(self, view);
    speak(self, view);
  }

  // Mudaram as cores, a língua ou o tamanho.
  function refresh(self) {
    self.stale = true;
  }

  // Outro rastro, ou outro eixo: vê-se tudo.
  function reset(self) {
    self.axis.whole = true;
    self.stale = true;
  }

  return { create: create, draw: draw, zoom: zoom, refresh: refresh, reset: reset };
})
