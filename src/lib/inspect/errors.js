/* inspect/errors.js -- um erro em texto: a pilha, com o nome certo da classe, e a causa. */
(function (native, need) {
  'use strict';

  var names = need('inspect/names');

  function isError(value) {
    return value instanceof Error || names.className(value) === 'Error';
  }

  function stackOf(error) {
    return error.stack ? String(error.stack) : Error.prototype.toString.call(error);
  }

  // ---- quadros iguais aos da causa aparecem uma vez só ----

  // O primeiro trecho de mais de três linhas de `a` que também está em `b`.
  function commonFrames(a, b) {
    for (var i = 0; i < a.length - 3; i++) {
      var at = b.indexOf(a[i]);
      if (at < 0 || b.length - at <= 3) continue;
      var max = Math.min(a.length - i, b.length - at);
      var length = 1;
      while (length < max && a[i + length] === b[at + length]) length++;
      if (length > 3) return { offset: i, length: length };
    }
    return null;
  }

  function causeOf(error) {
    try {
      return error.cause;
    } catch (failure) {
      return undefined;
    }
  }

  function frames(ctx, error, stack) {
    var lines = stack.split('\n');
    var cause = causeOf(error);
    if (cause === null || typeof cause !== 'object' || !isError(cause)) return lines;
    var causeStack = stackOf(cause);
    var start = causeStack.indexOf('\n    at');
    if (start < 0) return lines;
    var common = commonFrames(lines, causeStack.slice(start + 1).split('\n'));
    if (common !== null) {
      var skipped = common.length - 2;
      lines.splice(common.offset + 1, skipped,
        ctx.stylize('    ... ' + skipped + ' lines matching cause stack trace ...', 'undefined'));
    }
    return lines;
  }

  // ---- o nome da classe no começo da pilha ----

  function looksNormal(stack, name) {
    var next = stack[name.length];
    return /Error$/.test(name) && stack.slice(0, name.length) === name &&
      (next === undefined || next === ':' || next === '\n');
  }

  // A pilha diz o `name` do erro; se a classe é outra, diz as duas coisas.
  function improveName(stack, constructor, name, tag) {
    if (constructor !== null && !looksNormal(stack, name)) return stack;
    var fallback = 'Error';
    var length = name.length;
    if (constructor === null) {
      var start = /^([A-Z][a-z_ A-Z0-9[\]()-]+)(?::|\n {4}at)/.exec(stack) || /^([a-z_A-Z0-9-]*Error)$/.exec(stack);
      fallback = start ? start[1] : '';
      length = fallback.length;
      fallback = fallback || 'Error';
    }
    var prefix = names.prefix(constructor, tag, fallback).slice(0, -1);
    if (name === prefix) return stack;
    if (prefix.indexOf(name) < 0) return prefix + ' [' + name + ']' + stack.slice(length);
    return length === 0 ? prefix + ': ' + stack : prefix + stack.slice(length);
  }

  // name, message e stack só aparecem como propriedades se a pilha não os diz.
  function hideRepeated(ctx, keys, error, stack) {
    if (ctx.showHidden) return;
    ['name', 'message', 'stack'].forEach(function (key) {
      var at = keys.indexOf(key);
      if (at >= 0 && stack.indexOf(error[key]) >= 0) keys.splice(at, 1);
    });
  }

  function addKey(keys, key) {
    if (keys.indexOf(key) < 0) keys.push(key);
  }

  // ---- cores: sublinha o pacote em node_modules, apaga a pasta atual e os módulos internos ----

  function markPackages(ctx, line) {
    return line.replace(/([\/\\]node_modules[\/\\])(@[^\/\\]+[\/\\][^\/\\]+|[^\/\\]+)/g, function (all, folder, name) {
      return folder + ctx.stylize(name, 'module');
    });
  }

  function markFolder(ctx, line, folder) {
    var at = line.indexOf(folder);
    if (at < 0) return line;
    var start = line[at - 1] === '(' ? at - 1 : at;
    var closes = start !== at && line[line.length - 1] === ')';
    var end = at + folder.length + 1;
    return line.slice(0, start) + ctx.stylize(line.slice(start, end), 'undefined') +
      (closes ? line.slice(end, -1) + ctx.stylize(')', 'undefined') : line.slice(end));
  }

  function paint(ctx, lines) {
    var folder = native.cwd();
    return lines.map(function (line) {
      if (/^ {4}at (?:[^\/\\(]+ \(|)no(?:de|zinho):/.test(line)) return ctx.stylize(line, 'undefined');
      line = markPackages(ctx, line);
      return folder ? markFolder(ctx, line, folder) : line;
    });
  }

  // ---- tudo junto ----

  // `keys` perde o que a pilha já diz e ganha `cause` e `errors`, que vêm depois dela.
  function error(ctx, value, constructor, tag, keys) {
    var name = value.name !== undefined && value.name !== null ? String(value.name) : 'Error';
    var stack = stackOf(value);
    hideRepeated(ctx, keys, value, stack);
    if ('cause' in value) addKey(keys, 'cause');
    if (Array.isArray(value.errors)) addKey(keys, 'errors');
    stack = improveName(stack, constructor, name, tag);

    // Procura os quadros depois da mensagem, que pode conter qualquer coisa.
    var message = value.message ? stack.indexOf(value.message) : -1;
    var from = message > 0 ? message + String(value.message).length : 0;
    var start = stack.indexOf('\n    at', from);
    if (start < 0) {
      stack = '[' + stack + ']';
    } else {
      var lines = frames(ctx, value, stack.slice(start + 1));
      stack = stack.slice(0, start) + '\n' + (ctx.colors ? paint(ctx, lines) : lines).join('\n');
    }
    if (ctx.indentationLvl === 0) return stack;
    return stack.split('\n').join('\n' + ' '.repeat(ctx.indentationLvl));
  }

  return { isError: isError, error: error };
})
