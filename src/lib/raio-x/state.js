/* raio-x/state.js -- o que está em cada lugar depois de um evento.
 *
 * Um estado é só listas de números (os ids) e uns poucos valores; apply anota nele o que um evento
 * diz. Aqui não há regra nenhuma do loop: um fim sem começo não tira nada de lugar nenhum, uma fila de
 * que nunca se ouviu falar passa a existir, e uma thread também. */
(function (native, need) {
  'use strict';

  // Um dicionário sem nada de fábrica: uma fila pode se chamar "constructor".
  function names() {
    return Object.create(null);
  }

  function empty() {
    return {
      i: -1,          // o índice do último evento anotado
      t: 0,           // o instante dele, em microssegundos
      turn: 0,        // a volta e a fase que o JavaScript anotou por último
      phase: '',
      sleeping: -1,   // desde quando o loop dorme; -1: está acordado
      idle: 0,        // quanto já dormiu ao todo
      at: '',         // a linha do programa de que o evento fala, se fala de uma
      kin: false,     // essa linha não é dele: é do antepassado mais próximo que tem uma
      outputs: 0,     // quantas vezes o programa já escreveu
      odd: false,     // o evento não casa com o que foi anotado antes
      threads: names(), // thread -> ids que começaram e não acabaram, o de dentro por último
      returned: [],   // dos que rodam, os que já voltaram: só esperam que se esvaziem tick e micro
      queues: names(), // fila -> ids, na ordem em que entraram
      timers: [],     // [id, prazo], na ordem dos prazos
      sockets: [],    // { id, fd, want }, na ordem em que o kernel passou a vigiá-los
      waiting: []     // ids que ainda vão rodar numa thread da equipe
    };
  }

  function copyLists(lists) {
    var copy = names();
    Object.keys(lists).forEach(function (name) { copy[name] = lists[name].slice(); });
    return copy;
  }

  function copy(state) {
    return {
      i: state.i, t: state.t, turn: state.turn, phase: state.phase, sleeping: state.sleeping,
      idle: state.idle, at: state.at, kin: state.kin, outputs: state.outputs, odd: state.odd,
      threads: copyLists(state.threads), returned: state.returned.slice(), queues: copyLists(state.queues),
      timers: state.timers.slice(), sockets: state.sockets.slice(), waiting: state.waiting.slice()
    };
  }

  // Quanto custa copiar: quem guarda cópias guarda menos das grandes.
  function size(state) {
    var total = state.timers.length + state.sockets.length + state.waiting.length;
    Object.keys(state.queues).forEach(function (name) { total += state.queues[name].length; });
    return total;
  }

  function list(lists, name) {
    return lists[name] || (lists[name] = []);
  }

  // Tira a primeira ocorrência; diz se havia.
  function take(ids, id) {
    var at = ids.indexOf(id);
    if (at === 0) ids.shift();
    else if (at > 0) ids.splice(at, 1);
    return at >= 0;
  }

  // Um callback que começa sai da fila; a da fase em que ele começou é a primeira em que se procura.
  function leaveQueue(state, id, phase) {
    if (state.queues[phase] && take(state.queues[phase], id)) return;
    for (var name in state.queues) if (take(state.queues[name], id)) return;
  }

  function disarm(state, id) {
    for (var i = 0; i < state.timers.length; i++) {
      if (state.timers[i][0] === id) return void state.timers.splice(i, 1);
    }
  }

  // Prazos iguais ficam na ordem em que foram armados.
  function arm(state, id, due) {
    disarm(state, id);
    var low = 0, high = state.timers.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (state.timers[middle][1] <= due) low = middle + 1;
      else high = middle;
    }
    state.timers.splice(low, 0, [id, due]);
  }

  function unwatch(state, id, fd) {
    for (var i = 0; i < state.sockets.length; i++) {
      var socket = state.sockets[i];
      if (socket.id === id && (fd === undefined || socket.fd === fd)) return state.sockets.splice(i, 1).length;
    }
    return 0;
  }

  var changes = {
    schedule: function (state, event, thing) {
      if (event.queue !== undefined) list(state.queues, event.queue).push(thing.id);
      if (thing.team) state.waiting.push(thing.id);
    },
    due: function (state, event, thing) {
      arm(state, thing.id, event.due_us);
    },
    cancel: function (state, event, thing) {
      for (var name in state.queues) take(state.queues[name], thing.id);
      disarm(state, thing.id);
      take(state.waiting, thing.id);
    },
    watch: function (state, event, thing) {
      unwatch(state, thing.id, event.fd);
      state.sockets.push({ id: thing.id, fd: event.fd, want: event.want });
    },
    unwatch: function (state, event, thing) {
      state.odd = unwatch(state, thing.id, event.fd) === 0;
    },
    ready: function (state, event, thing) {
      if (thing.armed) disarm(state, thing.id);
      list(state.queues, event.queue).push(thing.id);
    },
    begin: function (state, event, thing) {
      if (thing.armed) disarm(state, thing.id);
      if (thing.queued) leaveQueue(state, thing.id, event.phase);
      if (event.thread !== 'js' && thing.team) take(state.waiting, thing.id);
      list(state.threads, event.thread).push(thing.id);
    },
    'return': function (state, event, thing) {
      state.returned.push(thing.id);
    },
    end: function (state, event, thing) {
      var running = list(state.threads, event.thread);
      var at = running.lastIndexOf(thing.id);
      state.odd = at < 0 || at < running.length - 1;
      if (at >= 0) running.splice(at, 1);
      if (event.thread === 'js') take(state.returned, thing.id);
    },
    sleep: function (state) {
      state.sleeping = state.t;
    },
    wake: function (state) {
      if (state.sleeping >= 0) state.idle += state.t - state.sleeping;
      else state.odd = true;
      state.sleeping = -1;
    },
    write: function (state) {
      state.outputs++;
    }
  };

  // A volta e a fase são do JavaScript: o que uma thread da equipe fez não fala delas.
  function isOfLoop(event) {
    return event.thread === undefined || event.thread === 'js' || event.thread === 'os';
  }

  // A linha de que um evento fala: a que ele diz; de um callback que roda, onde a função dele começa.
  function lineOf(event, thing) {
    if (event.at !== undefined) return event.at;
    if (event.ev === 'begin' || event.ev === 'end') return thing.def || thing.at;
    return thing.at;
  }

  function apply(state, event, thing) {
    state.i++;
    state.t = event.t_us;
    state.odd = false;
    if (isOfLoop(event)) {
      if (event.turn !== undefined) state.turn = event.turn;
      if (event.phase !== undefined) state.phase = event.phase;
    }
    state.at = lineOf(event, thing) || '';
    state.kin = state.at === '' && thing.kin !== null;
    if (state.kin) state.at = thing.kin.at || '';
    if (Object.prototype.hasOwnProperty.call(changes, event.ev)) changes[event.ev](state, event, thing);
    return state;
  }

  return { empty: empty, copy: copy, size: size, apply: apply, lineOf: lineOf };
})
