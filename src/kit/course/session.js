/* session.js -- as sessões que os textos mostram: linhas "$ comando", e o que cada um escreve. Aqui, os comandos: a saída
 * se vê ao vivo. */
'use strict';

// Um comando que acaba em "\" continua na linha seguinte.
function commandsOf(lines) {
  var commands = [], goesOn = false;
  lines.forEach(function (line) {
    if (goesOn) commands[commands.length - 1] += '\n' + line;
    else if (/^\$ /.test(line)) commands.push(line.slice(2));
    else return;
    goesOn = /\\$/.test(line);
  });
  return commands;
}

// Um comando como o texto o mostra.
function typed(command) {
  return '$ ' + command;
}

function quoted(text) {
  return "'" + text.replace(/'/g, "'\\''") + "'";
}

// O roteiro que os roda num shell: cada um aparece como se digita, e depois roda. Os primeiros `shown` já apareceram.
function scriptOf(commands, shown) {
  return commands.map(function (command, i) {
    return (i < shown ? '' : "printf '%s\\n' " + quoted(typed(command)) + '\n') + command + '\n';
  }).join('');
}

module.exports = { commandsOf: commandsOf, typed: typed, scriptOf: scriptOf };
