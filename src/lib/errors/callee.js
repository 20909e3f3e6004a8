/* errors/callee.js -- que função o programa tentou chamar: "o.foo", escrito como o Node escreve.
 *
 * O motor diz "undefined not callable (property 'foo' of [object Object])"; o Node diz
 * "o.foo is not a function". A expressão está no texto: procuramos, na linha do erro, as
 * chamadas que podem ser aquela. Se só uma serve, é ela; na dúvida, não se diz nada. */
(function (native, need) {
  'use strict';

  var scan = need('errors/scan');
  var endsExpression = scan.endsExpression;
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
    // A palavra é o nome de uma propriedade: .nome, ?.nome, .#nome
    function isMember(i) {
      if (is(i - 1, '#')) i--;
      return is(i - 1, '.') || is(i - 1, '?.');
    }
    // Uma expressão pode terminar nela (depois de um ponto, if é um nome como outro).
    function ends(i) {
      return isMember(i) || endsExpression(tokens[i]);
    }
    return { tokens: tokens, is: is, pair: pair, isMember: isMember, ends: ends };
  }

  // ---- onde a expressão chamada começa ----

  // A primeira palavra da cadeia a.b[c](d).e que termina em `i`; -1 se não se entende.
  function chainStart(r, i) {
    while (i >= 0) {
      if (r.is(i, ')') || r.is(i, ']')) {
        var open = r.pair(i, -1);
        if (r.is(open - 1, '?.')) open--;
        else if (!r.ends(open - 1)) return open;
        i = open - 1;
      } else if (r.is(i, '}')) {
        return functionStart(r, r.pair(i, -1));
      } else if (r.isMember(i)) {
        i -= r.is(i - 1, '#') ? 3 : 2;
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

  var simple = /^[\w$\u0080-\uffff]+(?:\.[\w$\u0080-\uffff]+)*$/;

  // Nomes e pontos vão como estão; o resto é lido pelo tradutor, se ele está ligado, e escrito
  // como as mensagens dele. Um nome privado sozinho não seria aceito: vai disfarçado.
  function write(text) {
    if (simple.test(text) && !/^super\b/.test(text)) return text;
    if (!need.has('modern/callsite')) return NAMELESS;
    try {
      var node = need('modern/parse').acorn.parseExpressionAt(text.replace(/\.#/g, '.nz$private$'), 0, {
        ecmaVersion: 2022, allowAwaitOutsideFunction: true, allowSuperOutsideMethod: true
      });
      return need('modern/callsite').show(node).replace(/(\?\.|\.)nz\$private\$([\w$]+)/g, function (all, dot, name) {
        return (dot === '.' ? '' : dot) + '[#' + name + ']';
      });
    } catch (unreadable) {
      return undefined;
    }
  }

  // A cadeia inteira; o resultado de `new F()` inclui o new.
  function writeChain(place, r, call) {
    var from = r.tokens[call.start - (r.is(call.start - 1, 'new') && !call.isNew ? 1 : 0)];
    var last = r.tokens[call.end];
    return write(place.text.slice(from.at, last.at + last.text.length));
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

  // Há uma chamada na própria cadeia, fora dos parênteses?
  function hasCall(r, start, end) {
    for (var i = r.is(start, '(') ? r.pair(start, 1) + 1 : start + 1; i <= end; i++) {
      if (r.is(i, '(')) return true;
      if (r.is(i, '[')) i = r.pair(i, 1);
    }
    return false;
  }

  // { start, end, isNew, isOptional }: a chamada que abre na palavra `at` (um parêntese ou um
  // modelo), até a palavra antes dela.
  function callAt(r, at) {
    var isOptional = r.is(at - 1, '?.'), end = isOptional ? at - 2 : at - 1;
    if (!(r.is(at, '(') || r.tokens[at].kind === 'template') || !r.ends(end)) return null;
    var start = chainStart(r, end);
    if (start < 0 || isCondition(r, start) || (r.is(at, '(') && isDeclaration(r, at, start))) return null;
    return { start: start, end: end, isOptional: isOptional, isNew: r.is(start - 1, 'new') && !hasCall(r, start, end) };
  }

  // `new F` sem parênteses: a cadeia vai até onde der.
  function bareNewAt(r, word) {
    if (!r.is(word, 'new')) return null;
    var end = word + 1;
    if (r.is(end, '(')) end = r.pair(end, 1);
    while (r.is(end + 1, '.') || r.is(end + 1, '[')) end = r.is(end + 1, '.') ? end + 2 : r.pair(end + 1, 1);
    return r.is(end + 1, '(') ? null : { start: word + 1, end: end, isNew: true };
  }

  // O nome da propriedade é b em a.b e em a["b"], e desconhecido em a[i].
  function matchKey(r, call, key) {
    if (r.is(call.end, ']')) {
      var open = r.pair(call.end, -1);
      if (open <= call.start) return IMPOSSIBLE;
      var inside = r.tokens[open + 1];
      if (open + 2 !== call.end || (inside.kind !== 'string' && inside.kind !== 'template')) return POSSIBLE;
      return inside.text.slice(1, -1) === key ? LIKELY : IMPOSSIBLE;
    }
    return call.end > call.start && r.isMember(call.end) && r.is(call.end, key) ? LIKELY : IMPOSSIBLE;
  }

  // Um nome que o texto declara como função raramente é o que "não é uma função"; um que em
  // algum lugar recebe uma função, às vezes.
  function matchName(program, name) {
    var word = name.replace(/\$/g, '\\$');
    if (new RegExp('\\b(?:function|class)\\s+' + word + '\\b').test(program)) return UNLIKELY;
    if (new RegExp('(^|[^\\w$.])' + word + '\\s*=\\s*(?:async\\s*)?(?:function\\b|\\([^()]*\\)\\s*=>|[\\w$]+\\s*=>)').test(program)) return POSSIBLE;
    return typeof values.own(globalThis, name) === 'function' ? UNLIKELY : LIKELY;
  }

  function isName(r, call) {
    return call.start === call.end && r.tokens[call.start].kind === 'word';
  }

  // Uma expressão que não é um nome nem termina num: f()(), (a || b)(), "texto"().
  function matchExpression(r, call) {
    if (call.start !== call.end && !r.is(call.end, ')') && !r.is(call.end, '}')) return IMPOSSIBLE;
    return isName(r, call) ? IMPOSSIBLE : LIKELY;
  }

  // `name` é o que o motor conta do que foi chamado: uma variável, '' se não é uma, undefined se
  // não se sabe. A tradução numera os nomes repetidos (a$1), e guarda em nz$1 o que a?.() chama.
  function matchPlain(r, call, name, program) {
    if (name === undefined) {
      return isName(r, call) ? matchName(program, r.tokens[call.start].text) : matchExpression(r, call);
    }
    if (/^nz\$/.test(name)) return call.isOptional ? LIKELY : matchExpression(r, call);
    if (name === '') return matchExpression(r, call);
    var text = r.tokens[call.start].text;
    return isName(r, call) && (text === name || text === name.replace(/\$\d+$/, '')) ? LIKELY : IMPOSSIBLE;
  }

  // (a.b)() chama a.b.
  function unwrap(r, call) {
    var start = call.start, end = call.end;
    while (r.is(start, '(') && r.pair(start, 1) === end) {
      start++;
      end--;
    }
    var isOne = chainStart(r, end) === start; // e não (0, a.b)()
    return isOne ? { start: start, end: end, isNew: call.isNew, isOptional: call.isOptional } : call;
  }

  function likeness(r, call, query, program) {
    call = unwrap(r, call);
    if (call.isNew !== (query.isNew === true)) return IMPOSSIBLE;
    if (query.isNew) return isName(r, call) ? matchName(program, r.tokens[call.start].text) : LIKELY;
    if (query.isHidden) return call.isOptional || r.is(call.start, 'super') || r.is(call.end - 1, '#') ? LIKELY : IMPOSSIBLE;
    return query.key !== undefined ? matchKey(r, call, query.key) : matchPlain(r, call, query.name, program);
  }

  // A expressão chamada na linha; `place` é o de scan.around. `query` diz o que se procura:
  // { key }, obj.key(…); { name }, f(…) ou outra expressão; { isNew }, new F(…); { isHidden }, a?.(…),
  // super.a(…) ou this.#a(…). undefined se nenhuma serve, ou se duas diferentes servem. Em f(1)(2)(3) vale a
  // primeira.
  function find(place, query) {
    var best = { likeness: UNLIKELY - 1, start: -1, text: undefined };
    search(place, query, best);
    templateParts(place).forEach(function (part) { search(part, query, best); });
    return best.text;
  }

  // O que há entre ${ e } nos modelos que passam pela linha, cada pedaço como um `place`.
  function templateParts(place) {
    var parts = [];
    for (var i = Math.max(0, place.first - 1); i < place.end; i++) {
      var token = place.tokens[i];
      if (token.kind !== 'template') continue;
      for (var at = token.text.indexOf('${'); at >= 0; at = token.text.indexOf('${', at + 2)) {
        var text = expressionAt(token.text, at + 2);
        var line = token.line + token.text.slice(0, at).split('\n').length - 1;
        parts.push(scan.placeOf(text, line, place.line, place.program));
      }
    }
    return parts;
  }

  function expressionAt(text, from) {
    var depth = 1;
    for (var i = from; i < text.length && depth > 0; i++) {
      if (text[i] === '{') depth++;
      if (text[i] === '}') depth--;
    }
    return text.slice(from, i - 1);
  }

  // Põe em `best` a chamada do trecho que mais se parece com a procurada.
  function search(place, query, best) {
    var r = reader(place.tokens);
    for (var i = place.first; i < place.end; i++) {
      var call = callAt(r, i) || (query.isNew ? bareNewAt(r, i) : null);
      var match = call ? likeness(r, call, query, place.program) : IMPOSSIBLE;
      if (match === IMPOSSIBLE || match < best.likeness) continue;
      var text = writeChain(place, r, call);
      if (text === NAMELESS) match = Math.min(match, POSSIBLE); // quase sempre uma função escrita ali
      if (match < best.likeness || (match === best.likeness && call.start === best.start)) continue;
      best.text = match === best.likeness && text !== best.text ? undefined : text;
      best.likeness = match;
      best.start = call.start;
    }
  }

  return { find: find };
})
