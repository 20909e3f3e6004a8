// terminal: true, com as teclas vindas de um stream: tudo o que se escreve na tela, tecla por tecla.
var AbortController = require('./fixtures/sinal.js');
process.env.TERM = 'xterm'; // com 'dumb', outro é o editor
var readline = require('readline');
var stream = require('stream');

function session(name, options, keys, done) {
  var input = new stream.PassThrough();
  var output = new stream.Writable({ write: function (chunk, encoding, end) { output.text += chunk; end(); } });
  output.text = '';
  output.columns = options.columns;
  var rl = readline.createInterface(Object.assign({ input: input, output: output, terminal: true, prompt: '> ' }, options));
  console.log('==', name);
  ['line', 'history', 'SIGINT', 'close', 'pause', 'resume'].forEach(function (event) {
    if (event === 'SIGINT' && !options.catches) return;
    rl.on(event, function (value) { console.log('  evento', event, JSON.stringify(value)); });
  });
  rl.prompt();
  var next = 0;
  (function press() {
    console.log(' ', JSON.stringify(keys[next - 1]), JSON.stringify(output.text), JSON.stringify(rl.line), rl.cursor, JSON.stringify(rl.getCursorPos()));
    output.text = '';
    if (next === keys.length || rl.closed) {
      rl.close();
      return setImmediate(done);
    }
    input.write(keys[next++]);
    setImmediate(press);
  })();
}

var LEFT = '\x1b[D', RIGHT = '\x1b[C', UP = '\x1b[A', DOWN = '\x1b[B', HOME = '\x1b[H', END = '\x1b[F', DELETE = '\x1b[3~';
function ctrl(letter) { return String.fromCharCode(letter.charCodeAt(0) - 96); }
function completer(line) {
  var words = ['ajuda', 'ajuste', 'abrir', 'sair'];
  var found = words.filter(function (word) { return word.indexOf(line) === 0; });
  return [found, line];
}

var sessions = [
  ['escrever', {}, ['o', 'l', 'á', LEFT, LEFT, 'x', RIGHT, RIGHT, RIGHT, HOME, LEFT, 'y', END, 'z', '\r', '\n', 'fim', '\n']],
  ['apagar', {}, ['abc', '\x7f', LEFT, DELETE, DELETE, 'um dois  três.quatro', ctrl('w'), ctrl('w'), ctrl('h'), HOME, DELETE, '\x1bd', '\x1bf', '\x1bb', '\r']],
  ['recortar', {}, ['um dois três', ctrl('a'), ctrl('f'), ctrl('f'), ctrl('u'), ctrl('e'), ctrl('b'), ctrl('k'), ctrl('y'), '\x1by', '\x1by', '\x1f', '\x1f', '\x1e', '\r']],
  ['histórico', { historySize: 3 }, ['um\r', 'dois\r', 'dois\r', ' \r', '\r', 'três\r', 'quatro\r', UP, UP, UP, UP, DOWN, DOWN, DOWN, DOWN, 'd', UP, UP, ctrl('n'), ctrl('p'), '\r']],
  ['sem histórico', { historySize: 0 }, ['um\r', UP, DOWN]],
  ['histórico dado', { history: ['b', 'a'], removeHistoryDuplicates: true }, ['a\r', UP, UP, UP]],
  ['palavras', {}, ['um dois...três', '\x1b[1;5D', '\x1b[1;5D', '\x1b[1;5D', '\x1b[1;5C', '\x1b[3;5~', '\r']],
  ['tela estreita', { columns: 8 }, ['abcdefghijkl', LEFT, LEFT, LEFT, LEFT, LEFT, LEFT, LEFT, 'x', HOME, '\x7f', DELETE, END, 'y', '日', '本', '\r']],
  ['unicode', {}, ['a😀b', LEFT, LEFT, LEFT, RIGHT, '\x7f', '日本', '\t', ctrl('l'), '\r']],
  ['colar', {}, ['um\ndois\r\ntrês', '\r\n', '\r']],
  ['completar', { completer: completer, columns: 40 }, ['a', '\t', '\t', 'j', '\t', '\t', 'd', '\t', '\t', ctrl('u'), 'x', '\t', '\r']],
  ['completar com erro', { completer: function (line, done) { done("não sei"); } }, ['a', '\t', '\r']],
  ['ctrl-c', {}, ['abc', ctrl('c')]],
  ['ctrl-c escutado', { catches: true }, ['abc', ctrl('c'), 'd', ctrl('d'), ctrl('u'), ctrl('d')]],
  ['prompt com cor', { prompt: '\x1b[32mverde\x1b[0m> ', tabSize: 4 }, ['ab', LEFT, 'c', '\r']]
];
(function next() {
  var entry = sessions.shift();
  if (entry) session(entry[0], entry[1], entry[2], next);
  else question();
})();

function question() {
  var input = new stream.PassThrough();
  var output = new stream.Writable({ write: function (chunk, encoding, end) { output.text += chunk; end(); } });
  output.text = '';
  var rl = readline.createInterface(input, output, undefined, true);
  var controller = new AbortController();
  rl.question('Nome? ', function (name) {
    console.log('nome', name);
    rl.question('Desiste? ', { signal: controller.signal }, function () {});
    controller.abort();
    rl.write('texto');
    rl.write(null, { ctrl: true, name: 'u' });
    rl.prompt(true);
    rl.write(null, { name: 'x' });
    rl.close();
    console.log(JSON.stringify(output.text));
    promises();
  });
  input.write('Ana\r');
}

function promises() {
  var input = new stream.PassThrough();
  var rl = require('readline/promises').createInterface({ input: input, output: new stream.PassThrough(), terminal: true,
    completer: function (line) { return Promise.resolve([[line + 'pronto'], line]); } });
  rl.question('x ').then(function (answer) {
    console.log(answer);
    input.write('\x03');
    return rl.question('y ');
  }).catch(function (error) { console.log(error.name, error.code, error.message); });
  input.write('a');
  input.write('\t');
  setTimeout(function () { input.write('\r'); }, 20);
}
