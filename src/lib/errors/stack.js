/* errors/stack.js -- a propriedade `stack` dos erros, na forma do Node: sem as funções do motor
 * que o V8 não mostra, e sem as nossas. */
(function (native, need) {
  'use strict';

  var values = need('errors/values');
  var hidden = ['Function.prototype.call', 'Function.prototype.apply', 'Array', 'Error', 'Object', 'eval'];

  // "Array.prototype.map" é "Array.map" numa pilha, e o que é do próprio construtor, "Function.keys".
  function nativeLine(frame) {
    var name = frame.isNative && values.nameOf(frame.run);
    if (!name || hidden.indexOf(name) >= 0) return undefined;
    if (name.indexOf('.prototype.') >= 0) name = name.replace('.prototype', '');
    else if (!/^(JSON|Math|Reflect)\./.test(name)) name = name.replace(/^[^.]*\./, 'Function.');
    return (frame.isNew ? 'new ' : '') + name + ' (<anonymous>)';
  }

  // Uma função async são duas: a que o programa chama, e o corpo, que roda numa corrotina. A que
  // chama nz$.async (ou nz$.settled) só repetiria o nome do corpo.
  function isStarter(frame) {
    return frame !== undefined && frame.home === 'nozinho:modern/coroutine' &&
      /^(async|settled)$/.test(values.own(frame.run, 'name'));
  }

  function nameOf(frame) {
    return values.own(frame.run, 'name') || (frame.isNew ? '<anonymous>' : '');
  }

  // "fn (arquivo:3)", "new K (arquivo:3)", "async fn (arquivo:3)", "arquivo:3"
  function line(frame) {
    if (!frame.file) return nativeLine(frame);
    var place = (need('errors/place').hasFile(frame.file) ? frame.file : '<anonymous>') + ':' + frame.line;
    var name = nameOf(frame), accessor = /^[gs]et (.+)$/.exec(name);
    var before = frame.isAsync ? 'async ' : '';
    if (accessor) name += ' [as ' + accessor[1] + ']';
    if (name) return (before || (frame.isNew ? 'new ' : '')) + name + ' (' + place + ')';
    return before + place;
  }

  // Os quadros que aparecem, cada um com a sua linha.
  function visible(frames) {
    return frames.filter(function (frame, i) {
      if (frame.file && isStarter(frames[i - 1])) return false;
      frame.text = line(frame);
      return frame.text !== undefined;
    }).slice(0, limit());
  }

  // "TypeError: mensagem"
  function header(error) {
    var name = error.name === undefined ? 'Error' : String(error.name);
    var message = error.message === undefined ? '' : String(error.message);
    return name && message ? name + ': ' + message : name || message;
  }

  // Error.stackTraceLimit: quantos quadros mostrar.
  function limit() {
    var count = Error.stackTraceLimit;
    return typeof count === 'number' ? Math.max(0, count) : 0;
  }

  var preparing = false; // dentro de prepareStackTrace a pilha é a comum

  // O que o programa faz dos quadros, se ele pediu para fazer.
  function prepared(error, frames) {
    preparing = true;
    try {
      return Error.prepareStackTrace(error, frames.map(need('errors/callsite')));
    } finally {
      preparing = false;
    }
  }

  function text(error, frames) {
    var lines = frames.map(function (frame) { return frame.text; });
    var all = [header(error)].concat(lines).join('\n    at ');
    return need('errors/place').isInStack(error) ? need('errors/place').text(error) + '\n' + all : all;
  }

  // Feita uma vez, a pilha fica: mudar a mensagem depois não a muda, como no Node.
  function stack(error) {
    var frames = native.frames(error);
    if (!frames) return undefined;
    frames = visible(frames);
    var isPrepared = !preparing && typeof Error.prepareStackTrace === 'function';
    var value = isPrepared ? prepared(error, frames) : text(error, frames);
    if (Object.isExtensible(error)) {
      Object.defineProperty(error, 'stack', { value: value, writable: true, configurable: true });
    }
    return value;
  }

  return { stack: stack };
})
