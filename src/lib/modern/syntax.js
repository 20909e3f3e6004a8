/* modern/syntax.js -- por que um texto não compila, com as palavras do V8.
 *
 * O acorn diz em que posição parou; aqui se escolhe a mensagem que o Node daria e o que ele
 * sublinharia. Só carrega quando há um erro. */
(function (native, need) {
  'use strict';

  var acorn = need('acorn');

  var INVALID = 'Invalid or unexpected token';

  // Mensagem do acorn (o começo dela) -> a do V8. null: depende da palavra em que ele parou.
  var wordings = [
    [/^Unexpected token/, null],
    [/^Unexpected character/, INVALID],
    [/^Unterminated string constant/, INVALID],
    [/^Unterminated comment/, INVALID],
    [/^Unterminated template/, null],
    [/^Unterminated regular expression/, 'Invalid regular expression: missing /'],
    [/^Invalid regular expression flag|^Duplicate regular expression flag/, 'Invalid regular expression flags'],
    [/^Identifier directly after number/, INVALID],
    [/^Expected number in radix/, INVALID],
    [/^Invalid number/, null],
    [/^Expecting Unicode escape sequence/, INVALID],
    [/^Invalid Unicode escape|^Code point out of bounds/, 'Invalid Unicode escape sequence'],
    [/^Bad character escape sequence/, 'Invalid hexadecimal escape sequence'],
    [/^Octal literal in strict mode/, 'Octal escape sequences are not allowed in strict mode.'],
    [/^Octal literal in template/, 'Octal escape sequences are not allowed in template strings'],
    [/^Numeric separator is not allowed at the last/, 'Numeric separators are not allowed at the end of numeric literals'],
    [/^Numeric separator must be exactly one/, 'Only one underscore is allowed as numeric separator'],
    [/^Numeric separator/, 'Numeric separator can not be used after leading 0'],
    [/^'return' outside of function/, 'Illegal return statement'],
    [/^Unsyntactic (break|continue)/, null],
    [/^Label '(.*)' is already declared/, "Label '$1' has already been declared"],
    [/^Assigning to rvalue|^Assigning to non-identifier/, null],
    [/^Invalid left-hand side/, 'Invalid left-hand side in assignment'],
    [/^Binding rvalue|^Binding parenthesized expression|^Parenthesized pattern/, 'Invalid destructuring assignment target'],
    [/^(?:Assigning to|Binding) (?:eval|arguments) in strict mode/, 'Unexpected eval or arguments in strict mode'],
    [/^(?:Assigning to|Binding) (.*) in strict mode/, 'Unexpected strict mode reserved word'],
    [/^The keyword '(implements|interface|let|package|private|protected|public|static|yield)' is reserved/, 'Unexpected strict mode reserved word'],
    [/^The keyword '(.*)' is reserved/, "Unexpected token '$1'"],
    [/^Cannot use keyword 'await' outside|^Cannot use 'await' as identifier|^Can not use keyword 'await'/, null],
    [/^Cannot use 'arguments' in class field/, "'arguments' is not allowed in class field initializer or static initialization block"],
    [/^let is disallowed as a lexically bound name/, 'let is disallowed as a lexically bound name'],
    [/^Complex binding patterns require/, 'Missing initializer in destructuring declaration'],
    [/^Argument name clash/, 'Duplicate parameter name not allowed in this context'],
    [/^Redefinition of __proto__ property/, 'Duplicate __proto__ fields are not allowed in object literals'],
    [/^Deleting local variable in strict mode/, 'Delete of an unqualified identifier in strict mode.'],
    [/^Private fields can not be deleted/, "Private fields can not be deleted"],
    [/^'with' in strict mode/, 'Strict mode code may not include a with statement'],
    [/^Missing catch or finally clause/, 'Missing catch or finally after try'],
    [/^Multiple default clauses/, 'More than one default clause in switch statement'],
    [/^super\(\) call outside|^'super' keyword outside/, "'super' keyword unexpected here"],
    [/^Duplicate constructor/, 'A class may only have one constructor'],
    [/^Constructor can't be a generator/, 'Class constructor may not be a generator'],
    [/^Constructor can't be an async method/, 'Class constructor may not be an async method'],
    [/^Constructor can't have get\/set modifier/, 'Class constructor may not be an accessor'],
    [/^Classes can't have a field named 'constructor'|^Classes can't have an element named '#constructor'/, "Classes may not have a field named 'constructor'"],
    [/^Classes can't have a static field named 'prototype'|^Classes may not have a static property named prototype/, "Classes may not have a static property named 'prototype'"],
    [/^getter should have no params/, 'Getter must not have any formal parameters.'],
    [/^setter should have exactly one param/, 'Setter must have exactly one formal parameter.'],
    [/^Setter cannot use rest params/, 'Setter function argument must not be a rest parameter'],
    [/^Comma is not permitted after the rest element/, null],
    [/^Optional chaining cannot appear in the callee/, 'Invalid optional chain from new expression'],
    [/^Optional chaining cannot appear in the tag/, 'Invalid tagged template on optional chain'],
    [/^Logical expressions and coalesce expressions cannot be mixed/, null],
    [/^Yield expression cannot be a default value/, 'Yield expression not allowed in formal parameter'],
    [/^Await expression cannot be a default value/, 'Illegal await-expression in formal parameters of async function'],
    [/^'new\.target' can only be used/, 'new.target expression is not allowed here'],
    [/^Cannot use 'import\.meta' outside a module/, "Cannot use 'import.meta' outside a module"],
    [/^'import' and 'export' may (?:only )?appear/, null],
    [/^Unexpected keyword 'enum'/, 'Unexpected reserved word'],
    [/^Unexpected keyword '(.*)'/, "Unexpected token '$1'"],
    [/^Optional chaining cannot appear in left-hand side/, 'Invalid left-hand side in assignment'],
    [/^for-(of|in) loop variable declaration may not have an initializer/, 'for-$1 loop variable declaration may not have an initializer.'],
    [/^Unexpected token; private|^Unexpected private/, null],
    [/^Shorthand property assignments are valid only/, 'Invalid shorthand property initializer'],
    [/^Duplicate export '(.*)'/, "Duplicate export of '$1'"],
    [/^Export '(.*)' is not defined/, "Export '$1' is not defined in module"],
    [/^Unexpected 'super'/, "'super' keyword unexpected here"]
  ];

  var reserved = /^(?:break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|export|extends|false|finally|for|function|if|import|in|instanceof|new|null|return|super|switch|this|throw|true|try|typeof|var|void|while|with)$/;
  var word = /^(?:[A-Za-z_$\\]|[^\x00-\x7f\u2028\u2029\xa0])(?:[\w$\\]|[^\x00-\x7f\u2028\u2029\xa0])*/;
  var mark = /^(?:>>>=|\.\.\.|===|!==|\*\*=|<<=|>>=|>>>|&&=|\|\|=|\?\?=|=>|==|!=|<=|>=|&&|\|\||\?\?|\?\.|\+\+|--|\+=|-=|\*=|\/=|%=|&=|\|=|\^=|<<|>>|\*\*|[^])/;

  // A palavra, o número, o texto ou o sinal que começa em `at`.
  function tokenAt(source, at) {
    var rest = source.slice(at, at + 200), found;
    if ((found = word.exec(rest))) return { kind: 'word', text: found[0] };
    if ((found = /^(?:\d|\.\d)[\w.]*/.exec(rest))) return { kind: 'number', text: found[0] };
    if ((found = /^(?:"(?:\\[^]|[^"\\\n])*"?|'(?:\\[^]|[^'\\\n])*'?)/.exec(rest))) return { kind: 'string', text: found[0] };
    if ((found = /^`(?:\\[^]|[^`\\])*`?/.exec(rest))) return { kind: 'template', text: found[0] };
    if ((found = /^#[\w$]+/.exec(rest))) return { kind: 'word', text: found[0] };
    return { kind: 'mark', text: mark.exec(rest)[0] };
  }

  function unexpected(token) {
    if (token.kind === 'number') return 'Unexpected number';
    if (token.kind === 'string') return 'Unexpected string';
    if (token.kind === 'template') return 'Unexpected template string';
    if (token.kind === 'word' && !reserved.test(token.text)) return "Unexpected identifier '" + token.text + "'";
    return "Unexpected token '" + token.text + "'";
  }

  // As palavras antes de `end`.
  function tokensBefore(source, end) {
    var list = [];
    try {
      var tokens = acorn.tokenizer(source, { ecmaVersion: 2022, allowHashBang: true });
      for (var token = tokens.getToken(); token.end <= end && token.type.label !== 'eof'; token = tokens.getToken()) list.push(token);
    } catch (ignored) {
      // vale o que se leu até ali
    }
    return list;
  }

  function textOf(source, token) { return token ? source.slice(token.start, token.end) : ''; }

  function endsExpression(source, token) {
    if (!token) return false;
    var text = textOf(source, token);
    if (/^(?:this|super|null|true|false)$/.test(text)) return true;
    return /^(?:name|num|string|regexp|privateId)$/.test(token.type.label) || /^[)\]}`]$/.test(text);
  }

  // Faltou o ")" de uma chamada: o parêntese aberto mais de dentro chama algo, e o que veio antes
  // já era um argumento.
  function missesParen(source, tokens) {
    var depth = 0;
    if (!endsExpression(source, tokens[tokens.length - 1])) return false;
    for (var i = tokens.length - 1; i > 0; i--) {
      var text = textOf(source, tokens[i]);
      if (/^[)\]}]$/.test(text)) depth++;
      if (!/^(?:[(\[{]|\$\{)$/.test(text)) continue;
      if (depth-- > 0) continue;
      return text === '(' && endsExpression(source, tokens[i - 1]) && textOf(source, tokens[i - 2]) !== 'function';
    }
    return false;
  }

  function at(token, message) {
    return { message: message, start: token.start, width: token.end - token.start };
  }

  // ---- os casos que dependem do que está em volta ----

  function explainUnexpected(source, pos) {
    var tokens = tokensBefore(source, pos), last = tokens[tokens.length - 1], before = tokens[tokens.length - 2];
    var ended = pos >= source.length || /^\s*$/.test(source.slice(pos));
    var token = ended ? { kind: 'end', text: '' } : tokenAt(source, pos);
    if (last && textOf(source, last) === 'await' && !ended && token.kind !== 'mark') return at(last, 'await is only valid in async functions and the top level bodies of modules');
    if (token.text === 'await') return { message: 'Unexpected reserved word', start: pos, width: 5 };
    if (/^#/.test(token.text)) return { message: "Private field '" + token.text + "' must be declared in an enclosing class", start: pos, width: token.text.length };
    if (token.text === 'let' || (last && textOf(source, last) === 'let' && isSingle(source, tokens))) return { message: 'Lexical declaration cannot appear in a single-statement context', start: pos, width: token.text.length };
    if (last && /^[\]}]$/.test(textOf(source, last)) && declaresPattern(source, tokens)) return declaresPattern(source, tokens);
    if (before && textOf(source, before) === 'const' && last.type.label === 'name') return at(last, 'Missing initializer in const declaration');
    if (last && textOf(source, last) === 'function' && token.text === '(') return { message: 'Function statements require a function name', start: pos, width: 1 };
    if (token.text !== ',' && token.text !== ')' && missesParen(source, tokens)) return at(last, 'missing ) after argument list');
    if (ended) return { message: 'Unexpected end of input', start: source.length, width: 0 };
    return { message: unexpected(token), start: pos, width: token.text.length };
  }

  // `let` depois de if (x), de um nome: ali cabe uma instrução só, e ele declara num bloco.
  function isSingle(source, tokens) {
    return /^(?:\)|:|else|do)$/.test(textOf(source, tokens[tokens.length - 2]));
  }

  // `const {a};`: o padrão sem valor.
  function declaresPattern(source, tokens) {
    var depth = 0;
    for (var i = tokens.length - 1; i > 0; i--) {
      var text = textOf(source, tokens[i]);
      if (/^[)\]}]$/.test(text)) depth++;
      if (!/^[(\[{]$/.test(text) || --depth > 0) continue;
      if (!/^(?:const|let|var)$/.test(textOf(source, tokens[i - 1]))) return null;
      return { message: 'Missing initializer in destructuring declaration', start: tokens[i].start, width: tokens[tokens.length - 1].end - tokens[i].start };
    }
    return null;
  }

  function explainJump(source, pos, kind) {
    var tokens = tokensBefore(source, source.length), i = 0;
    while (i < tokens.length && tokens[i].start < pos) i++;
    var label = tokens[i + 1];
    if (label && label.type.label === 'name' && source.slice(tokens[i].end, label.start).indexOf('\n') === -1) {
      var name = textOf(source, label), known = new RegExp('(?:^|[^\\w$])' + name.replace(/\$/g, '\\$') + '\\s*:').test(source.slice(0, pos));
      return at(label, kind === 'continue' && known ? "Illegal continue statement: '" + name + "' does not denote an iteration statement" : "Undefined label '" + name + "'");
    }
    return { message: kind === 'break' ? 'Illegal break statement' : 'Illegal continue statement: no surrounding iteration statement', start: pos, width: kind.length };
  }

  function explainTarget(source, pos, raisedAt) {
    var end = Math.max(raisedAt || pos, pos), after = source.slice(pos, pos + 300);
    var tokens = tokensBefore(source, pos), last = textOf(source, tokens[tokens.length - 1]);
    var width = tokenAt(source, pos).text.length;
    var call = /^[\w$.]+\([^()]*\)/.exec(after);
    if (call) width = call[0].length;
    if (last === '++' || last === '--') return { message: 'Invalid left-hand side expression in prefix operation', start: pos, width: width };
    if (/^(?:[\w$.]+|"[^"]*"|'[^']*')(?:\([^()]*\))?\s*(?:\+\+|--)/.test(after)) return { message: 'Invalid left-hand side expression in postfix operation', start: pos, width: width };
    return { message: 'Invalid left-hand side in assignment', start: pos, width: width, end: end };
  }

  function explainAwait(source, pos) {
    var token = tokenAt(source, pos);
    return { message: 'await is only valid in async functions and the top level bodies of modules', start: pos, width: token.text.length };
  }

  function explainModule(source, pos) {
    var token = tokenAt(source, pos);
    if (token.text === 'import') return { message: 'Cannot use import statement outside a module', start: pos, width: 6 };
    return { message: "Unexpected token '" + token.text + "'", start: pos, width: token.text.length };
  }

  function explainNumber(source, pos) {
    var text = tokenAt(source, pos).text, isOctal = /^0\d/.test(text);
    return { message: isOctal ? 'Octal literals are not allowed in strict mode.' : INVALID, start: pos, width: isOctal ? text.length : 2 };
  }

  // ...resto seguido de outra coisa: nos parâmetros o nome é outro.
  function explainRest(source, pos) {
    var tokens = tokensBefore(source, pos), depth = 0;
    for (var i = tokens.length - 1; i >= 0; i--) {
      var text = textOf(source, tokens[i]);
      if (/^[)\]}]$/.test(text)) depth++;
      if (/^[(\[{]$/.test(text) && depth-- === 0) {
        return { message: text === '(' ? 'Rest parameter must be last formal parameter' : 'Rest element must be last element', start: pos, width: 1 };
      }
    }
    return { message: 'Rest element must be last element', start: pos, width: 1 };
  }

  // { message, start, width }
  function explain(source, error) {
    var pos = error.pos, message = error.message.replace(/ \(\d+:\d+\)$/, '');
    for (var i = 0; i < wordings.length; i++) {
      var found = wordings[i][0].exec(message);
      if (!found) continue;
      if (wordings[i][1] !== null) {
        var token = pos < source.length ? tokenAt(source, pos) : { text: '' };
        var text = wordings[i][1].replace('$1', found[1]);
        if (/hexadecimal/.test(text) && source.charAt(pos - 1) === 'u') text = 'Invalid Unicode escape sequence';
        return { message: text, start: pos, width: /^(?:Invalid or|Invalid regular)/.test(text) && token.kind === 'mark' ? 1 : token.text.length };
      }
      if (/^Unsyntactic/.test(message)) return explainJump(source, pos, found[1]);
      if (/^Assigning/.test(message)) return explainTarget(source, pos, error.raisedAt);
      if (/await/.test(message)) return explainAwait(source, pos);
      if (/^'import'/.test(message)) return explainModule(source, pos);
      if (/^Unterminated template/.test(message)) return { message: 'Unexpected end of input', start: source.length, width: 0 };
      if (/^Invalid number/.test(message)) return explainNumber(source, pos);
      if (/^Comma/.test(message)) return explainRest(source, pos);
      return explainUnexpected(source, pos);
    }
    var known = pos < source.length ? tokenAt(source, pos) : { text: '' };
    return { message: message, start: pos, width: known.text.length };
  }

  return { explain: explain };
})
