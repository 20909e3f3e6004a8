/* page/strips.js -- as faixas da linha do tempo, pintadas num canvas: voltas, fases, o que rodou na thread
 * do JavaScript (com o sono listrado) e nas outras. */
(function (native, need) {
  'use strict';

  var models = need('raio-x/model');
  var axes = need('raio-x/page/axis');
  var names = need('raio-x/page/names');
  var words = need('raio-x/page/words');

  var MOST_THREADS = 6;

  // As faixas, de cima para baixo. No projetor, as voltas ficam de fora.
  function rows(self) {
    var others = Object.keys(self.spans.threads).filter(function (name) { return name !== 'js'; });
    others = others.sort().slice(0, MOST_THREADS);
    var list = [], y = 0, letter = self.axis.letter;
    function row(name, height) { list.push({ name: name, y: y, height: height }); y += height + 2; }
    if (axes.gutter(self.axis) > 0) row('turns', letter + 4);
    row('phases', letter + 4);
    row('js', Math.max(10, Math.min(letter * 1.5, self.height - y - others.length * 6 - 6)));
    var each = Math.max(3, Math.min(10, (self.height - y - 4) / Math.max(others.length, 1) - 2));
    others.forEach(function (name) { row(name, each); });
    return list;
  }

  // Os intervalos que se veem; os que cairiam no mesmo pixel do anterior não se pintam de novo.
  function eachSpan(self, list, paint) {
    var axis = self.axis, left = axes.gutter(axis), painted = [];
    for (var n = 0; n < list.length; n++) {
      var span = list[n], depth = span.depth || 0;
      var a = axes.x(axis, axes.start(axis, span.from)), b = axes.x(axis, axes.finish(axis, span.to));
      if (b < left || a > axis.width || b - painted[depth] < 0.5) continue;
      a = Math.max(a, left);
      paint(span, a, Math.max(1, Math.min(b, axis.width) - a));
      painted[depth] = b;
    }
  }

  function paintBands(self, pen, list, row, label) {
    eachSpan(self, list, function (span, at, wide) {
      var text = String(label(span.value));
      pen.fillStyle = self.colours.surface;
      pen.fillRect(at, row.y, Math.max(wide - 1, 0.5), row.height);
      pen.fillStyle = self.colours.muted;
      if (pen.measureText(text).width + 6 <= wide) pen.fillText(text, at + 4, row.y + row.height / 2 + 1);
    });
  }

  function paintRuns(self, pen, list, row) {
    eachSpan(self, list, function (span, at, wide) {
      var colour = models.thing(self.app.model, span.id).colour;
      pen.fillStyle = colour >= 0 ? self.colours['c' + colour] : span.id === 0 ? self.colours.ink : self.colours.muted;
      var inset = Math.min(span.depth * 3, row.height - 3);
      pen.fillRect(at, row.y + inset, Math.max(wide - 0.5, 1), row.height - inset);
    });
  }

  function paintSleeps(self, pen, row) {
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

  function paintLabel(self, pen, row, name) {
    var text = name === 'js' ? 'JavaScript' : words.word('timeline.' + name);
    pen.font = self.axis.letter + 'px system-ui, sans-serif';
    pen.fillStyle = self.colours.muted;
    pen.fillText(text, 0, row.y + Math.max(row.height, self.axis.letter) / 2 + 1, axes.gutter(self.axis) - 8);
  }

  function paintRow(self, pen, row) {
    pen.font = Math.min(self.axis.letter, Math.max(row.height, 9)) + 'px system-ui, sans-serif';
    if (row.name === 'turns') paintBands(self, pen, self.spans.turns, row, String);
    else if (row.name === 'phases') paintBands(self, pen, self.spans.phases, row, names.queue);
    else if (self.spans.threads[row.name]) paintRuns(self, pen, self.spans.threads[row.name].done, row);
    if (row.name === 'js') paintSleeps(self, pen, row);
  }

  // As threads, que são finas, têm um nome só.
  function paint(self, pen) {
    pen.setTransform(self.ratio, 0, 0, self.ratio, 0, 0);
    pen.clearRect(0, 0, self.axis.width, self.height);
    pen.textBaseline = 'middle';
    rows(self).forEach(function (row, n) {
      if (axes.gutter(self.axis) > 0 && n < 4) paintLabel(self, pen, row, n === 3 ? 'threads' : row.name);
      paintRow(self, pen, row);
    });
  }

  return { paint: paint };
})
