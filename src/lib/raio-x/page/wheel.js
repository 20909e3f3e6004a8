/* page/wheel.js -- a roda do loop: as fases na ordem em que se costuma contá-las, e acesa a que o rastro
 * diz. No miolo, o que se esvazia entre um callback e outro; no centro, a volta, ou o sono. */
(function (native, need) {
  'use strict';

  var dom = need('raio-x/page/dom');
  var names = need('raio-x/page/names');
  var words = need('raio-x/page/words');

  var OUTER = ['timers', 'pending', 'poll', 'check', 'close'];
  var INNER = ['micro', 'tick'];
  var CENTRE = 120, SLICE = 360 / OUTER.length;
  // Os dois anéis: raios de dentro, de fora e do texto; a folga entre fatias, em graus.
  var OUTSIDE = { name: 'outer', inside: 74, outside: 114, text: 90, gap: 1.3 };
  var INSIDE = { name: 'inner', inside: 46, outside: 70, text: 54, gap: 2 };

  function point(radius, degrees) {
    var angle = (degrees - 90) * Math.PI / 180;
    return (CENTRE + radius * Math.cos(angle)).toFixed(2) + ' ' + (CENTRE + radius * Math.sin(angle)).toFixed(2);
  }

  function sector(inside, outside, from, to) {
    var big = to - from > 180 ? 1 : 0;
    return 'M' + point(outside, from) + 'A' + outside + ' ' + outside + ' 0 ' + big + ' 1 ' + point(outside, to) +
      'L' + point(inside, to) + 'A' + inside + ' ' + inside + ' 0 ' + big + ' 0 ' + point(inside, from) + 'Z';
  }

  // O caminho de um texto em arco; embaixo ele anda ao contrário, para não ficar de cabeça para baixo.
  function arc(radius, from, to) {
    var middle = ((from + to) / 2 + 360) % 360, below = middle > 90 && middle < 270;
    var r = below ? radius + 8 : radius;
    return below ?
      'M' + point(r, to) + 'A' + r + ' ' + r + ' 0 0 0 ' + point(r, from) :
      'M' + point(r, from) + 'A' + r + ' ' + r + ' 0 0 1 ' + point(r, to);
  }

  function slice(self, name, ring, from, to) {
    var group = dom.addSvg(self.svg, 'g', { 'class': 'slice ' + ring.name, 'data-phase': name });
    dom.addSvg(group, 'path', { d: sector(ring.inside, ring.outside, from + ring.gap, to - ring.gap) });
    dom.addSvg(group, 'path', { id: 'arc-' + name, 'class': 'arc', d: arc(ring.text, from, to) });
    var text = dom.addSvg(group, 'text', {});
    var along = dom.addSvg(text, 'textPath', { href: '#arc-' + name, startOffset: '50%' });
    self.slices[name] = { group: group, text: along };
  }

  function tag(self, name, x, y, anchor) {
    var group = dom.addSvg(self.svg, 'g', { 'class': 'slice tag', 'data-phase': name });
    var text = dom.addSvg(group, 'text', { x: x, y: y, 'text-anchor': anchor });
    self.slices[name] = { group: group, text: text };
  }

  function create() {
    var self = { box: dom.byId('wheel'), slices: {}, phase: null };
    self.svg = dom.addSvg(self.box, 'svg', { viewBox: '0 0 240 240', role: 'img' });
    dom.addSvg(self.svg, 'circle', { 'class': 'disc', cx: CENTRE, cy: CENTRE, r: 116 });
    OUTER.forEach(function (name, n) {
      slice(self, name, OUTSIDE, (n - 0.5) * SLICE, (n + 0.5) * SLICE);
    });
    INNER.forEach(function (name, n) {
      slice(self, name, INSIDE, n * 180, (n + 1) * 180);
    });
    self.needle = dom.addSvg(self.svg, 'g', { 'class': 'needle' });
    dom.addSvg(self.needle, 'path', { d: 'M113 1h14l-7 10z' });
    self.turn = dom.addSvg(self.svg, 'text', { 'class': 'turn', x: CENTRE, y: CENTRE + 4 });
    self.word = dom.addSvg(self.svg, 'text', { 'class': 'word', x: CENTRE, y: CENTRE + 22 });
    tag(self, 'script', 2, 19, 'start');
    tag(self, 'exit', 238, 19, 'end');
    self.strange = dom.addSvg(self.svg, 'text', { 'class': 'strange', x: CENTRE, y: 236 });
    return self;
  }

  function relabel(self) {
    Object.keys(self.slices).forEach(function (name) { self.slices[name].text.textContent = names.queue(name); });
  }

  function light(self, phase) {
    Object.keys(self.slices).forEach(function (name) {
      self.slices[name].group.classList.toggle('lit', name === phase);
    });
    var at = OUTER.indexOf(phase);
    if (at >= 0) turnTo(self, at * SLICE);
    var known = Object.prototype.hasOwnProperty.call(self.slices, phase);
    self.strange.textContent = phase === '' || known ? '' : phase;
  }

  // A agulha anda sempre para a frente quando a volta recomeça, e nunca dá a volta ao contrário à toa.
  function turnTo(self, degrees) {
    var now = self.angle || 0, delta = (degrees - now) % 360;
    if (delta > 180) delta -= 360;
    if (delta < -180) delta += 360;
    self.angle = now + delta;
    self.needle.style.transform = 'rotate(' + self.angle + 'deg)';
  }

  function draw(self, view) {
    var state = view.state, asleep = state.sleeping >= 0;
    var sign = [state.phase, state.turn, asleep, words.lang()].join('|');
    if (self.sign === sign) return;
    self.sign = sign;
    relabel(self);
    light(self, String(state.phase));
    dom.setText(self.turn, String(state.turn));
    dom.setText(self.word, words.word(asleep ? 'wheel.sleeps' : 'wheel.turn'));
    self.svg.classList.toggle('asleep', asleep);
    self.svg.setAttribute('aria-label', words.word('wheel.now', {
      turn: state.turn, phase: state.phase || words.word('phase.none'),
      state: words.word(asleep ? 'wheel.sleeps' : 'wheel.runs')
    }));
  }

  return { create: create, draw: draw };
})
