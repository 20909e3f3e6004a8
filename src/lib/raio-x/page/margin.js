/* page/margin.js -- na margem do programa, ao lado de cada linha, o número do callback vivo que nasceu
 * nela, ou quantos são. */
(function (native, need) {
  'use strict';

  var models = need('raio-x/model');
  var dom = need('raio-x/page/dom');

  var MOST = 99; // quantos se contam de cada lugar: a cada quadro, é o que se paga

  // Tudo o que espera, roda ou é vigiado agora.
  function alive(state) {
    var lists = [
      state.timers.slice(0, MOST).map(function (timer) { return timer[0]; }),
      state.sockets.slice(0, MOST).map(function (socket) { return socket.id; }),
      state.waiting.slice(0, MOST)
    ];
    [state.queues, state.threads].forEach(function (places) {
      Object.keys(places).forEach(function (name) { lists.unshift(places[name].slice(0, MOST)); });
    });
    return lists.reduce(function (all, list) { return all.concat(list); }, []);
  }

  // { linha (de 0): [ids] }, cada um uma vez.
  function byLine(view, file) {
    var lines = {}, seen = Object.create(null);
    alive(view.state).forEach(function (id) {
      var place = seen[id] ? null : models.splitPlace(models.thing(view.model, id).at);
      seen[id] = true;
      if (place && place.file === file) (lines[place.line - 1] = lines[place.line - 1] || []).push(id);
    });
    return lines;
  }

  // Um, o número dele; mais, quantos são.
  function fill(box, model, ids) {
    var text = ids.length === 0 ? '' : ids.length === 1 ? String(ids[0]) : '×' + ids.length;
    if (box.sign === text) return;
    box.sign = text;
    dom.clear(box);
    if (text === '') return;
    var colour = ids.length === 1 ? models.thing(model, ids[0]).colour : -1;
    dom.add(box, 'i', colour >= 0 ? 'c' + colour : 'plain', text);
  }

  return { byLine: byLine, fill: fill };
})
