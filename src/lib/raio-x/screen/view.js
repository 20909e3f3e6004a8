/* raio-x/screen/view.js -- o estado depois de um evento, em linhas de texto.
 *
 * Nada aqui sabe como o loop funciona: as fases, as filas e as threads são as que o rastro nomeia.
 * Uma linha é uma lista de pedaços [texto, estilo]; o estilo é 'bold', 'dim', 'mark' ou o número de
 * uma cor. */
(function (native, need) {
  'use strict';

  var models = need('raio-x/model');
  var texts = need('raio-x/screen/words');
  var words = texts.words;
  var describe = need('raio-x/screen/describe');
  var line = need('raio-x/screen/line');

  var LEFT = 8; // colunas do nome de cada pista
  var PHASES = ['script', 'timers', 'pending', 'poll', 'check', 'close', 'tick', 'micro', 'exit'];
  var QUEUES = ['tick', 'micro', 'timers', 'pending', 'poll', 'check', 'close'];
  var MAIN = ['timers', 'pending', 'poll', 'check', 'close'];

  // ---- o alto da tela ----

  function title(model, i, columns) {
    var name = model.head ? line.clean(model.head.program).replace(/^.*\//, '') : '';
    var count = words.event + ' ' + (i + 1) + '/' + model.events.length;
    return line.spread([['Raio-X ', 'bold'], [name, '']], [[count, 'bold']], columns);
  }

  // O que não cabe fica de fora: o mais importante vem antes.
  function status(model, state, ui, columns) {
    var parts = [ui.playing ? words.playing + ' ' + ui.speed + words.perSecond : words.stopped, words.turn + ' ' + state.turn];
    if (ui.asking) parts.push(words.asking);
    if (ui.filter.length > 0) parts.push(words.only + ' ' + ui.filter.join(' '));
    if (models.lost(model) > 0) parts.push(words.lost + ': ' + models.lost(model));
    if (ui.live) parts.push(words.live);
    parts.push(texts.time(state.t), words.idle + ' ' + texts.time(state.idle));
    return [[parts.reduce(function (text, part) {
      var longer = text + '  ' + part;
      return line.width(longer) <= columns ? longer : text;
    }), '']];
  }

  // A roda numa linha: a fase em que o JavaScript está fica entre colchetes.
  function wheel(state, columns) {
    var names = columns < 60 ? MAIN : PHASES;
    if (state.phase !== '' && names.indexOf(state.phase) === -1) names = [state.phase].concat(names);
    var parts = [];
    names.forEach(function (name) {
      parts.push(name === state.phase ? ['[' + line.clean(name) + ']', 'mark'] : [name, 'dim'], [' ', '']);
    });
    if (state.sleeping >= 0) parts.push([columns < 60 ? 'zzz' : ' zzz ' + words.sleeping, 'bold']);
    return parts;
  }

  function happened(model, i, ui) {
    if (ui.hidden) return [[words.question, 'mark']];
    if (i < 0) return [[words.before, 'dim']];
    return [['> ', 'bold'], [describe.sentence(model.events[i], models.thingOf(model, model.events[i])), colourOf(model, model.events[i].id)]];
  }

  function colourOf(model, id) {
    var thing = id === undefined ? null : models.thing(model, id);
    return thing && thing.colour >= 0 ? thing.colour : '';
  }

  // ---- as pistas ----

  // As coisas de uma pista, uma ao lado da outra; se não cabem com nome, só os números.
  function things(model, ids, suffix, columns) {
    function build(isShort) {
      var parts = [];
      ids.forEach(function (id, at) {
        var text = describe.label(models.thing(model, id), isShort) + (suffix ? ' ' + suffix(at) : '');
        if (at > 0) parts.push(['  ', '']);
        parts.push([text, colourOf(model, id)]);
      });
      return parts;
    }
    var whole = build(false);
    return line.widthOf(whole) <= columns ? whole : build(true);
  }

  // O despertador do loop, por exemplo, não tem número: ninguém o agendou.
  function isNumbered(id) {
    return id !== undefined;
  }

  function lane(model, name, all, columns, suffix, empty) {
    var ids = all.filter(isNumbered);
    var body = ids.length === 0 ? [[empty || '-', 'dim']] : things(model, ids, suffix, columns - LEFT);
    return [[line.pad(line.clean(name), LEFT), 'bold']].concat(body);
  }

  // Os nomes que o rastro usa: primeiro os conhecidos, na ordem de sempre.
  function used(counts, known) {
    var names = Object.keys(counts);
    return known.filter(function (name) { return names.indexOf(name) !== -1; })
      .concat(names.filter(function (name) { return known.indexOf(name) === -1; }).sort());
  }

  function stackLane(model, state, columns) {
    return lane(model, words.stack, state.threads.js || [], columns, null, words.nobody);
  }

  function queueLanes(model, state, columns) {
    return used(model.queues, QUEUES).map(function (name) {
      return lane(model, name, state.queues[name] || [], columns);
    });
  }

  function timerLane(model, state, columns) {
    return lane(model, words.due, state.timers.map(function (timer) { return timer[0]; }), columns, function (at) {
      var left = state.timers[at][1] - state.t;
      return left < 0 ? words.late : texts.time(left);
    });
  }

  function threadLanes(model, state, columns) {
    var names = used(model.threads, []).filter(function (name) { return name !== 'js' && name !== 'os'; });
    var lanes = names.map(function (name) {
      return lane(model, name, state.threads[name] || [], columns, null, words.free);
    });
    return lanes.length === 0 ? [] : [lane(model, words.waiting, state.waiting, columns)].concat(lanes);
  }

  function kernelLane(model, state, columns) {
    return lane(model, words.kernel, state.sockets.map(function (socket) { return socket.id; }), columns, function (at) {
      return 'fd ' + line.clean(state.sockets[at].fd) + ' ' + line.clean(state.sockets[at].want);
    });
  }

  function lanes(model, state, columns) {
    return [stackLane(model, state, columns)].concat(queueLanes(model, state, columns),
      model.verbs.due ? [timerLane(model, state, columns)] : [],
      threadLanes(model, state, columns),
      model.verbs.watch ? [kernelLane(model, state, columns)] : []);
  }

  // ---- o programa e o que ele escreveu ----

  function textOf(model, file) {
    var found = model.sources.filter(function (source) { return source.file === file; });
    return found.length === 0 ? [] : found[found.length - 1].text.split('\n');
  }

  // As linhas em volta da atual, que leva um >.
  function sourceRows(model, state, count) {
    var place = models.splitPlace(state.at), rows = [];
    if (!place || count <= 0) return rows;
    var lines = textOf(model, place.file);
    var first = Math.max(1, Math.min(place.line - (count >> 1), lines.length - count + 1));
    for (var n = first; n < first + count && n <= lines.length; n++) {
      var isHere = n === place.line, number = ('    ' + n).slice(-4);
      rows.push([[(isHere ? '>' : ' ') + number + ' ' + line.clean(lines[n - 1]), isHere ? 'mark' : '']]);
    }
    return rows;
  }

  // As últimas linhas do que já se escreveu até aqui.
  function outputRows(model, state, count) {
    var text = '', lines = 0;
    for (var at = state.outputs - 1; at >= 0 && lines <= count; at--) {
      text = String(model.outputs[at].text) + text;
      lines = text.split('\n').length;
    }
    var rows = text.replace(/\n$/, '').split('\n');
    return (text === '' ? [] : rows.slice(-count)).map(function (row) { return [['  ' + line.clean(row), '']]; });
  }

  function heading(name, columns) {
    var rule = new Array(Math.max(0, columns - line.width(name) - 4) + 1).join('-');
    return [['-- ' + name + ' ' + rule, 'dim']];
  }

  function filled(rows, count) {
    rows = rows.slice(0, count);
    while (rows.length < count) rows.push([]);
    return rows;
  }

  // ---- a tela inteira ----

  function footer(ui, columns) {
    if (ui.prompt) return [[ui.prompt.label + ui.prompt.text + '_', 'bold']];
    if (ui.message) return [[ui.message, 'bold']];
    return [[line.width(words.keys) <= columns ? words.keys : words.fewKeys, 'dim']];
  }

  // O alto, as pistas, e o que sobra entre o programa (mais) e a saída (menos).
  function body(model, state, ui, size, i) {
    var top = [title(model, i, size.columns), status(model, state, ui, size.columns), wheel(state, size.columns), happened(model, i, ui)];
    var tracks = lanes(model, state, size.columns);
    var room = size.rows - top.length - 1;
    if (tracks.length > room - 2) tracks = tracks.slice(0, room);
    room -= tracks.length + 2; // dois títulos
    if (room < 2) return top.concat(tracks);
    var outputs = Math.max(1, Math.floor(room / 3));
    return top.concat(tracks, [heading((words.source + ' ' + line.clean(state.at)).trim(), size.columns)],
      filled(sourceRows(model, state, room - outputs), room - outputs),
      [heading(words.output, size.columns)], filled(outputRows(model, state, outputs), outputs));
  }

  function draw(model, i, ui, size) {
    var rows;
    if (size.rows < 8 || size.columns < 20) rows = [[[words.small, '']]];
    else if (ui.help) rows = words.help.map(function (text) { return [[text, '']]; });
    else rows = filled(body(model, models.stateAt(model, i), ui, size, i), size.rows - 1).concat([footer(ui, size.columns)]);
    return filled(rows, size.rows).map(function (parts) { return line.fit(parts, size.columns); });
  }

  return { draw: draw };
})
