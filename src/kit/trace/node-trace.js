/* node-trace.js -- o rastro de um programa no Node, no formato de docs/rastro.md.
 *
 *   RASTRO=arquivo.ndjson node -r ./src/kit/trace/node-trace.js programa.js
 *
 * Este arquivo e node-site.js são os únicos do kit que rodam no Node, antes do programa. Anota o que
 * async_hooks avisa: cada recurso que nasce (init) e cada vez que um deles chama JavaScript (before,
 * after). O Node não diz a volta do loop, nem a thread da equipe, nem quando dorme: esses campos e
 * eventos faltam aqui.
 *
 * Cada linha vai para o arquivo na hora, com writeSync, que não cria recurso nenhum: se o programa for
 * morto, o que aconteceu até ali está escrito. */
'use strict';

var hooks = require('async_hooks');
var fs = require('fs');
var site = require('./node-site');

var file = null; // o descritor do rastro, enquanto ele está aberto
var start = process.hrtime();

// O nome que cada recurso do Node tem aqui; o que não está na lista é "loop".
var KINDS = {
  Timeout: 'timer', Immediate: 'immediate', TickObject: 'tick', Microtask: 'micro', PROMISE: 'micro',
  FSREQCALLBACK: 'fs', FSREQPROMISE: 'fs', FILEHANDLECLOSEREQ: 'fs', FILEHANDLE: 'fs', DIRHANDLE: 'fs',
  FSEVENTWRAP: 'watch', STATWATCHER: 'watch',
  GETADDRINFOREQWRAP: 'dns', GETNAMEINFOREQWRAP: 'dns', QUERYWRAP: 'dns', DNSCHANNEL: 'dns',
  TCPWRAP: 'tcp', TCPSERVERWRAP: 'tcp', TCPCONNECTWRAP: 'tcp', SHUTDOWNWRAP: 'tcp', WRITEWRAP: 'tcp', TLSWRAP: 'tcp',
  PIPEWRAP: 'pipe', PIPESERVERWRAP: 'pipe', PIPECONNECTWRAP: 'pipe', UDPWRAP: 'udp', UDPSENDWRAP: 'udp',
  HTTPINCOMINGMESSAGE: 'http', HTTPCLIENTREQUEST: 'http',
  PROCESSWRAP: 'process', SIGNALWRAP: 'signal', TTYWRAP: 'stdin', ZLIB: 'zlib',
  RANDOMBYTESREQUEST: 'crypto', PBKDF2REQUEST: 'crypto', SCRYPTREQUEST: 'crypto', HASHREQUEST: 'crypto', HKDFREQUEST: 'crypto',
  SIGNREQUEST: 'crypto', KEYPAIRGENREQUEST: 'crypto', KEYGENREQUEST: 'crypto', CIPHERREQUEST: 'crypto'
};

// A fase em que roda cada espécie; as outras, que chegam do kernel ou da equipe, rodam em poll.
var PHASES = { script: 'script', timer: 'timers', immediate: 'check', tick: 'tick', micro: 'micro' };

// ---- Escrever linhas ----

var seq = 0;

function now() {
  var time = process.hrtime(start);
  return time[0] * 1e6 + Math.floor(time[1] / 1e3);
}

function put(line) {
  var whole = { seq: seq++ };
  Object.keys(line).forEach(function (field) {
    if (line[field] !== undefined) whole[field] = line[field];
  });
  fs.writeSync(file, JSON.stringify(whole) + '\n');
}

// O texto de um arquivo do programa, da primeira vez que se fala dele.
site.onFile = function (short, name) {
  try {
    put({ ev: 'source', file: short, text: fs.readFileSync(name, 'utf8') });
  } catch (error) { // um texto que não mora em arquivo: [eval], por exemplo
    if (error.code !== 'ENOENT') throw error;
  }
};

// `running` são os que estão na pilha agora; a fase é a do último.
var running = [{ id: 0, kind: 'script' }];

function putEvent(ev, fields) {
  var inside = running[running.length - 1];
  var line = { ev: ev, t_us: now(), phase: inside ? PHASES[inside.kind] || 'poll' : 'poll' };
  put(Object.assign(line, fields));
}

// ---- Nascer ----

var alive = {};   // id -> { id, kind, type, begun }: o que já foi anotado e ainda pode rodar
var held = null;  // um await que acabou de nascer e ainda não se sabe se é um

function schedule(resource, parent, from, name) {
  alive[resource.id] = resource;
  putEvent('schedule', {
    kind: resource.kind, id: resource.id, parent: parent, at: from.at, call: from.call, name: name || undefined
  });
}

// Um await cria duas promessas, e a primeira, que só embrulha o valor, se resolve na mesma hora: essa não roda
// nada. Por isso a anotação espera o aviso seguinte.
function release(except) {
  var waiting = held;
  held = null;
  if (waiting && waiting.resource.id !== except) schedule(waiting.resource, waiting.parent, waiting.from);
}

