/* page/output.js -- o que o programa escreveu até agora: só as últimas linhas ficam no DOM. */
(function (native, need) {
  'use strict';

  var dom = need('raio-x/page/dom');
  var words = need('raio-x/page/words');

  var MOST = 60; // escritas à vista

  function create() {
    return { box: dom.byId('output'), from: 0, to: 0, nodes: [] };
  }

  function reset(self) {
    dom.clear(self.box);
    self.nodes = [];
    self.from = self.to = 0;
    self.version = -1;
  }

  function add(self, event) {
    var node = document.createElement('span');
    node.className = event.fd === 2 ? 'err' : '';
    node.textContent = event.text === undefined ? '' : String(event.text);
    self.box.appendChild(node);
    self.nodes.push(node);
  }

  // Avançar acrescenta; voltar tira; um salto longo recomeça.
  function draw(self, view) {
    var to = view.state.outputs, from = Math.max(0, to - MOST), outputs = view.model.outputs;
    dom.setClass(self.box, 'empty', to === 0);
    dom.setAttribute(self.box, 'data-none', words.word('output.none'));
    dom.setAttribute(self.box, 'data-count', to);
    if (to === self.to && self.version === view.model.version) return;
    if (self.version !== view.model.version || to < self.to || from > self.to) reset(self);
    if (self.nodes.length === 0) self.from = self.to = from;
    while (self.to < to) add(self, outputs[self.to++]);
    while (self.from < from) {
      self.box.removeChild(self.nodes.shift());
      self.from++;
    }
    self.version = view.model.version;
    self.grew = true;
  }

  // Depois de tudo desenhado, como em source.js.
  function settle(self) {
    if (self.grew) self.box.scrollTop = self.box.scrollHeight;
    self.grew = false;
  }

  return { create: create, reset: reset, draw: draw, settle: settle };
})
