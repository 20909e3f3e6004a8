/* assert/source.js -- o texto da chamada que falhou: `assert.ok(x > 3)`.
 *
 * A pilha diz o arquivo e a linha; o arquivo é lido de novo e a chamada recortada dali. O motor
 * não diz a coluna, e de uma chamada em várias linhas diz a última: por isso procuramos a
 * chamada mais próxima que passa por aquela linha. Se há duas candidatas na mesma linha, não
 * se arrisca nenhuma. */
(function (native, need) {
  'use strict';

  // A primeira linha da pilha que é de um arquivo do programa: { file, line }.
  function callSite(stack) {
    var frames = stack.split('\n').slice(1);
    for (var i = 0; i < frames.length; i++) {
      var match = /(?:\(|at )([^()]+?):(\d+)(?::\d+)?\)?(?: .*)?$/.exec(frames[i]);
      if (match && !/^(nozinho|node):|\.c$/.test(match[1])) return { file: match[1], line: Number(match[2]) };
    }
    return null;
  }

  // ---- onde a chamada termina ----

  // Depois de um destes, `/` começa uma expressão regular; depois de outra coisa, divide.
  function startsRegExp(text, at) {
    var before = text.slice(0, at).replace(/\s+$/, '');
    return before === '' || /[(,=:[!&|?{};+\-*%<>~^]$/.test(before) || /\b(return|typeof|case|in|of|void|delete)$/.test(before);
  }

  // Pula o que não conta parênteses: textos, comentários, expressões regulares.
  function skip(text, at) {
    var rest = text.slice(at);
    var match = /^(?:"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'|`(?:[^`\\]|\\[\s\S])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\/)/.exec(rest);
    if (match) return at + match[0].length;
    if (rest[0] === '/' && startsRegExp(text, at)) {
      match = /^\/(?:[^\/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/.exec(rest);
      if (match) return at + match[0].length;
    }
    return at;
  }

  // A posição depois do parêntese que fecha o de `at`, ou -1.
  function closing(text, at) {
    var depth = 0;
    for (var i = at; i < text.length; i++) {
      var next = skip(text, i);
      if (next > i) {
        i = next - 1;
      } else if (text[i] === '(' || text[i] === '[' || text[i] === '{') {
        depth++;
      } else if (text[i] === ')' || text[i] === ']' || text[i] === '}') {
        depth--;
        if (depth === 0) return i + 1;
      }
    }
    return -1;
  }

  // ---- onde ela começa ----

  // As chamadas que começam na primeira linha de `text`: [{ start, open, name }].
  function calls(text) {
    var end = text.indexOf('\n');
    var found = [];
    for (var i = 0; i < (end < 0 ? text.length : end); i++) {
      var next = skip(text, i);
      if (next > i) {
        i = next - 1;
        continue;
      }
      var match = /^[A-Za-z_$][\w$]*(?:\s*\.\s*[A-Za-z_$][\w$]*)*/.exec(text.slice(i));
      if (!match) continue;
      var open = i + match[0].length;
      while (text[open] === ' ') open++;
      if (text[open] === '(') found.push({ start: i, open: open, name: match[0] });
      i += match[0].length - 1;
    }
    return found;
  }

  function isKeyword(call) {
    return /^(if|for|while|switch|catch|function|return|typeof|new)$/.test(call.name);
  }

  function looksLikeAssert(call) {
    return /(^|\.)(assert|ok|strict)$/.test(call.name);
  }

  function pickCall(text) {
    var all = calls(text).filter(function (call) { return !isKeyword(call); });
    var likely = all.filter(looksLikeAssert);
    if (likely.length === 1) return likely[0];
    return likely.length === 0 && all.length === 1 ? all[0] : null;
  }

  var MAX_LINES = 50; // nenhuma chamada de assert é mais comprida que isto

  // A chamada que passa pela linha `last`, começando nela ou antes: { text, call, end }, ou null.
  function findCall(lines, last) {
    for (var first = last; first >= 0 && first > last - MAX_LINES; first--) {
      var text = lines.slice(first).join('\n');
      var call = pickCall(text);
      var end = call === null ? -1 : closing(text, call.open);
      var reach = first + text.slice(0, end).split('\n').length - 1; // a linha onde a chamada termina
      if (end >= 0 && reach >= last) return { text: text, call: call, end: end };
    }
    return null;
  }

  // As linhas seguintes perdem a indentação que a chamada tinha.
  function dedent(code, column) {
    return code.split('\n').map(function (line, i) {
      if (i === 0) return line;
      var spaces = /^[ \t]*/.exec(line)[0].length;
      return '  ' + line.slice(Math.min(spaces, column));
    }).join('\n');
  }

  function readFile(file) {
    try {
      return native.read(file);
    } catch (error) {
      return undefined; // o programa veio de -e, ou o arquivo já não existe
    }
  }

  // O texto da chamada, ou undefined se não deu para ler ou para ter certeza.
  function callText(stack) {
    var site = callSite(stack);
    var text = site === null ? undefined : readFile(site.file);
    var found = text === undefined ? null : findCall(text.split('\n'), site.line - 1);
    return found === null ? undefined : dedent(found.text.slice(found.call.start, found.end), found.call.start);
  }

  return { callText: callText };
})
