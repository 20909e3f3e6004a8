/* proof.js -- `prova(nome, função)`: testes com nome, um depois do outro, e o que se conta deles.
 *
 * Os testes se declaram no programa principal e rodam depois dele, na ordem. Um teste pode acabar na hora,
 * chamar pronto(), ou devolver uma promessa. O que acontece vira um aviso para o kit ou, à mão, uma linha.
 *
 * O programa do aluno roda no mesmo JavaScript, e pode trocar Array.prototype.push. Por isso aqui não
 * se chama método nenhum: listas são encadeadas, e registros não têm protótipo. */
(function (native, need) {
  'use strict';

  var create = Object.create;
  var guard = need('proof-guard');
  var setImmediate = need.has('timers') ? need('timers').setImmediate : null;
  var micro = need.has('micro') ? need('micro') : null;
  var assertCode = 'ERR_ASSERTION';

  var first = null, last = null; // os testes declarados, na ordem
  var upcoming = null;           // o próximo a rodar
  var running = null;            // o que está rodando, ou à espera de acabar
  var latest = null;             // o último que rodou
  var declared = 0, failed = false, started = false;
  var home;                      // o arquivo que declarou o primeiro: só ele declara
  var wantsLeaks = false;

  // ---- contar ----

  function event(kind, name) {
    var notice = create(null);
    notice.event = kind;
    notice.name = name;
    return notice;
  }

  function score() {
    native.score(failed, upcoming !== null || running !== null);
  }

  function byHand() {
    return !native.listens();
  }

  // ---- por que falhou ----

  var WORDS = create(null);
  WORDS.waiting = 'o teste esperava por pronto(), ou pela promessa, e o programa acabou';
  WORDS.twice = 'pronto() foi chamado duas vezes';
  WORDS.promise = 'o teste devolveu algo que tem then, mas não é uma promessa';
  WORDS.changed = 'o programa trocou o que é do próprio JavaScript: ';

  // Ler um erro do programa pode rodar código dele, e até lançar outro.
  function read(error, key) {
    try {
      return error[key];
    } catch (other) {
      return undefined;
    }
  }

  function text(value) {
    try {
      return '' + value;
    } catch (error) {
      return typeof value;
    }
  }

  function show(value) {
    try {
      return need('inspect').inspect(value);
    } catch (error) {
      return text(value);
    }
  }

  // De uma comparação de assert, os dois valores. assert.ok também os tem, e não diriam nada.
  function addValues(notice, error) {
    var operator = read(error, 'operator');
    var expected = read(error, 'expected'), actual = read(error, 'actual');
    if (operator !== 'strictEqual' && operator !== 'deepStrictEqual' && operator !== 'deepEqual' &&
        (operator !== '==' || expected === true)) return;
    var plain = typeof expected === 'string' && typeof actual === 'string';
    notice.expected = plain ? expected : show(expected);
    notice.actual = plain ? actual : show(actual);
  }

  function describe(notice, error) {
    var isError = typeof error === 'object' && error !== null;
    var code = isError ? read(error, 'code') : undefined;
    notice.message = isError ? text(read(error, 'message')) : text(error);
    notice.stack = isError ? text(read(error, 'stack')) : notice.message;
    if (typeof code === 'string') notice.code = code;
    if (code !== assertCode) return;
    notice.generated = read(error, 'generatedMessage') === true;
    addValues(notice, error);
  }

  // Por uma razão de WORDS, e então não há erro do programa; ou por um erro, que é `detail`.
  function reportFailure(name, reason, detail) {
    var notice = event('fail', name);
    failed = true;
    notice.reason = reason;
    if (WORDS[reason] === undefined) describe(notice, detail);
    else if (detail !== undefined) notice.detail = detail;
    score();
    native.send(notice);
    if (byHand()) printFailure(name, reason, notice);
  }

  function printFailure(name, reason, notice) {
    if (name !== undefined) native.say('✗ falhou: ' + name);
    native.complain(notice.stack || 'prova: ' + WORDS[reason] + (notice.detail || ''));
  }

  // ---- um teste acaba ----

  function settle(test, reason, detail) {
    if (test.result !== '') return;
    var changed = reason === 'pass' ? guard.changed() : undefined;
    running = null;
    latest = test;
    test.result = reason === 'pass' && changed === undefined ? 'pass' : 'fail';
    if (changed !== undefined) reportFailure(test.name, 'changed', changed);
    else if (reason !== 'pass') reportFailure(test.name, reason, detail);
    else pass(test);
    schedule();
  }

  function pass(test) {
    native.send(event('pass', test.name));
    if (byHand()) native.say('✓ passou: ' + test.name);
  }

  function skip(test, because) {
    var notice = event('skip', test.name);
    notice.because = because;
    test.result = 'skip';
    native.send(notice);
    if (byHand()) native.say('- pulado: ' + test.name + ' (depende de: ' + because + ')');
    schedule();
  }

  // O que pronto faz: sem erro, passou. Chamado de novo, o teste não sabe o que está testando.
  function finisher(test) {
    return function pronto(error) {
      if (test.result === 'pass') {
        test.result = 'fail';
        reportFailure(test.name, 'twice');
      } else if (error === undefined || error === null) {
        settle(test, 'pass');
      } else {
        settle(test, 'error', error);
      }
    };
  }

  function follow(test, returned) {
    if (!micro || !micro.isPromise(returned)) {
      settle(test, 'promise');
      return;
    }
    micro.subscribe(returned, function () { settle(test, 'pass'); }, function (error) { settle(test, 'error', error); });
  }

  function isThenable(value) {
    return typeof value === 'object' && value !== null && typeof read(value, 'then') === 'function';
  }

  // ---- um teste começa ----

  // Cada teste numa volta nova do laço; onde ele não há, assim que o anterior acaba. Depois do último, se
  // algo falhou, não se espera pelo fim natural: o teste que falhou não fechou o que abriu.
  function schedule() {
    score();
    if (upcoming === null && failed) native.stop();
    if (setImmediate) setImmediate(step);
    else native.again();
  }

  function resultOf(name) {
    for (var test = first; test !== null; test = test.next) {
      if (test.name === name) return test.result;
    }
    return undefined;
  }

  function step() {
    started = true;
    if (running !== null || upcoming === null) return;
    var test = upcoming;
    upcoming = test.next;
    if (test.depends !== '' && resultOf(test.depends) !== 'pass') skip(test, test.depends);
    else run(test);
  }

  function run(test) {
    var returned;
    running = test;
    native.send(event('begin', test.name));
    try {
      if (test.waits) (0, test.body)(finisher(test));
      else returned = (0, test.body)();
    } catch (error) {
      settle(test, 'error', error);
      return;
    }
    if (isThenable(returned)) follow(test, returned);
    else if (!test.waits) settle(test, 'pass');
  }

  // ---- declarar ----

  function requireHome() {
    var file = native.file();
    if (home === undefined) home = file;
    if (file !== home) throw new Error('prova: os testes são todos do mesmo arquivo, ' + home);
  }

  function requireNew(name) {
    if (typeof name !== 'string' || name === '') throw new TypeError('prova(nome, função): falta o nome');
    if (resultOf(name) !== undefined) throw new Error('prova: já há um teste chamado "' + name + '"');
  }

  function requireKnown(name) {
    if (resultOf(name) === undefined) throw new Error('prova: o teste de que este depende, "' + name + '", não veio antes');
  }

  function newTest(name, depends, body) {
    var test = create(null);
    test.name = name;
    test.depends = depends;
    test.body = body;
    test.waits = body.length > 0;
    test.result = '';
    test.next = null;
    return test;
  }

  // prova(nome, função) ou prova(nome, { depende: outro }, função)
  function prova(name, options, body) {
    if (body === undefined) {
      body = options;
      options = {};
    }
    requireHome();
    requireNew(name);
    if (typeof body !== 'function') throw new TypeError('prova(nome, função): falta a função');
    if (options.depende !== undefined) requireKnown(options.depende);
    add(newTest(name, options.depende === undefined ? '' : options.depende, body));
  }

  function add(test) {
    if (last === null) first = test;
    else last.next = test;
    last = test;
    declared++;
    if (upcoming === null) {
      upcoming = test;
      if (started && running === null) schedule(); // declarado tarde: depois de um await, por exemplo
    }
    score();
  }

  // ---- o que proof.c avisa ----

  function openDescriptors(kind) {
    var notice = event(kind);
    notice.descriptors = native.descriptors();
    notice.references = native.references();
    native.send(notice);
  }

  // Antes do programa. `message` é o recado do kit, se há um.
  function open(message) {
    if (message === undefined) return;
    wantsLeaks = message.leaks === true;
    if (wantsLeaks) openDescriptors('before');
    if (message.watch) need('proof-watch').watch(message.watch);
  }

  // Um erro que ninguém tratou. Devolve se ele era de um teste; senão, é do programa.
  function crashed(error) {
    if (running !== null) {
      settle(running, 'error', error);
      return true;
    }
    if (latest === null) {
      reportFailure(undefined, 'load', error);
      return false;
    }
    latest.result = 'fail';
    reportFailure(latest.name, 'after', error);
    return true;
  }

  // Nada mais está vivo. Devolve se ainda há o que fazer; senão, é o fim, e só este é um fim.
  function idle() {
    if (running !== null) {
      settle(running, 'waiting');
      return true;
    }
    if (upcoming !== null) {
      schedule();
      return true;
    }
    if (wantsLeaks) openDescriptors('left');
    var notice = event('end');
    notice.tests = declared;
    native.send(notice);
    return false;
  }

  return { prova: prova, open: open, step: step, crashed: crashed, idle: idle };
})
