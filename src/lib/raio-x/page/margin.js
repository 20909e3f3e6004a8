/* page/margin.js -- na margem do programa, ao lado de cada linha, os números dos callbacks vivos que
 * nasceram nela. */
(function (native, need) {
  'use strict';

  var models = need('raio-x/model');
  var dom = need('raio-x/page/dom');

  var MOST = 40;         // quantos se contam de cada lugar: mais do que isso não caberia
  var ROOM = 8, NARROW = 5; // quanto cabe na margem, em algarismos; no projetor, menos

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

  // Quantos cabem: os de muitos algarismos ocupam mais, e "+3" também ocupa.
  function fitting(ids, room) {
    var count = 0;
    while (count < ids.length && room > 0) room -= String(ids[count++]).length + 1.5;
    if (room < 0) count--;
    return count < ids.length ? Math.max(1, count - 1) : count;
  }

  function fill(box, model, ids, isNarrow) {
    var shown = fitting(ids, isNarrow ? NARROW : ROOM);
    var sign = ids.slice(0, shown).join(' ') + '+' + ids.length;
    if (box.sign === sign) return;
    box.sign = sign;
    dom.clear(box);
    ids.slice(0, shown).forEach(function (id) {
      var colour = models.thing(model, id).colour;
      dom.add(box, 'i', colour >= 0 ? 'c' + colour : 'plain', String(id));
    });
    if (ids.length > shown) dom.add(box, 'i', 'plain', '+' + (ids.length - shown));
  }

  return { byLine: byLine, fill: fill };
})
