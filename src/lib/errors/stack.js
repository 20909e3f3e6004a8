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

  // "fn (arquivo:3)", "new K (arquivo:3)", "async fn (arquivo:3)", "arquivo:3"
  function line(frame, i, frames) {
    if (!frame.file) return nativeLine(frame);
    if (isStarter(frames[i - 1])) return undefined;
    var place = (need('errors/place').hasFile(frame.file) ? frame.file : '<anonymous>') + ':' + frame.line;
    var name = values.own(frame.run, 'name') || (frame.isNew ? '<anonymous>' : '');
    var before = frame.isAsync ? 'async ' : '';
    if (name) return (before || (frame.isNew ? 'new ' : '')) + name + ' (' + place + ')';
    return before + place;
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

  // Feito uma vez, o texto fica: mudar a mensagem depois não o muda, como no Node.
  function stack(error) {
    var frames = native.frames(error);
    if (!frames) return undefined;
    var lines = frames.map(line).filter(Boolean).slice(0, limit());
    var text = [header(error)].concat(lines).join('\n    at ');
    if (need('errors/place').isInStack(error)) text = need('errors/place').text(error) + '\n' + text;
    if (Object.isExtensible(error)) {
      Object.defineProperty(error, 'stack', { value: text, writable: true, configurable: true });
    }
    return text;
  }

  return { stack: stack };
})
