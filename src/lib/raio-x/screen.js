/* raio-x/screen.js -- --raio-x=tela: o mesmo rastro no terminal, para quem está longe ou tem pouco.
 *
 * A tela é nossa: o que o programa escreve aparece nela, e não por cima dela. */
(function (native, need) {
  'use strict';

  var process = need('process');

  // O que diz ao fim: os erros do programa, que não apareceram enquanto a tela estava lá.
  function errorsOf(run) {
    var chunks = [];
    run.child.stderr.on('data', function (chunk) { chunks.push(chunk); });
    return function () { process.stderr.write(need('buffer').Buffer.concat(chunks)); };
  }

  // De onde vem o rastro: { record, quit(código), finish() }. quit encerra já; finish, quando o rastro
  // acabou e não há tela.
  function recorded(command) {
    return {
      record: command.recorded,
      quit: function (code) { process.exit(code); },
      finish: function () {}
    };
  }

  function running(command) {
    var run = need('raio-x/run').start(command,
      { seed: command.seeds ? command.seeds[0] : 0, virtual: command.virtual, stdio: ['ignore', 'ignore', 'pipe'] });
    var tellErrors = errorsOf(run);
    run.record.onfull = run.record.onerror = null; // a tela está por cima de onde se diria
    return {
      record: run.record,
      quit: function (code) {
        run.stop(['SIGTERM', 'SIGKILL'], function () {
          tellErrors();
          process.exit(code);
        });
      },
      finish: function () {
        run.whenEnded(function () {
          tellErrors();
          process.exitCode = run.exitCode();
        });
      }
    };
  }

  function isPlain() {
    var env = process.env;
    return env.TERM === 'dumb' || (env.ACCESSIBLE !== undefined && env.ACCESSIBLE !== '' && env.ACCESSIBLE !== '0') ||
      !process.stdout.isTTY || !process.stdin.isTTY;
  }

  function begin(command) {
    var source = command.recorded ? recorded(command) : running(command);
    need(isPlain() ? 'raio-x/screen/plain' : 'raio-x/screen/live').begin(source);
  }

  return { begin: begin };
})
