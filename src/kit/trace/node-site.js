/* node-site.js -- no Node, de que linha do programa veio um pedido, e que função ela chamou. Lê a pilha de
 * chamadas, como o V8 a dá. */
'use strict';

var path = require('path');
var url = require('url');

var folder = path.dirname(path.resolve(process.argv[1] || '.')) + path.sep; // os nomes do rastro contam dali
var ours = [__filename, path.join(__dirname, 'node-trace.js'), 'node:internal/async_hooks'];

function keepFrames(error, frames) {
  return frames;
}

// A pilha de agora, do chamado mais recente ao mais antigo, sem os nossos quadros nem os que o V8 acrescenta
// para contar quem espera por quem ("at async f"): estes não estão rodando.
function stack() {
  var limit = Error.stackTraceLimit, prepare = Error.prepareStackTrace, holder = {};
  Error.stackTraceLimit = 60;
  Error.prepareStackTrace = keepFrames;
  Error.captureStackTrace(holder, stack);
  var frames = holder.stack;
  Error.stackTraceLimit = limit;
  Error.prepareStackTrace = prepare;
  return frames.filter(function (frame) {
    return !frame.isAsync() && ours.indexOf(frame.getFileName()) < 0;
  });
}

// O arquivo do programa em que está um quadro; undefined se o quadro é do Node, ou do que se compila na hora.
function fileOf(frame) {
  var name = frame.getFileName();
  if (!name) return undefined;
  if (name.slice(0, 5) === 'file:') return url.fileURLToPath(name);
  return path.isAbsolute(name) || name[0] === '[' ? name : undefined;
}

var known = {};

// "programa.js:12".
function place(name, line) {
  var short = name.indexOf(folder) === 0 ? name.slice(folder.length) : name;
  if (!known[short]) {
    known[short] = true;
    site.onFile(short, name);
  }
  return short + ':' + line;
}

function isPackage(name) {
  return name.indexOf('/node_modules/') >= 0;
}

// A posição do quadro do programa mais próximo, ou, com `packages`, do pacote mais próximo; -1 se não há.
function nearest(frames, packages) {
  for (var i = 0; i < frames.length; i++) {
    var name = fileOf(frames[i]);
    if (name !== undefined && isPackage(name) === packages) return i;
  }
  return -1;
}

// { at, call }: a linha do programa mais próxima (se só as há de pacotes, a de um deles), e a função que ela
// chamou. `call` é undefined se a própria função do programa está no topo; os dois o são se a pilha é toda
// do Node.
function whence(frames) {
  var i = nearest(frames, false);
  if (i < 0) i = nearest(frames, true);
  if (i < 0) return {};
  return {
    at: place(fileOf(frames[i]), frames[i].getLineNumber()),
    call: i === 0 ? undefined : frames[i - 1].getMethodName() || frames[i - 1].getFunctionName() || undefined
  };
}

// onFile(nome, caminho): quem escreve o rastro põe aqui o que fazer quando um arquivo aparece.
var site = { stack: stack, whence: whence, onFile: null };
module.exports = site;
