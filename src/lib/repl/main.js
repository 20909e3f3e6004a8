/* repl/main.js -- a conversa: o que fazer com cada linha que repl.c ouve.
 *
 * Cada função que ele chama devolve o próximo convite ('> ' ou '... '), ou undefined para
 * terminar. Uma linha que ainda não é um programa inteiro espera pelas seguintes. */
(function (native, need) {
  'use strict';

  var show = need('repl/show');

  var READY = '> ', MORE = '... ';

  var repl = {
    tools: null,      // o que repl.c oferece
    terminal: false,
    pending: '',      // o que já se ouviu de uma expressão inacabada
    editing: null,    // as linhas de .editor, ou null
    session: [],      // o que já foi executado, para .save
    leaving: false,   // um Ctrl-C numa linha vazia avisa; o segundo sai
    ended: false      // .exit
  };

  function print(text) { repl.tools.print(text); }

  // ---- executar ----

  var count = 0; // cada execução tem um nome, que aparece nos erros: REPL1, REPL2…

  // `{ a: 1 }` parece um bloco; na conversa é mais provável que seja um objeto.
  function looksLikeObject(text) {
    return /^\s*\{/.test(text) && !/;\s*$/.test(text);
  }

  function run(text) {
    var name = 'REPL' + (count += 1), result;
    if (looksLikeObject(text)) {
      result = repl.tools.run('(' + text.trim() + ')\n', name);
      if (!result.syntax) return result;
    }
    var awaited = /\bawait\b/.test(text) && need.has('micro') ? need('repl/await').rewrite(text) : null;
    if (awaited === null) return repl.tools.run(text, name);
    result = repl.tools.run(awaited, name);
    return 'error' in result ? result : outcome(result.value);
  }

  // Espera por uma linha que tem await: o loop gira, e a conversa, não. Ctrl-C desiste.
  function outcome(promise) {
    var result = null;
    promise.then(function (done) {
      result = { value: done && done.value };
      repl.tools.wake();
    }, function (error) {
      result = { error: error };
      repl.tools.wake();
    });
    while (result === null) {
      if (repl.tools.sleep()) return { error: undefined, interrupted: true };
    }
    return result;
  }

  // Não compilou porque parou no meio? Mais uma linha pode completá-lo.
  function isIncomplete(text, result) {
    return result.syntax === true && need('modern/parse').isIncomplete(text, { kind: 'script', name: 'REPL' });
  }

  // Executa e mostra. Devolve false se falta um pedaço do texto.
  function evaluate(text) {
    var result = run(text);
    if (isIncomplete(text, result)) return false;
    if (!result.syntax) repl.session.push(text.replace(/\n$/, ''));
    if ('error' in result) fail(result.error, result);
    else {
      if (!last.value.fixed) last.value.current = result.value;
      print(show.value(result.value) + '\n');
    }
    return true;
  }

  function fail(error, how) {
    if (how.interrupted) error = interruption();
    if (!last.error.fixed) last.error.current = error;
    print(show.error(error, how.syntax));
  }

  function interruption() {
    var error = new Error('Script execution was interrupted by `SIGINT`');
    error.code = 'ERR_SCRIPT_EXECUTION_INTERRUPTED';
    error.stack = 'Error: ' + error.message;
    return error;
  }

  // ---- _ e _error: o último valor e o último erro ----

  var last = {
    value: { name: '_', current: undefined, fixed: false },
    error: { name: '_error', current: undefined, fixed: false }
  };

  // Quem atribui fica com o nome, e a conversa deixa de mexer nele.
  function define(slot) {
    Object.defineProperty(globalThis, slot.name, {
      get: function () { return slot.current; },
      set: function (value) {
        slot.current = value;
        if (slot.fixed) return;
        slot.fixed = true;
        print('Expression assignment to ' + slot.name + ' now disabled.\n');
      },
      configurable: true
    });
  }

  // ---- o que repl.c chama ----

  // Antes de tudo: os módulos de -r, e os nomes que um módulo tem. Um erro aqui é fatal.
  function prepare() {
    if (need.has('module/main')) need('module/main').converse();
    if (need.has('process/fatal')) need('process/fatal').keepReasons();
  }

  function start(tools, terminal) {
    repl.tools = tools;
    repl.terminal = terminal;
    show.start(terminal);
    define(last.value);
    define(last.error);
    print(show.welcome(tools.version));
    if (terminal) need('repl/history').load(repl);
    return READY;
  }

  function accept(line) {
    repl.leaving = false;
    if (repl.terminal) need('repl/history').remember(repl, line);
    if (repl.editing !== null) {
      repl.editing.push(line);
      return '';
    }
    if (isCommand(line)) {
      var next = need('repl/commands').run(repl, line.trim());
      if (next !== undefined || repl.ended) return next;
    }
    return complete(repl.pending + line + '\n');
  }

  // '.5' é um número, e '..' nada; '.then(f)' no meio de uma expressão continua a linha de cima.
  function isCommand(line) {
    return /^\s*\.[^.\s]/.test(line) && isNaN(parseFloat(line));
  }

  function complete(text) {
    if (text === '\n') return READY;
    repl.pending = '';
    if (evaluate(text)) return READY;
    repl.pending = text;
    return MORE;
  }

  // A entrada acabou (Ctrl-D). No .editor, é o sinal de que o texto está pronto.
  function end() {
    if (repl.editing === null) {
      if (repl.terminal) print('\n');
      return undefined;
    }
    var text = repl.editing.join('\n') + '\n';
    repl.editing = null;
    print('\n');
    return complete(text);
  }

  // Ctrl-C. `typed`: havia algo na linha.
  function interrupt(typed) {
    var idle = repl.pending === '' && repl.editing === null && !typed;
    repl.pending = '';
    repl.editing = null;
    print('\n');
    if (!idle) repl.leaving = false;
    else if (repl.leaving) return undefined;
    else {
      repl.leaving = true;
      print('(Para sair, Ctrl+C de novo, Ctrl+D ou .exit)\n');
    }
    return READY;
  }

  function uncaught(error, interrupted) {
    fail(error, { interrupted: interrupted });
    return prompt();
  }

  function prompt() { return repl.pending === '' ? READY : MORE; }

  repl.print = print;
  repl.prompt = prompt;
  repl.evaluate = complete;

  return {
    prepare: prepare,
    start: start,
    accept: accept,
    end: end,
    interrupt: interrupt,
    uncaught: uncaught,
    complete: function (line) { return need('repl/complete').complete(repl, line); }
  };
})
