/* page/tie.js -- a linha que liga a linha do programa à plaquinha de que se fala. */
(function (native, need) {
  'use strict';

  var models = need('raio-x/model');
  var dom = need('raio-x/page/dom');

  function create() {
    var svg = dom.byId('tie');
    return { svg: svg, path: svg.firstElementChild };
  }

  function curve(a, b) {
    var bend = Math.max(16, (b.x - a.x) / 2);
    return 'M' + a.x.toFixed(1) + ' ' + a.y.toFixed(1) + 'C' + (a.x + bend).toFixed(1) + ' ' + a.y.toFixed(1) + ' ' +
      (b.x - bend).toFixed(1) + ' ' + b.y.toFixed(1) + ' ' + b.x.toFixed(1) + ' ' + b.y.toFixed(1);
  }

  function draw(self, view, from, to) {
    var on = from !== null && to !== null && view.event !== null;
    if (!on) return hide(self);
    dom.setClass(self.svg, 'on', true);
    var box = self.svg.getBoundingClientRect();
    var a = { x: from.x - box.left, y: from.y - box.top }, b = { x: to.x - box.left - 3, y: to.y - box.top };
    dom.setAttribute(self.path, 'd', curve(a, b));
    var colour = models.thing(view.model, view.who).colour;
    dom.setAttribute(self.path, 'class', colour >= 0 ? 'c' + colour : 'plain');
  }

  function hide(self) {
    dom.setClass(self.svg, 'on', false);
  }

  return { create: create, draw: draw, hide: hide };
})
