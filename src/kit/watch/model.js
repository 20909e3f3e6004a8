/* model.js -- o que se sabe numa sessão de ./kit, e o que cada acontecimento muda.
 *
 * update(state, event) devolve { state, effects }: o estado novo e a lista do que alguém tem de fazer lá fora
 * (session.js). Aqui não se lê arquivo, não se escreve na tela e não se olha o relógio. */
'use strict';

function create(exercises, progress) {
  return {
    exercises: exercises,
    progress: progress,
    at: 0,              // o exercício aberto
    statement: '',      // o enunciado dele
    untouched: true,    // ainda é o ponto de partida
    screen: 'exercise', // ou 'list'
    panel: null,        // o que cobre o veredito: 'statement', 'hints', 'confirm', 'solution', 'diff', 'help'
    files: null,        // o que os painéis da solução e da diferença mostram
    run: 0,             // a conferência mais nova; o que chega das outras não conta mais
    since: null,        // quando ela começou; null se nenhuma está em curso
    now: 0,
    verdict: null,
    judgedAt: '',       // a hora do veredito
    note: null,         // um recado que dura até a próxima tecla,
    trouble: null,      // e um do sistema, que já vem em palavras
    scroll: 0,
    cursor: 0,          // na lista
    away: false,        // o programa do aluno está com o terminal
    missed: false       // salvou enquanto isso
  };
}

function current(state) {
  return state.exercises[state.at];
}

function isPassed(state) {
  return Boolean(state.progress.passed[current(state).id]);
}

function result(state, changes, effects) {
  return { state: Object.assign({}, state, changes), effects: effects || [] };
}

// ---- Conferir ----

function startCheck(state, changes) {
  var run = state.run + 1;
  return result(state, Object.assign({ run: run, since: state.now, missed: false }, changes), [{ type: 'check', run: run }]);
}

// Abre um exercício. O intocado não se confere: ninguém errou ainda.
function open(state, index) {
  return result(state, { run: state.run + 1, since: null }, [{ type: 'open', index: index }]);
}

function move(state, step, note) {
  var index = state.at + step;
  return state.exercises[index] ? open(state, index) : result(state, { note: note });
}

// ---- As teclas, onde se vê o exercício ----

function show(panel, effect) {
  return function (state) {
    return result(state, { panel: state.panel === panel ? null : panel, scroll: 0 }, effect && [effect]);
  };
}

// A primeira tecla mostra as dicas que já foram dadas; a seguinte pede outra.
function hint(state) {
  var taken = state.progress.hints[current(state).id] || 0;
  var wantsMore = taken === 0 || state.panel === 'hints';
  var isLast = taken === current(state).hints.length;
  return result(state, { panel: 'hints', scroll: 0, note: wantsMore && isLast ? 'lastHint' : null },
    wantsMore && !isLast ? [{ type: 'hint' }] : []);
}

// Antes de passar, ver a solução é desistir: pergunta, e a segunda tecla confirma.
function solution(state) {
  if (state.panel === 'solution') return result(state, { panel: null, scroll: 0 });
  if (isPassed(state) || state.progress.gaveUp[current(state).id]) return openFiles(state, 'solution');
  if (state.panel !== 'confirm') return result(state, { panel: 'confirm', scroll: 0 });
  var step = openFiles(state, 'solution');
  return result(step.state, {}, [{ type: 'giveUp' }].concat(step.effects));
}

function openFiles(state, panel) {
  return result(state, { panel: panel, scroll: 0 }, [{ type: 'read' }]);
}

function difference(state) {
  if (state.panel === 'diff') return result(state, { panel: null, scroll: 0 });
  return isPassed(state) ? openFiles(state, 'diff') : result(state, { note: 'diffLater' });
}

// O programa fica com o terminal. A conferência que ele interrompe se refaz na volta.
function live(state) {
  return result(state, { away: true, run: state.run + 1, since: null, missed: state.since !== null }, [{ type: 'live' }]);
}

function scrollBy(lines) {
  return function (state, view) {
    return result(state, { scroll: Math.max(0, Math.min(state.scroll + lines(view), view.furthest)) });
  };
}

