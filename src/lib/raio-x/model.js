/* raio-x/model.js -- um rastro inteiro na memória, e o que havia em cada lugar depois de cada evento.
 *
 * Serve à página e à tela do terminal: não toca em DOM nenhum. Quem lê chama append com o texto que
 * vai chegando e finish no fim; os eventos ficam em `events`, na ordem do tempo (docs/rastro.md diz
 * por que não é a das linhas), cada um com o seu índice em `i`.
 *
 * Andar para trás é copiar um estado guardado e refazer o caminho até lá: por isso dá sempre o mesmo
 * que andar para a frente. */
(function (native, need) {
  'use strict';

  var lines = need('raio-x/lines');
  var states = need('raio-x/state');

  var COLOURS = 7;  // quantas cores se distinguem bem; o número ao lado desempata
  var GAP = 256;    // de quantos em quantos eventos se guarda um estado

  function create() {
    return {
      head: null, tail: null,   // as linhas open e close
      sources: [],              // { file, text }
      events: [],
      things: Object.create(null), // id -> a coisa agendada
      outputs: [],              // os eventos write
      team: 0,                  // o tamanho da equipe de threads
      // nome -> quantos eventos falam dele
      kinds: Object.create(null), verbs: Object.create(null), threads: Object.create(null), queues: Object.create(null),
      expected: 0, missing: 0, repeated: 0, // seq: o próximo, quantos faltam, quantos voltaram atrás
      lastTime: 0,
      reader: lines.open(),
      states: [], state: null,
      version: 0                // muda quando chegam eventos
    };
  }

  // ---- as linhas que chegam ----

  function checkSeq(model, line) {
    if (typeof line.seq !== 'number') return;
    if (line.seq > model.expected) model.missing += line.seq - model.expected;
    if (line.seq < model.expected) model.repeated++;
    else model.expected = line.seq + 1;
  }

  function countIn(counts, name) {
    if (name !== undefined) counts[name] = (counts[name] || 0) + 1;
  }

  // Separa as três linhas que não são eventos; as outras ganham instante e ordem de chegada.
  function sort(model, line, fresh) {
    checkSeq(model, line);
    if (line.ev === 'open') model.head = line;
    else if (line.ev === 'close') model.tail = line;
    else if (line.ev === 'source') model.sources.push({ file: String(line.file), text: String(line.text) });
    else fresh.push(line);
  }

  // Um evento sem instante fica onde foi anotado.
  function time(model, fresh) {
    fresh.forEach(function (event) {
      if (typeof event.t_us === 'number') model.lastTime = event.t_us;
      else event.untimed = true;
      event.t_us = model.lastTime;
    });
  }

  // ---- a ordem do tempo ----

  // Entre iguais não se mexe: sort, aqui e nos navegadores, é estável.
  function byTime(a, b) {
    return a.t_us - b.t_us;
  }

  function isSorted(events) {
    for (var i = 1; i < events.length; i++) if (events[i - 1].t_us > events[i].t_us) return false;
    return true;
  }

  // O primeiro índice cujo evento vem depois deste instante.
  function placeAfter(events, t) {
    if (events.length === 0 || events[events.length - 1].t_us <= t) return events.length;
    var low = 0, high = events.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (events[middle].t_us <= t) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  // Junta duas listas em ordem; devolve o primeiro índice que mudou.
  function merge(events, fresh) {
    if (!isSorted(fresh)) fresh.sort(byTime);
    var from = placeAfter(events, fresh[0].t_us);
    var later = events.splice(from);
    var a = 0, b = 0;
    while (a < later.length || b < fresh.length) {
      var old = b === fresh.length || (a < later.length && later[a].t_us <= fresh[b].t_us);
      events.push(old ? later[a++] : fresh[b++]);
    }
    for (var i = from; i < events.length; i++) events[i].i = i;
    return from;
  }

  // Põe um evento na lista da sua coisa, que também está na ordem do tempo.
  function insert(events, event) {
    var at = events.length;
    while (at > 0 && events[at - 1].i > event.i) at--;
    if (at === events.length) events.push(event);
    else events.splice(at, 0, event);
  }

  // ---- as coisas agendadas ----

  // Quem não tem número (o despertador, o próprio loop) responde pela espécie.
  function thingOf(model, event) {
    var numbered = event.id !== undefined, id = numbered ? event.id : String(event.kind);
    return model.things[id] || (model.things[id] = {
      id: id, numbered: numbered, kind: event.kind, parent: event.parent,
      colour: id > 0 ? (Math.floor(id) - 1) % COLOURS : -1,
      at: undefined, call: undefined, name: undefined, def: undefined, // o que o schedule diz
      kin: null, // sem linha sua (nasceu dentro de um módulo): o antepassado mais próximo que tem uma
      events: [], team: false, armed: false, queued: false
    });
  }

  function describe(model, thing, event) {
    thing.kind = event.kind || thing.kind;
    thing.at = event.at;
    thing.call = event.call;
    thing.name = event.name;
    thing.def = event.def;
    if (event.parent !== undefined) thing.parent = event.parent;
    var parent = model.things[thing.parent];
    thing.kin = thing.at !== undefined || !parent ? null : parent.at === undefined ? parent.kin : parent;
  }

  // Devolve o índice a partir do qual os estados guardados deixam de valer: saber que uma coisa vai
  // para a equipe muda o que se via desde que ela nasceu.
  function index(model, event) {
    var thing = thingOf(model, event), first = event.i;
    countIn(model.kinds, event.kind);
    countIn(model.verbs, event.ev);
    countIn(model.threads, event.thread);
    countIn(model.queues, event.queue);
    if (event.ev === 'write') insert(model.outputs, event);
    if (event.ev === 'pool') model.team = event.size;
    insert(thing.events, event);
    if (event.ev === 'schedule') describe(model, thing, event);
    if (event.ev === 'due') thing.armed = true;
    if (event.queue !== undefined) thing.queued = true;
    if (event.ev === 'begin' && /^pool-/.test(event.thread) && !thing.team) {
      thing.team = true;
      first = Math.min(first, thing.events[0].i);
    }
    return first;
  }

  function add(model, found) {
    var fresh = [];
    found.forEach(function (line) { sort(model, line, fresh); });
    if (found.length > 0) model.version++;
    if (fresh.length === 0) return;
    time(model, fresh);
    var changed = merge(model.events, fresh);
    fresh.forEach(function (event) { changed = Math.min(changed, index(model, event)); });
    forget(model, changed);
  }

  function append(model, text) {
    add(model, lines.feed(model.reader, text));
  }

  function finish(model) {
    add(model, lines.finish(model.reader));
  }

  function fromText(text) {
    var model = create();
    append(model, text);
    finish(model);
    return model;
  }

  // ---- os estados ----

  function forget(model, from) {
    while (model.states.length > 0 && model.states[model.states.length - 1].i >= from) model.states.pop();
    if (model.state !== null && model.state.i >= from) model.state = null;
  }

  function nearest(model, i) {
    var low = 0, high = model.states.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (model.states[middle].i <= i) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? null : model.states[low - 1];
  }

  function keep(model, state) {
    var last = model.states.length === 0 ? -1 : model.states[model.states.length - 1].i;
    var gap = state.i - last;
    if (gap >= GAP && gap >= states.size(state)) model.states.push(states.copy(state));
  }

  // O estado depois do evento i (-1: antes de todos). Ele é do modelo: a próxima chamada o muda.
  function stateAt(model, i) {
    var state = model.state, near = nearest(model, i);
    if (state === null || state.i > i || (near !== null && near.i > state.i)) {
      state = near === null ? states.empty() : states.copy(near);
    }
    while (state.i < i) {
      var event = model.events[state.i + 1];
      states.apply(state, event, thingOf(model, event));
      keep(model, state);
    }
    model.state = state;
    return state;
  }

  // ---- perguntas ----

  function thing(model, id) {
    return model.things[id] || { id: id, numbered: id !== undefined, kind: '', colour: -1, kin: null, events: [] };
  }

  // O evento vizinho da mesma coisa: direction é 1 ou -1; null se não há.
  function neighbour(model, i, direction) {
    var event = model.events[i];
    if (event === undefined) return null;
    var own = thingOf(model, event).events;
    return own[own.indexOf(event) + direction] || null;
  }

  // O que se perdeu: os buracos em seq e o que o próprio rastro confessa.
  function lost(model) {
    return model.missing + (model.tail && model.tail.lost > 0 ? model.tail.lost : 0);
  }

  function splitPlace(at) {
    var parts = /^(.*):(\d+)$/.exec(at || '');
    return parts ? { file: parts[1], line: Number(parts[2]) } : null;
  }

  return {
    create: create, append: append, finish: finish, fromText: fromText,
    stateAt: stateAt, thing: thing, thingOf: thingOf, neighbour: neighbour, lost: lost, splitPlace: splitPlace
  };
})
