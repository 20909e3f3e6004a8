// question, prompt e setPrompt com a entrada num cano: o que sai, e quem recebe cada linha.
var AbortController = require('./fixtures/sinal.js');
var readline = require('readline');
var promisify = require('util').promisify;
var stream = require('stream');

function screen() {
  var out = new stream.Writable({ write: function (chunk, encoding, done) { out.text += chunk; done(); } });
  out.text = '';
  return out;
}

var input = new stream.PassThrough();
var output = screen();
var rl = readline.createInterface({ input: input, output: output, prompt: 'oi> ' });
console.log(rl.getPrompt(), rl.terminal, rl.historySize, rl.crlfDelay, rl.tabSize, rl instanceof readline.Interface);
rl.prompt();
rl.setPrompt('novo> ');
rl.prompt();
rl.on('line', function (line) { console.log('linha', line); });
rl.question('Nome? ', function (name) {
  console.log('nome', name, rl.getPrompt());
  rl.question('Idade? ', { signal: undefined }, function (age) {
    console.log('idade', age);
    rl.question('Esta fica? ', function (answer) { console.log('ficou', answer); });
    rl.question('Esta se perde ', function () { console.log('nunca'); });
    input.write('sim\n');
    setImmediate(aborting);
  });
});
input.write('Ana\n30\nsolta\n');

function aborting() {
  console.log(JSON.stringify(output.text));
  output.text = '';
  var controller = new AbortController();
  rl.question('Desiste? ', { signal: controller.signal }, function () { console.log('nunca'); });
  controller.abort();
  rl.question('Nem começa ', { signal: controller.signal }, function () { console.log('nunca'); });
  input.write('vira linha\n');
  setImmediate(promises);
}

function promises() {
  console.log(JSON.stringify(output.text));
  output.text = '';
  var ask = promisify(rl.question).bind(rl);
  var controller = new AbortController();
  ask('Promessa? ').then(function (answer) {
    console.log('prometido', answer);
    var waiting = ask('Aborta? ', { signal: controller.signal });
    controller.abort('cansei');
    return waiting;
  }).catch(function (error) {
    console.log(error.name, error.code, error.message, error.cause);
    return ask('De novo? ', { signal: controller.signal });
  }).catch(function (error) {
    console.log(error.name, error.code, error.cause);
    finish();
  });
  input.write('resposta\n');
}

function finish() {
  rl.close();
  console.log(JSON.stringify(output.text));
  try {
    rl.question('tarde ', function () {});
  } catch (error) {
    console.log(error.code, error.message);
  }
  errors();
}

function attempt(name, f) {
  try {
    f();
    console.log(name, 'ok');
  } catch (error) {
    console.log(name, error.name, error.code, error.message);
  }
}

function make(options) {
  return function () {
    readline.createInterface(Object.assign({ input: new stream.PassThrough() }, options)).close();
  };
}

function errors() {
  attempt('completer', make({ completer: 'x' }));
  attempt('history', make({ history: 'x' }));
  attempt('historySize', make({ historySize: -1 }));
  attempt('historySize 2', make({ historySize: 'x' }));
  attempt('tabSize', make({ tabSize: 0 }));
  attempt('tabSize 2', make({ tabSize: 1.5 }));
  attempt('escapeCodeTimeout', make({ escapeCodeTimeout: 'x' }));
  attempt('signal', make({ signal: {} }));
  attempt('crlfDelay', make({ crlfDelay: 5 }));
  attempt('sem new', function () { readline.Interface({ input: new stream.PassThrough() }).close(); });
  attempt('nada', function () { readline.createInterface(); });
  attempt('question', function () {
    var other = readline.createInterface(new stream.PassThrough());
    other.question('x', { signal: {} }, function () {});
  });
  attempt('prompt de número', function () {
    readline.createInterface({ input: new stream.PassThrough(), output: screen(), prompt: 5 }).prompt();
  });
  var controller = new AbortController();
  var closing = readline.createInterface({ input: new stream.PassThrough(), signal: controller.signal });
  closing.on('close', function () { console.log('fechada pelo sinal'); });
  controller.abort();
  var born = readline.createInterface({ input: new stream.PassThrough(), signal: controller.signal });
  born.on('close', function () { console.log('já nasceu abortada'); });
  var failing = new stream.PassThrough();
  var listening = readline.createInterface(failing);
  listening.on('error', function (error) { console.log('erro', error.message); });
  failing.destroy(new Error('quebrou'));
}
