/* repl/commands.js -- .help, .load e os outros: o que se pede à conversa, não ao JavaScript.
 *
 * Cada um devolve o próximo convite, ou undefined para sair. */
(function (native, need) {
  'use strict';

  var commands = {
    'break': { help: 'Desiste da expressão em andamento', run: giveUp },
    clear: { help: 'O mesmo que .break', run: giveUp },
    editor: { help: 'Escreve várias linhas de uma vez', run: edit, terminal: true },
    exit: { help: 'Sai', run: leave },
    help: { help: 'Mostra esta lista', run: help },
    load: { help: 'Executa um arquivo aqui, como se fosse digitado', run: load },
    save: { help: 'Grava num arquivo o que foi executado', run: save }
  };

  function available(repl) {
    return Object.keys(commands).filter(function (name) {
      return repl.terminal || !commands[name].terminal;
    });
  }

  function giveUp(repl) {
    repl.pending = '';
    return repl.prompt();
  }

  function edit(repl) {
    repl.pending = '';
    repl.editing = [];
    repl.print('// Várias linhas: Ctrl+D executa, Ctrl+C desiste\n');
    return '';
  }

  function leave(repl) {
    repl.ended = true;
    return undefined;
  }

  function help(repl) {
    var lines = available(repl).map(function (name) {
      return ('.' + name + '         ').slice(0, 10) + commands[name].help + '\n';
    });
    repl.print(lines.join('') + '\nCtrl+C desiste da expressão em andamento; Ctrl+D sai\n');
    return repl.prompt();
  }

  function load(repl, file) {
    var text = file === '' ? undefined : repl.tools.read(file);
    if (typeof text === 'string') return repl.evaluate(text + '\n');
    repl.print('Não consegui ler: ' + file + '\n');
    return repl.prompt();
  }

  function save(repl, file) {
    var failed = file === '' ||
      repl.tools.write(file, repl.session.join('\n') + '\n', parseInt('666', 8)) !== 0;
    repl.print((failed ? 'Não consegui gravar: ' : 'A conversa está em: ') + file + '\n');
    return repl.prompt();
  }

  // undefined com repl.ended falso: não é um comando, é a continuação da linha de cima.
  function run(repl, line) {
    var parts = /^\.(\S+)\s*(.*)$/.exec(line);
    var known = Object.prototype.hasOwnProperty.call(commands, parts[1]);
    if (known) return commands[parts[1]].run(repl, parts[2]);
    if (repl.pending !== '') return undefined;
    repl.print('Não há o comando ' + '.' + parts[1] + '; .help mostra os que há\n');
    return repl.prompt();
  }

  return { run: run, available: available };
})
