/* page/stage.js -- o palco: a frase do evento, a roda, a pilha do JavaScript e as raias; e o voo da
 * plaquinha que mudou de lugar, quando se anda devagar. */
(function (native, need) {
  'use strict';

  var chips = need('raio-x/page/chip');
  var dom = need('raio-x/page/dom');
  var lanes = need('raio-x/page/lanes');
  var sentence = need('raio-x/page/sentence');
  var wheel = need('raio-x/page/wheel');
  var words = need('raio-x/page/words');

  var MOST = 6; // níveis da pilha à vista

  function create() {
    return {
      box: dom.byId('stage'), sentence: sentence.create(), stack: dom.byId('stack'), idle: dom.byId('idle'),
      wheel: wheel.create(), lanes: lanes.create()
    };
  }

  function reset(self) {
    lanes.reset(self.lanes);
    self.said = null;
  }

  function drawStack(self, view) {
    var running = (view.state.threads.js || []).slice().reverse();
    dom.setAttribute(self.stack, 'data-count', running.length);
    dom.setAttribute(self.stack, 'data-none', words.word('stack.none'));
    dom.setClass(self.stack, 'empty', running.length === 0);
    chips.list(self.stack, view.model, running, {
      most: MOST, current: view.who,
      faded: function (id) { return view.state.returned.indexOf(id) >= 0; },
      note: function (id) { return view.state.returned.indexOf(id) >= 0 ? words.word('stack.returned') : ''; }
    });
  }

  function drawIdle(self, view) {
    var state = view.state;
    var idle = state.idle + (state.sleeping >= 0 ? state.t - state.sleeping : 0); // o sono de agora também conta
    var percent = state.t > 0 ? Math.round(100 * idle / state.t) : 0;
    dom.setText(self.idle, words.word('idle', { idle: words.duration(idle), percent: percent }));
    if (self.percent !== percent) self.idle.style.setProperty('--idle', percent + '%');
    self.percent = percent;
  }

  function drawSentence(self, view) {
    var sign = view.i + '|' + view.model.version + words.lang();
    if (self.said === sign) return;
    self.said = sign;
    sentence.show(self.sentence, view);
  }

  // A plaquinha de um id na pilha, numa raia ou num prazo, se está à vista.
  function find(self, id) {
    var list = self.box.querySelectorAll('#heart .chip, #lanes .chip');
    for (var n = 0; n < list.length; n++) {
      if (list[n].getAttribute('data-id') === String(id) && list[n].getClientRects().length > 0) return list[n];
    }
    return null;
  }

  function placeOf(self, id) {
    var chip = find(self, id);
    return chip && chip.getBoundingClientRect();
  }

  function draw(self, view) {
    if (self.flying) self.flying.cancel();
    self.flying = null;
    self.from = view.gently && view.who !== undefined ? placeOf(self, view.who) : null;
    drawSentence(self, view);
    wheel.draw(self.wheel, view);
    drawStack(self, view);
    drawIdle(self, view);
    lanes.draw(self.lanes, view);
  }

  // Depois de tudo no lugar, a plaquinha parte de onde estava.
  function fly(self, view) {
    var chip = self.from && find(self, view.who), to = chip && chip.getBoundingClientRect();
    if (!chip || !chip.animate) return;
    var x = self.from.left - to.left, y = self.from.top - to.top;
    if (Math.abs(x) + Math.abs(y) < 8) return;
    self.flying = chip.animate([{ transform: 'translate(' + x + 'px,' + y + 'px)' }, { transform: 'none' }],
      { duration: 320, easing: 'cubic-bezier(.2,.7,.2,1)' });
  }

  // Onde acaba a linha que vem do programa: na plaquinha do evento, ou no alto da pilha.
  function anchor(self, view) {
    var chip = (view.event && find(self, view.who)) || (view.event && self.sentence.chip) || self.sentence.box;
    var rect = chip.getBoundingClientRect();
    return rect.width === 0 ? null : { x: rect.left, y: rect.top + rect.height / 2 };
  }

  return { create: create, reset: reset, draw: draw, anchor: anchor, fly: fly };
})
