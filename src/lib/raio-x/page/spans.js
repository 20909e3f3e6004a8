/* page/spans.js -- o rastro em intervalos, para a linha do tempo: voltas, fases, sonos e o que rodou em
 * cada thread. Cada intervalo é { from, to, … }, em índices de eventos. */
(function (native, need) {
  'use strict';

  function changes(list, i, value) {
    var last = list[list.length - 1];
    if (last && last.value === value) last.to = i;
    else list.push({ from: i, to: i, value: value });
  }

  function idOf(event) {
    return event.id === undefined ? String(event.kind) : event.id;
  }

  function begin(spans, event, i) {
    var thread = spans.threads[event.thread] || (spans.threads[event.thread] = { done: [], open: [] });
    var span = { from: i, to: -1, id: idOf(event), depth: thread.open.length };
    thread.open.push(span);
    thread.done.push(span);
  }

  // Um fim fecha o começo mais recente daquele id; sem começo, não há intervalo.
  function end(spans, event, i) {
    var open = spans.threads[event.thread] ? spans.threads[event.thread].open : [];
    for (var n = open.length - 1; n >= 0; n--) {
      if (open[n].id === idOf(event)) return void (open.splice(n, 1)[0].to = i);
    }
  }

  function sleep(spans, event, i) {
    var last = spans.sleeps[spans.sleeps.length - 1];
    if (event.ev === 'sleep') spans.sleeps.push({ from: i, to: -1 });
    else if (last && last.to < 0) last.to = i;
  }

  function close(list, last) {
    list.forEach(function (span) { if (span.to < 0) span.to = last; });
  }

  function of(events) {
    var spans = { turns: [], phases: [], sleeps: [], threads: Object.create(null) };
    events.forEach(function (event, i) {
      if (event.thread === undefined || event.thread === 'js' || event.thread === 'os') {
        changes(spans.turns, i, event.turn);
        changes(spans.phases, i, event.phase);
      }
      if (event.ev === 'begin') begin(spans, event, i);
      if (event.ev === 'end') end(spans, event, i);
      if (event.ev === 'sleep' || event.ev === 'wake') sleep(spans, event, i);
    });
    close(spans.sleeps, events.length - 1);
    Object.keys(spans.threads).forEach(function (name) { close(spans.threads[name].done, events.length - 1); });
    return spans;
  }

  return { of: of };
})
