/* page/tabs.js -- as abas dos arquivos do programa, que só aparecem quando há mais de um. */
(function (native, need) {
  'use strict';

  var dom = need('raio-x/page/dom');

  function create(onpick) {
    var self = { box: dom.byId('tabs'), count: -1 };
    self.pick = onpick;
    self.box.addEventListener('keydown', function (e) { move(self, e); });
    return self;
  }

  // Entre abas se anda com as setas, como é costume; fora delas, as setas são dos passos.
  function move(self, e) {
    var by = e.key === 'ArrowRight' ? 1 : e.key === 'ArrowLeft' ? -1 : 0, tabs = self.box.children;
    if (by === 0) return;
    e.preventDefault();
    e.stopPropagation();
    var n = Array.prototype.indexOf.call(tabs, document.activeElement);
    tabs[(n + by + tabs.length) % tabs.length].focus();
    document.activeElement.click();
  }

  function draw(self, sources) {
    if (self.count === sources.length) return;
    self.count = sources.length;
    dom.clear(self.box);
    dom.setHidden(self.box, self.count < 2);
    sources.forEach(function (source) {
      var tab = dom.button(self.box, 'tab', source.file, function () { self.pick(source.file); });
      tab.setAttribute('role', 'tab');
      tab.setAttribute('aria-controls', 'code');
    });
    mark(self, self.file);
  }

  function mark(self, file) {
    self.file = file;
    Array.prototype.forEach.call(self.box.children, function (tab) {
      dom.setAttribute(tab, 'aria-selected', tab.textContent === file);
      tab.tabIndex = tab.textContent === file ? 0 : -1;
    });
  }

  function reset(self) {
    self.count = -1;
  }

  return { create: create, draw: draw, mark: mark, reset: reset };
})
