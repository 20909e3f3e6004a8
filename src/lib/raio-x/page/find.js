/* page/find.js -- ir para um evento: o número dele, um nome, um pedaço de texto, ou a linha (":12", "a.js:12"). */
(function (native, need) {
  'use strict';

  var models = need('raio-x/model');
  var names = need('raio-x/page/names');
  var state = need('raio-x/state');

  function textOf(model, event) {
    var thing = models.thingOf(model, event);
    var parts = [names.label(thing), thing.call, event.ev, event.kind, event.queue, event.thread, event.text];
    return parts.join(' ').toLowerCase();
  }

  function endsWith(text, end) {
    return text !== undefined && String(text).slice(-end.length) === end;
  }

  // O índice do primeiro evento depois de `from` que serve, dando a volta; -1 se nenhum serve.
  function find(model, text, from) {
    var wanted = text.replace(/^\s+|\s+$/g, ''), count = model.events.length;
    if (/^\d+$/.test(wanted)) return Number(wanted) >= 1 && Number(wanted) <= count ? Number(wanted) - 1 : -1;
    var line = /:\d+$/.test(wanted), lower = wanted.toLowerCase();
    for (var n = 1; n <= count && wanted !== ''; n++) {
      var i = (from + n + count) % count, event = model.events[i];
      if (line ? endsWith(state.lineOf(event, models.thingOf(model, event)), wanted) :
        textOf(model, event).indexOf(lower) >= 0) return i;
    }
    return -1;
  }

  return { find: find };
})
