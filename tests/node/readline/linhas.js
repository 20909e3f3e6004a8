// As linhas de uma entrada que não é terminal: cortes, pedaços, fim sem \n, close e pause no meio.
var readline = require('readline');
var PassThrough = require('stream').PassThrough;

function lines(name, chunks, options, done) {
  var input = new PassThrough();
  var seen = [];
  var rl = readline.createInterface(Object.assign({ input: input }, options));
  rl.on('line', function (line) { seen.push(line); });
  rl.on('close', function () {
    console.log(name, JSON.stringify(seen), rl.terminal, rl.closed);
    done();
  });
  chunks.forEach(function (chunk) { input.write(chunk); });
  input.end();
}

var cases = [
  ['simples', ['a\nb\nc\n']],
  ['sem fim', ['a\nb\nc']],
  ['vazias', ['\n\na\n\n']],
  ['crlf', ['a\r\nb\r\nc\r\n']],
  ['cr', ['a\rb\rc\r']],
  ['cr cr lf', ['a\r\r\nb\n\rc']],
  ['pedaços', ['a', 'b', 'c\nd', 'e', '\n', 'f']],
  ['crlf partido', ['a\r', '\nb\r', '\n', 'c']],
  ['cr e lf de outra linha', ['a\r', 'b\n']],
  ['nada', []],
  ['só uma quebra', ['\n']],
  ['acento partido', [Buffer.from([0x63, 0xc3]), Buffer.from([0xa9, 0x0a]), Buffer.from([0xe2, 0x82]), Buffer.from([0xac])]],
  ['unicode', ['a\u2028b\u2029c\u0085d\u000be\u000cf\n']],
  ['infinito', ['a\r', '\nb'], { crlfDelay: Infinity }],
  ['longa', [new Array(20).join('xyz'), new Array(5).join('w') + '\n']]
];

function next() {
  var entry = cases.shift();
  if (entry) lines(entry[0], entry[1], entry[2], next);
  else events();
}

// A ordem dos eventos, e o que acontece com as linhas que já chegaram.
function events() {
  var input = new PassThrough();
  var rl = readline.createInterface({ input: input });
  ['line', 'pause', 'resume', 'close', 'history'].forEach(function (name) {
    rl.on(name, function (value) { console.log(name, value); });
  });
  rl.on('line', function (line) {
    if (line === 'pausa') {
      console.log(rl.pause() === rl, rl.pause());
      setTimeout(function () { console.log(rl.resume() === rl, rl.resume()); }, 5);
    }
    if (line === 'fecha') {
      rl.close();
      rl.close();
    }
  });
  rl.on('close', function () {
    console.log(input.listenerCount('data'), input.listenerCount('end'), input.listenerCount('error'));
    setImmediate(writing);
  });
  input.write('um\npausa\ndois\n');
  setTimeout(function () { input.write('três\nfecha\nquatro\n'); }, 20);
}

// write() numa entrada que não é terminal conta como entrada.
function writing() {
  var rl = readline.createInterface(new PassThrough());
  rl.on('line', function (line) { console.log('linha', line); });
  rl.write('direto\nme');
  rl.write('io\n');
  rl.write(undefined);
  rl.write(Buffer.from('bytes\n'));
  rl.pause();
  rl.write('acorda\n');
  console.log(rl.paused, rl.line, rl.getCursorPos(), rl.columns);
  rl.close();
}

next();