function parentOf(trigger) {
  var id = hooks.executionAsyncId() || trigger; // 0: quem chama é o C++, e o gatilho diz por quem
  return alive[id] ? id : 0;
}

function isThen(frame) {
  return frame !== undefined && frame.getFunctionName() === 'then' && !frame.getFileName();
}

// A promessa que then devolve pode ser de uma subclasse, e então nasce no construtor dela.
function withoutConstructors(frames) {
  var first = 0;
  while (first < frames.length && frames[first].isConstructor()) first++;
  return isThen(frames[first]) ? frames.slice(first) : frames;
}

// Das promessas, só rodam alguma coisa a de um then e a de um await. A que uma função async devolve tem como
// gatilho quem a chamou; a de um await, a promessa esperada.
function bornPromise(resource, trigger, frames) {
  frames = withoutConstructors(frames);
  var top = frames[0];
  var from = site.whence(frames);
  if (!top || isThen(top)) {
    schedule(resource, parentOf(trigger), from);
  } else if (top.getFileName() && trigger !== hooks.executionAsyncId()) {
    if (from.call === undefined && from.at !== undefined) from.call = 'await';
    held = { resource: resource, parent: parentOf(trigger), from: from };
  }
}

function nameOf(resource) {
  var callback = resource._onTimeout || resource._onImmediate || resource.callback;
  return typeof callback === 'function' ? callback.name : undefined;
}

function onInit(id, type, trigger, object) {
  release();
  var resource = { id: id, type: type, kind: KINDS[type] || 'loop', begun: 0 };
  if (type === 'PROMISE') return bornPromise(resource, trigger, site.stack());
  schedule(resource, parentOf(trigger), site.whence(site.stack()), nameOf(object));
  if (type === 'Timeout') {
    putEvent('due', { kind: 'timer', id: id, due_us: now() + object._idleTimeout * 1000 });
  }
}

// ---- Rodar ----

function finishScript() {
  if (running.length === 1 && running[0].kind === 'script') {
    putEvent('end', { kind: 'script', id: 0, thread: 'js' });
    running.pop();
  }
}

function onBefore(id) {
  release();
  finishScript();
  // Uma promessa que não se anotou só roda para adotar outra: é coisa do motor, sem linha do programa.
  if (!alive[id]) schedule({ id: id, type: 'PROMISE', kind: 'micro', begun: 0 }, 0, {});
  alive[id].begun++;
  running.push(alive[id]);
  putEvent('begin', { kind: alive[id].kind, id: id, thread: 'js' });
}

function onAfter(id) {
  release();
  while (running.length > 0) {
    var top = running[running.length - 1];
    putEvent('end', { kind: top.kind, id: top.id, thread: 'js' });
    running.pop();
    if (top.id === id) break; // um erro que subiu pode ter deixado outros por cima
  }
}

function onDestroy(id) {
  release();
  var resource = alive[id];
  if (resource && resource.begun === 0 && (resource.type === 'Timeout' || resource.type === 'Immediate')) {
    putEvent('cancel', { kind: resource.kind, id: id });
  }
  delete alive[id];
}

// ---- Escrever na tela, e acabar ----

function watchWrites(stream, fd) {
  var write = stream.write;
  stream.write = function (chunk, encoding) {
    var from = site.whence(site.stack());
    var text = typeof chunk === 'string' ? chunk : Buffer.from(chunk || '').toString(encoding === 'hex' ? 'hex' : 'utf8');
    putEvent('write', { fd: fd, text: text, at: from.at });
    return write.apply(stream, arguments);
  };
}

// O último a saber que o programa acaba: depois de todos os ouvintes de 'exit'.
function watchExit() {
  var emit = process.emit;
  process.emit = function (name, code) {
    try {
      return emit.apply(process, arguments);
    } finally {
      if (name === 'exit') finish(process.exitCode || code || 0);
    }
  };
}

function finish(code) {
  if (file === null) return;
  hook.disable();
  finishScript();
  put({ ev: 'close', t_us: now(), events: seq, lost: 0, code: code });
  fs.closeSync(file);
  file = null;
}

var hook = hooks.createHook({
  init: onInit, before: onBefore, after: onAfter, destroy: onDestroy, promiseResolve: release
});

// A variável e a opção -r são nossas: nem o programa nem os filhos dele as veem.
function hide() {
  delete process.env.RASTRO;
  process.execArgv.splice(process.execArgv.indexOf(__filename) - 1, 2);
}

function begin(name) {
  file = fs.openSync(name, 'w');
  hide();
  put({
    ev: 'open', v: 1, runtime: 'node ' + process.versions.node, program: process.argv[1] || '[eval]',
    args: process.argv.slice(2), clock: 'real', seed: 0
  });
  watchWrites(process.stdout, 1);
  watchWrites(process.stderr, 2);
  watchExit();
  putEvent('begin', { kind: 'script', id: 0, thread: 'js' });
  hook.enable();
}

if (process.env.RASTRO) begin(process.env.RASTRO); // um worker também passa por aqui, e não é ele que se quer ver
