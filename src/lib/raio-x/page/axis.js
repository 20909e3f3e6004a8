/* page/axis.js -- o eixo da linha do tempo e o pedaço dele que se vê.
 *
 * O eixo conta eventos (todos têm a mesma largura) ou microssegundos (o sono e o bloqueio aparecem com o
 * tamanho que têm). from e to são as pontas do que se vê, nas unidades do eixo. */
(function (native, need) {
  'use strict';

  var NARROWEST = 20;
  var LONGEST_LABEL = 7.7; // em letras

  function create(app) {
    return { app: app, from: 0, to: 1, whole: true, width: 1, letter: 12 };
  }

  function byTime(axis) {
    return axis.app.prefs.axis === 'time';
  }
  function events(axis) {
    return axis.app.model.events;
  }
  function start(axis, i) {
    return byTime(axis) ? events(axis)[i].t_us : i;
  }
  function finish(axis, i) {
    return byTime(axis) ? events(axis)[i].t_us : i + 1;
  }
  function length(axis) {
    var count = events(axis).length;
    return count === 0 ? 1 : Math.max(1, byTime(axis) ? events(axis)[count - 1].t_us : count);
  }

  // ---- do eixo para a tela, e de volta ----

  // O lugar dos nomes, à esquerda; no projetor não há nomes.
  function gutter(axis) {
    return axis.app.prefs.projector ? 0 : Math.round(axis.letter * LONGEST_LABEL);
  }
  function x(axis, unit) {
    return gutter(axis) + (unit - axis.from) / (axis.to - axis.from) * (axis.width - gutter(axis));
  }
  function unitAt(axis, x) {
    return axis.from + (x - gutter(axis)) / (axis.width - gutter(axis)) * (axis.to - axis.from);
  }

  // Onde se risca o cursor: no meio do evento, se ele tem largura.
  function cursor(axis) {
    var i = axis.app.player.i;
    return i < 0 ? gutter(axis) : x(axis, byTime(axis) ? start(axis, i) : i + 0.5);
  }

  // O índice do evento que está numa posição do eixo: o último que já aconteceu ali.
  function eventAt(axis, unit) {
    var list = events(axis), low = 0, high = list.length;
    if (!byTime(axis)) return Math.max(-1, Math.min(list.length - 1, Math.floor(unit)));
    while (low < high) {
      var middle = (low + high) >> 1;
      if (list[middle].t_us <= unit) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  // ---- o pedaço que se vê ----

  function see(axis, from, to) {
    var all = length(axis), wide = Math.min(to - from, all);
    axis.from = Math.max(0, Math.min(from, all - wide));
    axis.to = axis.from + wide;
    axis.whole = wide >= all;
  }

  function here(axis) {
    return axis.app.player.i < 0 ? 0 : start(axis, axis.app.player.i);
  }

  // Aproxima (factor < 1) ou afasta, em volta de uma posição do eixo ou do cursor.
  function zoom(axis, factor, around) {
    var centre = around === undefined ? here(axis) : around;
    if (factor < 1 && axis.to - axis.from <= NARROWEST) return;
    see(axis, centre - (centre - axis.from) * factor, centre + (axis.to - centre) * factor);
  }

  // Um pedaço aproximado acompanha o cursor, de página em página.
  function keepInSight(axis) {
    if (axis.whole) return see(axis, 0, length(axis));
    var unit = here(axis), wide = axis.to - axis.from;
    if (unit < axis.from || unit > axis.to - wide / 50) see(axis, unit - wide / 5, unit + wide * 4 / 5);
  }

  return {
    create: create, start: start, finish: finish, gutter: gutter, x: x, unitAt: unitAt, cursor: cursor, eventAt: eventAt,
    zoom: zoom, keepInSight: keepInSight
  };
})