var ON_EXERCISE = {
  hint: hint,
  solution: solution,
  diff: difference,
  statement: show('statement'),
  help: show('help'),
  list: function (state) { return result(state, { screen: 'list', cursor: state.at }); },
  run: live,
  next: function (state) { return move(state, 1, 'isLast'); },
  previous: function (state) { return move(state, -1, 'isFirst'); },
  check: function (state) { return startCheck(state, { panel: null, scroll: 0 }); },
  escape: function (state) { return result(state, { panel: null, scroll: 0 }); },
  up: scrollBy(function () { return -1; }),
  down: scrollBy(function () { return 1; }),
  pageup: scrollBy(function (view) { return -view.page; }),
  pagedown: scrollBy(function (view) { return view.page; }),
  home: scrollBy(function () { return -Infinity; }),
  end: scrollBy(function () { return Infinity; })
};

// ---- As teclas, na lista ----

function moveCursor(lines) {
  return function (state, view) {
    var last = state.exercises.length - 1;
    return result(state, { cursor: Math.max(0, Math.min(state.cursor + lines(view), last)) });
  };
}

function backToExercise(state) {
  return result(state, { screen: 'exercise' });
}

var ON_LIST = {
  enter: function (state) { return open(state, state.cursor); },
  escape: backToExercise,
  list: backToExercise,
  up: moveCursor(function () { return -1; }),
  down: moveCursor(function () { return 1; }),
  pageup: moveCursor(function (view) { return -view.page; }),
  pagedown: moveCursor(function (view) { return view.page; }),
  home: moveCursor(function () { return -Infinity; }),
  end: moveCursor(function () { return Infinity; })
};

function key(state, event) {
  if (event.key === 'quit') return result(state, {}, [{ type: 'quit' }]);
  var command = (state.screen === 'list' ? ON_LIST : ON_EXERCISE)[event.key];
  state = Object.assign({}, state, { note: null, trouble: null });
  // Qualquer outra tecla desfaz a pergunta.
  if (state.panel === 'confirm' && event.key !== 'solution') state.panel = null;
  return command ? command(state, event.view) : result(state);
}

// ---- O resto do que acontece ----

function opened(state, event) {
  state = Object.assign({}, state, { at: event.index, statement: event.statement, untouched: event.untouched,
    progress: event.progress, screen: 'exercise', panel: null, files: null, verdict: null, judgedAt: '', note: null, scroll: 0 });
  if (event.untouched && !isPassed(state)) return result(state, { run: state.run + 1, since: null });
  return startCheck(state);
}

function saved(state, event) {
  if (state.away) return result(state, { missed: true, untouched: event.untouched });
  return startCheck(state, { untouched: event.untouched, panel: null, note: null, scroll: 0 });
}

function judged(state, event) {
  if (event.run !== state.run) return result(state);
  var isVerdict = event.verdict.outcome !== 'environment';
  return result(state, { verdict: event.verdict, judgedAt: event.time, since: null, scroll: 0 },
    isVerdict ? [{ type: 'record', verdict: event.verdict }].concat(closer(state, event)) : []);
}

// Em C, o vigia da memória olha depois, com calma, porque é lento: no que passa, vê o que os testes não veem; no que
// caiu sem se saber onde, a linha.
function closer(state, event) {
  var verdict = event.verdict, knows = verdict.frames !== undefined && verdict.frames.length > 0;
  var fell = verdict.outcome === 'crash' && verdict.limit === undefined && !knows;
  return current(state).kind === 'C' && (verdict.outcome === 'passed' || fell) ? [{ type: 'lookAgain', run: event.run }] : [];
}

function lookedAgain(state, event) {
  if (event.run !== state.run || state.verdict === null) return result(state);
  var notes = (state.verdict.notes || []).concat(event.notes);
  return result(state, { trouble: null, verdict: Object.assign({}, state.verdict, { notes: notes }) });
}

function returned(state) {
  state = Object.assign({}, state, { away: false });
  return state.missed ? startCheck(state, { panel: null, scroll: 0 }) : result(state);
}

var EVENTS = {
  key: key,
  opened: opened,
  saved: saved,
  judged: judged,
  lookedAgain: lookedAgain,
  returned: returned,
  progress: function (state, event) { return result(state, { progress: event.progress }); },
  trouble: function (state, event) { return result(state, { trouble: event.text }); },
  files: function (state, event) { return result(state, { files: event.files }); },
  tick: function (state) { return result(state); }
};

// Todo acontecimento traz a hora (now, em milissegundos).
function update(state, event) {
  return EVENTS[event.type](Object.assign({}, state, { now: event.now }), event);
}

module.exports = { create: create, update: update, current: current, isPassed: isPassed };
