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
    [/^Unexpected character|^Unterminated comment/, null],
    [/^Unterminated string constant/, INVALID],
    [/^Unterminated template/, null],
    [/^Unterminated regular expression/, 'Invalid regular expression: missing /'],
    [/^Invalid regular expression flag|^Duplicate regular expression flag/, 'Invalid regular expression flags'],
    [/^Identifier directly after number/, null],
    [/^Expected number in radix/, null],
    [/^Invalid number/, null],
    [/^Expecting Unicode escape sequence/, INVALID],
    [/^Invalid Unicode escape/, 'Invalid Unicode escape sequence'],
    [/^Code point out of bounds/, null],
    [/^Bad character escape sequence/, 'Invalid hexadecimal escape sequence'],
    [/^Bad escape sequence in untagged template/, null],
    [/^Invalid escape sequence/, '\\8 and \\9 are not allowed in strict mode.'],
    [/^Octal literal in strict mode/, 'Octal escape sequences are not allowed in strict mode.'],
    [/^Octal literal in template/, 'Octal escape sequences are not allowed in template strings'],
    [/^Numeric separator is not allowed at the last/, 'Numeric separators are not allowed at the end of numeric literals'],
    [/^Numeric separator must be exactly one/, 'Only one underscore is allowed as numeric separator'],
    [/^Numeric separator/, 'Numeric separator can not be used after leading 0.'],
    [/^'return' outside of function/, 'Illegal return statement'],
    [/^Unsyntactic (break|continue)/, null],
    [/^Label '(.*)' is already declared/, "Label '$1' has already been declared"],
    [/^(?:Assigning to|Binding) (?:eval|arguments) in strict mode/, 'Unexpected eval or arguments in strict mode'],
    [/^(?:Assigning to|Binding) (.*) in strict mode/, 'Unexpected strict mode reserved word'],
    [/^Assigning to rvalue|^Binding |^Parenthesized pattern/, null],
    [/^The keyword '(implements|interface|let|package|private|protected|public|static|yield)' is reserved/, 'Unexpected strict mode reserved word'],
    [/^The keyword '(.*)' is reserved|^Cannot use await in class static/, 'Unexpected reserved word'],
    [/^Cannot use 'yield' as identifier|^The only valid meta property/, null],
    [/^Cannot use 'await' as identifier/, null],
    [/^Cannot use keyword 'await' outside|^Can not use keyword 'await'/, null],
    [/^Cannot use 'arguments' in class field|^Cannot use arguments in class static/, "'arguments' is not allowed in class field initializer or static initialization block"],
    [/^let is disallowed as a lexically bound name/, 'let is disallowed as a lexically bound name'],
    [/^Complex binding patterns require|^Identifier '.*' has already been declared/, null],
    [/^Argument name clash/, 'Duplicate parameter name not allowed in this context'],
    [/^Redefinition of __proto__ property/, 'Duplicate __proto__ fields are not allowed in object literals'],
    [/^Deleting local variable in strict mode|^Illegal newline after throw/, null],
    [/^Private fields can not be deleted/, "Private fields can not be deleted"],
    [/^'with' in strict mode/, 'Strict mode code may not include a with statement'],
    [/^Missing catch or finally clause/, 'Missing catch or finally after try'],
    [/^Multiple default clauses/, 'More than one default clause in switch statement'],
    [/^super\(\) call outside|^'super' keyword outside/, "'super' keyword unexpected here"],
    [/^Duplicate constructor/, 'A class may only have one constructor'],
    [/^Constructor can't be a generator/, 'Class constructor may not be a generator'],
    [/^Constructor can't be an async method/, 'Class constructor may not be an async method'],
    [/^Constructor can't have get\/set modifier/, 'Class constructor may not be an accessor'],
    [/^Classes can't have a field named 'constructor'/, "Classes may not have a field named 'constructor'"],
    [/^Classes can't have an element named '#constructor'/, null],
    [/^Classes can't have a static field named 'prototype'|^Classes may not have a static property named prototype/, "Classes may not have a static property named 'prototype'"],
    [/^[gs]etter should have|^Setter cannot use rest params/, null],
    [/^Comma is not permitted after the rest element/, null],
    [/^Optional chaining cannot appear in the callee/, 'Invalid optional chain from new expression'],
    [/^Optional chaining cannot appear in the tag/, 'Invalid tagged template on optional chain'],
    [/^Logical expressions and coalesce expressions cannot be mixed/, null],
    [/^Yield expression cannot be a default value/, 'Yield expression not allowed in formal parameter'],
    [/^Await expression cannot be a default value/, 'Illegal await-expression in formal parameters of async function'],
    [/^'new\.target' can only be used/, 'new.target expression is not allowed here'],
    [/^Cannot use 'import\.meta' outside a module/, "Cannot use 'import.meta' outside a module"],
    [/^'import' and 'export' may (?:only )?appear/, null],
    [/^Unexpected keyword '(.*)'/, "Unexpected token '$1'"],
    [/^Cannot use new with import/, 'Cannot use new with import'],
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

  // O índice da última palavra que abriu algo ainda não fechado; -1 se não há.
  function openerOf(source, tokens) {
    for (var i = tokens.length - 1, depth = 0; i >= 0; i--) {
      var text = textOf(source, tokens[i]);
      if (/^[)\]}]$/.test(text)) depth++;
      if (/^(?:[(\[{]|\$\{)$/.test(text) && depth-- === 0) return i;
    }
    return -1;
  }

  // ---- os casos que dependem do que está em volta ----

  function explainUnexpected(source, pos, parser) {
    var tokens = tokensBefore(source, pos), last = tokens[tokens.length - 1], before = tokens[tokens.length - 2];
    var ended = pos >= source.length || /^\s*$/.test(source.slice(pos));
    var token = ended ? { kind: 'end', text: '' } : tokenAt(source, pos);
    var lastText = textOf(source, last), beforeText = textOf(source, before);
    var here = { start: pos, end: pos + token.text.length };
    var opener = openerOf(source, tokens), inside = textOf(source, tokens[opener]);
    if (lastText === 'await' && !ended && token.kind !== 'mark' && !parser.inAsync && isBlock(source, tokens, opener)) return at(last, 'await is only valid in async functions and the top level bodies of modules');
    if (token.text === 'await') return at(here, 'Unexpected reserved word');
    if (/^#/.test(token.text)) {
      return at(here, endsExpression(source, last) || !isBlock(source, tokens, opener) ? "Unexpected identifier '" + token.text + "'"
        : "Private field '" + token.text + "' must be declared in an enclosing class");
    }
    if (token.text === 'let' || (lastText === 'let' && isSingle(source, tokens))) {
      return at(token.text === 'let' ? here : last, 'Lexical declaration cannot appear in a single-statement context');
    }
    if (isHanging(source, pos, tokens)) return at(here, hangingWords(source, pos, parser));
    if (lastText === 'function' && token.text === '*') return at(here, 'Generators can only be declared at the top level or inside a block.');
    if (/^[\]}]$/.test(lastText) && declaresPattern(source, tokens)) return declaresPattern(source, tokens);
    if (beforeText === 'const' && last.type.label === 'name') return at(last, 'Missing initializer in const declaration');
    if (token.text === '(' && (lastText === 'function' || (beforeText === 'function' && lastText === '*'))) return at(last, 'Function statements require a function name');
    if (token.text === '**') return explainPower(source, tokens, here);
    if (token.text === '=' && beforeText === '...' && inside === '(') return at(here, 'Rest parameter may not have a default initializer');
    if (token.text === '=>' && lastText === ')') return explainArrow(source, tokens, here);
    if (token.text === ')' && lastText === '(' && /^\)\s*=>/.test(source.slice(pos))) {
      var arrow = source.indexOf('=>', pos);
      return at({ start: arrow, end: arrow + 2 }, "Unexpected token '=>'");
    }
    if (lastText === 'super') return at(last, "'super' keyword unexpected here");
    if (token.text === '}' && inside === '{' && /^(?:num|string)$/.test(last.type.label) && (beforeText === ',' || beforeText === '{')) {
      return at(last, last.type.label === 'num' ? 'Unexpected number' : 'Unexpected string');
    }
    if (inside === '${' && endsExpression(source, last)) return at(last, 'Missing } in template expression');
    if (token.text !== ',' && token.text !== ')' && missesParen(source, tokens)) return at(last, 'missing ) after argument list');
    if (ended) return { message: 'Unexpected end of input', start: source.length, width: 0 };
    return at(here, unexpected(token));
  }

  // A chave que está aberta é a de um bloco? (Ou nada está aberto.)
  function isBlock(source, tokens, opener) {
    if (opener === -1) return true;
    return textOf(source, tokens[opener]) === '{' && /^(?:|[);{}]|=>|else|do|try|finally)$/.test(textOf(source, tokens[opener - 1]));
  }

  // Uma função no lugar de uma instrução só: depois de um if, de um laço, de um rótulo.
  function isHanging(source, pos, tokens) {
    var last = textOf(source, tokens[tokens.length - 1]);
    if (!/^(?:async\s+)?function\b/.test(source.slice(pos, pos + 40))) return false;
    if (last !== ')') return last === 'else' || last === 'do' || last === ':';
    var word = textOf(source, tokens[openerOf(source, tokens.slice(0, -1)) - 1]);
    return /^(?:if|while|for|with)$/.test(word);
  }

  function hangingWords(source, pos, parser) {
    if (source.charAt(pos) === 'a') return 'Async functions can only be declared at the top level or inside a block.';
    return parser.strict ? 'In strict mode code, functions can only be declared at top level or inside a block.'
      : 'In non-strict mode code, functions can only be declared at top level, inside a block, or as the body of an if statement.';
  }

  // -a ** b: o sinal mais perto, antes do que ele nega.
  function explainPower(source, tokens, here) {
    for (var i = tokens.length - 1, depth = 0; i >= 0; i--) {
      var text = textOf(source, tokens[i]);
      if (/^[)\]}]$/.test(text)) depth++;
      if (/^[(\[{]$/.test(text)) depth--;
      if (depth === 0 && /^(?:[-+~!]|typeof|void|delete|await)$/.test(text)) {
        return at({ start: tokens[i].start, end: here.end }, 'Unary operator used immediately before exponentiation expression. Parenthesis must be used to disambiguate operator precedence');
      }
    }
    return at(here, "Unexpected token '**'");
  }

  // f(a) => b
  function explainArrow(source, tokens, here) {
    var called = tokens[openerOf(source, tokens.slice(0, -1)) - 1];
    if (!endsExpression(source, called) || /[\n\r]/.test(source.slice(tokens[tokens.length - 1].end, here.start))) return at(here, "Unexpected token '=>'");
    return at({ start: called.start, end: tokens[tokens.length - 1].end }, 'Malformed arrow function parameter list');
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

  // [(a = 1)] = b: o padrão entre parênteses.
  function explainParens(source, pos) {
    var end = pos;
    for (var depth = 0; end < source.length; end++) {
      if (source.charAt(end) === '(') depth++;
      if (source.charAt(end) === ')' && --depth === 0) break;
    }
    var tokens = tokensBefore(source, pos), inside = textOf(source, tokens[openerOf(source, tokens)]);
    return at({ start: pos, end: end + 1 }, inside === '[' || inside === '{' ? 'Invalid destructuring assignment target' : 'Invalid left-hand side in assignment');
  }

  // 'await' como nome: nos parâmetros de uma seta async, ou dentro de uma função async.
  function explainAwaitName(source, pos, parser) {
    return { message: parser.inAsync ? 'Unexpected reserved word' : "'await' is not a valid identifier name in an async function", start: pos, width: 5 };
  }

  function explainPrivateConstructor(source, pos) {
    var isMethod = /^#constructor\s*\(/.test(source.slice(pos));
    return { message: isMethod ? 'Class constructor may not be a private method' : "Classes may not have a field named 'constructor'", start: pos, width: 12 };
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
    var text = tokenAt(source, pos).text;
    if (/^0\d/.test(text)) {
      return { message: (/[89]/.test(text) ? 'Decimals with leading zeros' : 'Octal literals') + ' are not allowed in strict mode.', start: pos, width: text.length };
    }
    return { message: INVALID, start: pos, width: 2 };
  }

  // "\u{110000}"
  function explainCodePoint(source, pos) {
    var start = source.lastIndexOf('\\', pos);
    return at({ start: start, end: source.indexOf('}', start) }, 'Undefined Unicode code-point');
  }

  // O que não é palavra nenhuma. O V8 só sublinha o que está todo numa linha e é ASCII.
  function explainNoToken(source, pos) {
    var text = source.slice(pos, pos + 2) === '/*' ? source.slice(pos) : source.charAt(pos);
    return { message: INVALID, start: pos, width: /[^\x00-\x7f]|\n/.test(text) ? 0 : text.length };
  }

  // let {a}; o padrão sem valor acaba em `pos`.
  function explainBarePattern(source, pos) {
    var tokens = tokensBefore(source, pos), open = openerOf(source, tokens.slice(0, -1));
    return at({ start: tokens[open].start, end: pos }, 'Missing initializer in destructuring declaration');
  }

  // De uma função repetida, o V8 mostra a palavra `function` (ou `async`).
  function explainRepeated(source, pos, parser, found) {
    var tokens = tokensBefore(source, pos), i = tokens.length - 1;
    if (textOf(source, tokens[i]) === '*') i--;
    if (textOf(source, tokens[i]) !== 'function') return explainFixed(source, pos, found.input);
    if (textOf(source, tokens[i - 1]) === 'async') i--;
    return { message: found.input, start: tokens[i].start, width: 1 };
  }

  function explainDelete(source, pos) {
    var start = pos + /^delete[\s(]*/.exec(source.slice(pos))[0].length;
    return { message: 'Delete of an unqualified identifier in strict mode.', start: start, width: tokenAt(source, start).text.length };
  }

  // get a(b), set a(): os parênteses todos.
  function explainParameters(source, pos, parser, found) {
    var message = /^g/.test(found.input) ? 'Getter must not have any formal parameters.'
      : /^s/.test(found.input) ? 'Setter must have exactly one formal parameter.' : 'Setter function argument must not be a rest parameter';
    var open = source.lastIndexOf('(', pos), close = source.indexOf(')', open);
    return at({ start: open, end: close + 1 }, message);
  }

  // O primeiro escape ruim de um modelo.
  function explainTemplate(source, pos) {
    var bad = /\\(?:(0\d|[1-7])|([89])|(u\{[\da-fA-F]+\})|(u)|x)/g;
    bad.lastIndex = pos;
    var found = bad.exec(source), start = found.index;
    if (found[1]) return { message: 'Octal escape sequences are not allowed in template strings.', start: start + 1, width: 1 };
    if (found[2]) return { message: '\\8 and \\9 are not allowed in template strings.', start: start + 1, width: 1 };
    if (found[3]) return explainCodePoint(source, start + 1);
    return { message: 'Invalid ' + (found[4] ? 'Unicode' : 'hexadecimal') + ' escape sequence', start: start, width: found[4] ? 2 : 3 };
  }

  // O V8 mostra a expressão inteira, com as letras do fim; o acorn para depois da primeira barra.
  function explainRegexp(source, pos, message) {
    var text = message.replace(/Invalid unicode escape$/, 'Invalid Unicode escape');
    var found = /^Invalid regular expression: \/([^]*)\/: ([^]*?)$/.exec(text);
    var end = pos + found[1].length + 1, flags = /^[a-z]*/.exec(source.slice(end))[0];
    return at({ start: pos - 1, end: end + flags.length }, 'Invalid regular expression: /' + found[1] + '/' + flags + ': ' + found[2]);
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

  // Para as mensagens sem palavras fixas: quem as escolhe.
  var explainers = [
    [/^Unsyntactic (break|continue)/, function (source, pos, parser, found) { return explainJump(source, pos, found[1]); }],
    [/^Unexpected character|^Unterminated comment/, explainNoToken],
    [/already been declared/, explainRepeated],
    [/^Complex binding/, explainBarePattern],
    [/^Deleting/, explainDelete],
    [/^Illegal newline/, function (source, pos, parser, found) { return { message: found.input, start: pos - 5, width: 5 }; }],
    [/^Assigning|^Binding |^Parenthesized/, explainParens],
    [/^Cannot use 'await'/, explainAwaitName],
    [/await/, explainAwait],
    [/^'import'/, explainModule],
    [/#constructor/, explainPrivateConstructor],
    [/^Unterminated template/, function (source) { return { message: 'Unexpected end of input', start: source.length, width: 0 }; }],
    [/^Bad escape sequence in untagged/, explainTemplate],
    [/^Code point out of bounds/, explainCodePoint],
    [/^Expected number in radix/, function (source, pos) { return { message: INVALID, start: pos - 2, width: 2 }; }],
    [/^Identifier directly after number/, function (source, pos) { return { message: INVALID, start: pos - 1, width: 1 }; }],
    [/etter/, explainParameters],
    [/^Invalid number/, explainNumber],
    [/^Comma/, explainRest],
    [/./, explainUnexpected]
  ];

  // { message, start, width }
  function explain(source, error) {
    var pos = error.pos, message = error.message.replace(/ \(\d+:\d+\)$/, ''), found;
    if (/^Invalid regular expression: \//.test(message)) return explainRegexp(source, pos, message);
    for (var i = 0; i < wordings.length; i++) {
      if ((found = wordings[i][0].exec(message)) === null) continue;
      if (wordings[i][1] !== null) return explainFixed(source, pos, wordings[i][1].replace('$1', found[1]));
      for (var j = 0; ; j++) {
        if ((found = explainers[j][0].exec(message)) !== null) return explainers[j][1](source, pos, error.parser, found);
      }
    }
    return explainFixed(source, pos, message);
  }

  function explainFixed(source, pos, text) {
    var token = pos < source.length ? tokenAt(source, pos) : { text: '' };
    if (/hexadecimal/.test(text) && source.charAt(pos - 1) === 'u') text = 'Invalid Unicode escape sequence';
    if (/^Invalid regular expression(?: flags|: missing)/.test(text)) return { message: text, start: pos - 1, width: 1 };
    if (/^\\8/.test(text)) return { message: text, start: pos - 1, width: 1 };
    return { message: text, start: pos, width: /^(?:Invalid or|Numeric|Only one)/.test(text) && token.kind !== 'number' && token.kind !== 'string' ? 1 : token.text.length };
  }

  return { explain: explain };
})
