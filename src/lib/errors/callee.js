/* errors/callee.js -- que função o programa tentou chamar: "o.foo", escrito como o Node escreve.
 *
 * O motor diz "undefined not callable (property 'foo' of [object Object])"; o Node diz
 * "o.foo is not a function". A expressão está no texto: procuramos, na linha do erro, as
 * chamadas que podem ser aquela. Se só uma serve, é ela; na dúvida, não se diz nada. */
(function (native, need) {
  'use strict';

  var endsExpression = need('errors/scan').endsExpression;
  var values = need('errors/values');
  var NAMELESS = '(intermediate value)'; // o que o V8 diz do que não tem nome

  // O quanto uma chamada do texto parece a que falhou.
  var IMPOSSIBLE = 0;
  var UNLIKELY = 1;
  var POSSIBLE = 2;
  var LIKELY = 3;

  // As palavras de um programa, com as perguntas que as funções abaixo fazem.
  function reader(tokens) {
    function is(i, text) {
      var token = tokens[i];
      return token !== undefined && token.text === text && token.kind !== 'string';
    }
    // O par do parêntese, colchete ou chave em `i`; `step` 1 é para a frente, -1 para trás.
    function pair(i, step) {
      for (var depth = 0; i >= 0 && i < tokens.length; i += step) {
        if (tokens[i].kind !== 'mark') continue;
        if (/^[([{]$/.test(tokens[i].text)) depth += step;
        if (/^[)\]}]$/.test(tokens[i].text)) depth -= step;
        if (depth === 0) return i;
      }
      return -1;
    }
    function isMember(i) {
      return is(i - 1, '.') || is(i - 1, '?.');
    }
    return { tokens: tokens, is: is, pair: pair, isMember: isMember };
  }

  // ---- onde a expressão chamada começa ----

  // A primeira palavra da cadeia a.b[c](d).e que termina em `i`; -1 se não se entende.
  function chainStart(r, i) {
    while (i >= 0) {
      if (r.is(i, ')') || r.is(i, ']')) {
        var open = r.pair(i, -1);
        if (!endsExpression(r.tokens[open - 1])) return open;
        i = open - 1;
      } else if (r.is(i, '}')) {
        return functionStart(r, r.pair(i, -1));
      } else if (r.isMember(i)) {
        i -= 2;
      } else {
        return i;
      }
    }
    return -1;
  }

  // De `function f(…) {…}` só se tem o "}" final: volta ao "function".
  function functionStart(r, brace) {
    var paren = r.is(brace - 1, ')') ? r.pair(brace - 1, -1) : -1;
    if (r.is(paren - 1, 'function')) return paren - 1;
    return r.is(paren - 2, 'function') ? paren - 2 : brace;
  }

  // ---- escrever a expressão como o Node ----

  function isTight(token) {
    return /^[.,()[\]]$/.test(token.text);
  }

  // Um espaço só onde um operador o pede: "(a || b)", "[1,2]".
  function write(r, from, to) {
    var text = '';
    for (var i = from; i <= to; i++) {
      if (i > from && !isTight(r.tokens[i]) && !isTight(r.tokens[i - 1])) text += ' ';
      text += r.tokens[i].text;
    }
    return text;
  }

  function isNameless(r, i) {
    return r.is(i, 'function') || r.is(i, '{') || r.is(i, 'new') || r.is(i, 'class');
  }

  // O primeiro elo: { text, end }, com a última palavra dele.
  function head(r, i) {
    var token = r.tokens[i];
    var close = r.is(i, '(') || r.is(i, '[') ? r.pair(i, 1) : i;
    if (r.is(i, '{') && r.is(i + 1, '}')) return { text: '{}', end: i + 1 };
    if (r.is(i, '(') && (close === i + 2 || (close === i + 3 && r.is(i + 1, '{')))) {
      return { text: head(r, i + 1).text, end: close }; // (a).b() é a.b; ({}).b() é {}.b
    }
    if (r.is(i, '(') && isNameless(r, i + 1)) return { text: NAMELESS, end: close };
    if (isNameless(r, i)) {
      while (i < r.tokens.length && !r.is(i, '{')) i++;
      return { text: NAMELESS, end: r.pair(i, 1) };
    }
    if (token.kind === 'string' || token.kind === 'template') {
      return { text: '"' + token.text.slice(1, -1) + '"', end: i };
    }
    return { text: write(r, i, close), end: close };
  }

  // Um elo depois do primeiro: .nome, [chave], (argumentos).
  function link(r, i) {
    if (r.is(i, '.') || r.is(i, '?.')) return { text: write(r, i, i + 1), end: i + 1 };
    var close = r.pair(i, 1);
    if (r.is(i, '(')) return { text: '(...)', end: close };
    var key = r.tokens[i + 1];
    if (close === i + 2 && key.kind === 'string') return { text: '.' + key.text.slice(1, -1), end: close };
    return { text: write(r, i, close), end: close };
  }

  // A cadeia inteira. O resultado de `new F()` não tem nome.
  function writeChain(r, start, end) {
    var made = r.is(start - 1, 'new');
    var part = head(r, start);
    var text = part.text;
    while (part.end >= 0 && part.end < end) {
      var from = part.end + 1;
      part = link(r, from);
      text += part.text;
      if (made && r.is(from, '(')) {
        text = NAMELESS;
        made = false;
      }
    }
    return text;
  }

  // ---- que chamadas da linha servem ----

  // `function f(`, `if (` e `f() {` têm a mesma cara de uma chamada e não são.
  function isDeclaration(r, paren, start) {
    if (r.is(start - 1, 'function') || r.is(start, 'function')) return !r.is(paren - 1, '}');
    var after = r.pair(paren, 1) + 1;
    return r.is(after, '=>') || (r.is(after, '{') && !r.is(paren - 1, ']'));
  }

  // Em `if (a) (b)`, o segundo parêntese não chama o primeiro.
  function isCondition(r, start) {
    return r.is(start, '(') && start > 0 && /^(if|while|for|with)$/.test(r.tokens[start - 1].text);
  }

  function hasCall(r, start, end) {
    for (var i = start + 1; i <= end; i++) if (r.is(i, '(') && endsExpression(r.tokens[i - 1])) return true;
    return false;
  }

  // { start, end, isNew }: a chamada que abre no parêntese `paren`, até a palavra antes dele.
  function callAt(r, paren) {
    if (!r.is(paren, '(') || !endsExpression(r.tokens[paren - 1])) return null;
    var start = chainStart(r, paren - 1);
    if (start < 0 || isCondition(r, start) || isDeclaration(r, paren, start)) return null;
    return { start: start, end: paren - 1, isNew: r.is(start - 1, 'new') && !hasCall(r, start, paren - 1) };
  }

  // `new F` sem parênteses: a cadeia vai até onde der.
  function bareNewAt(r, word) {
    if (!r.is(word, 'new')) return null;
    var end = word + 1;
    while (r.is(end + 1, '.')) end += 2;
    return r.is(end + 1, '(') ? null : { start: word + 1, end: end, isNew: true };
  }

  // O nome da propriedade é b em a.b e em a["b"], e desconhecido em a[i].
  function matchKey(r, call, key) {
    if (r.is(call.end, ']')) {
      var open = r.pair(call.end, -1);
      if (open <= call.start) return IMPOSSIBLE;
      var inside = r.tokens[open + 1];
      if (open + 2 !== call.end || inside.kind !== 'string') return POSSIBLE;
      return inside.text.slice(1, -1) === key ? LIKELY : IMPOSSIBLE;
    }
    return call.end > call.start && r.isMember(call.end) && r.is(call.end, key) ? LIKELY : IMPOSSIBLE;
  }

  // Um nome que o texto declara como função raramente é o que "não é uma função"; um que em
  // algum lugar recebe uma função, às vezes.
  function matchName(program, name) {
    var word = name.replace(/\$/g, '\\$');
    if (new RegExp('\\bfunction\\s+' + word + '\\s*\\(').test(program)) return UNLIKELY;
    if (new RegExp('(^|[^\\w$.])' + word + '\\s*=\\s*function\\b').test(program)) return POSSIBLE;
    return typeof values.own(globalThis, name) === 'function' ? UNLIKELY : LIKELY;
  }

  // Em f(1)(2), ou f não é uma função, ou o que ela devolve não é: só se sabe qual se f com
  // certeza é uma.
  function matchPlain(r, call, program) {
    if (call.start !== call.end && !r.is(call.end, ')') && !r.is(call.end, '}')) return IMPOSSIBLE;
    var first = r.tokens[call.start];
    var likeness = first.kind === 'word' ? matchName(program, first.text) : LIKELY;
    if (call.start === call.end) return likeness;
    return r.is(call.start + 1, '(') && likeness !== UNLIKELY ? POSSIBLE : LIKELY;
  }

  function likeness(r, call, query, program) {
    if (call.isNew !== query.isNew) return IMPOSSIBLE;
    if (query.isNew) return LIKELY;
    return query.key !== undefined ? matchKey(r, call, query.key) : matchPlain(r, call, program);
  }

  // A expressão chamada na linha; `place` é o de scan.around, `query` é { key, isNew }: obj.key(…),
  // f(…) (sem key) ou new F(…). undefined se nenhuma serve, ou se duas diferentes servem.
  function find(place, query) {
    var r = reader(place.tokens);
    var best = { likeness: UNLIKELY - 1, text: undefined };
    for (var i = place.first; i < place.end; i++) {
      var call = callAt(r, i) || (query.isNew ? bareNewAt(r, i) : null);
      var match = call ? likeness(r, call, query, place.program) : IMPOSSIBLE;
      if (match === IMPOSSIBLE || match < best.likeness) continue;
      var text = writeChain(r, call.start, call.end);
      if (match === best.likeness && text !== best.text) text = undefined;
      best = { likeness: match, text: text };
    }
    return best.text;
  }

  return { find: find };
})
