/* modern/print.js -- o texto da tradução: fatias do original, com os trechos que mudam.
 *
 * print(nó) devolve o texto de um nó. Um nó que não mudou é a fatia do texto original; outro é
 * escrito por quem conhece o seu tipo (`emitters`, que os arquivos vizinhos preenchem), ou é a
 * fatia com os filhos trocados. Regra de todos: nenhuma quebra de linha nasce, morre ou passa
 * para o outro lado de um pedaço do programa; assim cada linha continua na sua linha.
 *
 * Depois da chave que abre cada função do programa vai um comentário com o começo e o fim dela no
 * original, {/ *12,40* /: o compilador o guarda, e é dali que toString tira o texto dela. */
(function (native, need) {
  'use strict';

  var names = need('modern/names');
  var tree = need('modern/tree');

  var emitters = Object.create(null);
  var source, fn, program, serials = 0;
  var opens; // as chaves que abrem as funções que não mudaram, em ordem: { at, mark }

  function print(node) {
    if (!node.dirty) return copy(node.start, node.end);
    var emit = emitters[node.type];
    return apart(node, emit !== undefined ? emit(node) : printChildren(node));
  }

  // Em `return[...a]` não há espaço; no lugar do colchete vem um nome, que não pode colar no return.
  function apart(node, text) {
    return isNamePart(source.charCodeAt(node.start - 1)) && isNamePart(text.charCodeAt(0)) ? ' ' + text : text;
  }

  function isNamePart(code) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95 || code === 36;
  }

  // ---- o valor do programa ----

  // Uma instrução pode fazer o valor do programa recomeçar do nada: ver valueOf, em scope.js.
  function printWhole(node) {
    var text = print(node);
    if (!node.resets) return text;
    return /^(?:Program|BlockStatement|SwitchCase)$/.test(node.parent.type) ? 'void 0; ' + text : '{ void 0; ' + text + ' }';
  }

  // Uma expressão nossa como instrução, que não muda o valor do programa.
  function statement(text) {
    return isLoose(fn) ? 'if (' + text + ');' : text + ';';
  }

  // Como print, para quem vai pôr o texto noutro lugar: os parênteses de (a, b) não fazem parte
  // do nó, e sem eles a vírgula separaria outra coisa.
  function printAlone(node) {
    var text = printWhole(node);
    return node.type === 'SequenceExpression' ? '(' + text + ')' : text;
  }

  // A fatia com os filhos trocados.
  function printChildren(node) {
    return printBetween(node.start, childrenOf(node), node.end);
  }

  function childrenOf(node) {
    var keys = tree.keysOf(node), list = [];
    for (var i = 0; i < keys.length; i++) {
      var child = node[keys[i]];
      if (child === null || child === undefined) continue;
      if (child.length === undefined) list.push(child);
      else for (var j = 0; j < child.length; j++) if (child[j] !== null) list.push(child[j]);
    }
    return list;
  }

  // O texto de `start` a `end`, em que `nodes` aparecem nessa ordem.
  function printBetween(start, nodes, end) {
    var text = '', at = start;
    for (var i = 0; i < nodes.length; i++) {
      var node = nodes[i];
      if (!node.dirty) continue;
      text += copy(at, node.start) + printWhole(node);
      at = node.end;
    }
    return text + copy(at, end);
  }

  // ---- de onde cada função veio ----

  // A fatia, com a marca de cada função que há nela.
  function copy(start, end) {
    var text = '';
    for (var i = firstOpen(start); i < opens.length && opens[i].at < end; i++) {
      text += source.slice(start, opens[i].at + 1) + opens[i].mark;
      start = opens[i].at + 1;
    }
    return text + source.slice(start, end);
  }

  // A primeira chave em `at` ou depois.
  function firstOpen(at) {
    var low = 0, high = opens.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (opens[middle].at < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function collectOpens(f) {
    f.inner.forEach(function (inner) {
      var node = inner.node;
      if (!node.dirty && node.body && node.body.type === 'BlockStatement') insertOpen({ at: node.body.start, mark: markOf(node) });
      collectOpens(inner);
    });
  }

  // A árvore foi visitada quase sempre na ordem do texto: o lugar é no fim, ou perto dele.
  function insertOpen(open) {
    var i = opens.length;
    while (i > 0 && opens[i - 1].at > open.at) i--;
    if (i === opens.length) opens.push(open);
    else opens.splice(i, 0, open);
  }

  // O que a função mostra de si: um método, desde o nome (sem `static`); o construtor, a classe
  // inteira. Com "!", não serve a `new`.
  function markOf(node) {
    var whole = node, parent = node.parent;
    if (parent.type === 'MethodDefinition') whole = parent.kind === 'constructor' ? parent.parent.parent : parent;
    else if (parent.type === 'Property' && parent.value === node && (parent.method || parent.kind !== 'init')) whole = parent;
    var start = whole.static ? skip(whole.start + 6) : whole.start;
    return '/*' + (node.async || node.generator ? '!' : '') + start + ',' + whole.end + '*/';
  }

  // ---- o espaço entre os pedaços ----

  // As quebras de linha de um trecho que some.
  function breaks(start, end) {
    if (start >= end) return '';
    var text = source.slice(start, end), count = 0;
    for (var at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
    return count === 0 ? '' : count === 1 ? '\n' : new Array(count + 1).join('\n');
  }

  // A posição da próxima palavra ou sinal: pula espaços e comentários.
  function skip(at) {
    for (;;) {
      var c = source.charCodeAt(at);
      if (c === 47 && source.charCodeAt(at + 1) === 47) {
        while (at < source.length && !isBreak(source.charCodeAt(at))) at++;
      } else if (c === 47 && source.charCodeAt(at + 1) === 42) {
        var end = source.indexOf('*/', at + 2);
        at = end === -1 ? source.length : end + 2;
      } else if (c === 32 || (c >= 9 && c <= 13) || c === 0xA0 || c === 0xFEFF || isBreak(c) || (c > 127 && /\s/.test(source.charAt(at)))) {
        at++;
      } else {
        return at;
      }
    }
  }

  function isBreak(c) { return c === 10 || c === 13 || c === 0x2028 || c === 0x2029; }

  // Há um parêntese entre a posição `from` e o nó?
  function hasParens(node, from) {
    return find('(', from) !== -1 && find('(', from) < node.start;
  }

  // A posição do sinal `mark` que vem depois de `at`, fora dos comentários.
  function find(mark, at) {
    for (at = skip(at); at < source.length; at = skip(at + 1)) {
      if (source.substr(at, mark.length) === mark) return at;
    }
    return -1;
  }

  // ---- variáveis nossas ----

  // Um nome novo na função que está sendo escrita. Num programa solto as variáveis seriam
  // globais, à vista de todos, e num eval, de quem o chama: ali elas são propriedades do nosso
  // objeto.
  function temp() {
    if (isLoose(fn)) return own('t', ++program.temps);
    var name;
    do {
      fn.tempCount = (fn.tempCount || 0) + 1;
      name = 'nz$' + fn.tempCount;
    } while (names.isUsed(name));
    fn.temps.push(name);
    return name;
  }

  function isLoose(f) {
    return f.kind === 'program' && (program.kind === 'script' || program.kind === 'eval');
  }

  // Uma variável do programa todo, para o que se faz uma vez por lugar do texto.
  function site() {
    program.sites++;
    return isLoose(program.fn) ? own('s', program.sites) : 'nz$s' + program.sites;
  }

  // O nome diz de que texto é a propriedade, e em que ordem ele foi lido: um programa solto pode
  // chamar outro, com o mesmo texto até.
  function own(letter, number) {
    if (program.serial === '') program.serial = sum(source) + '_' + (++serials);
    return 'nz$.' + letter + program.serial + '_' + number;
  }

  function sum(text) {
    var hash = 0;
    for (var i = 0; i < text.length; i++) hash = (hash * 31 + text.charCodeAt(i)) >>> 0;
    return hash.toString(36);
  }

  // Declara no começo da função um nome do programa que perdeu a sua declaração.
  function hoist(name) {
    if (fn.names === undefined) fn.names = [];
    if (fn.names.indexOf(name) === -1) fn.names.push(name);
  }

  // Algo a fazer antes da primeira instrução da função.
  function before(text) {
    fn.before = (fn.before || '') + text;
  }

  // Escreve `node.body` (ou outra coisa) dentro da função `inner`.
  function within(inner, write) {
    var saved = fn;
    fn = inner;
    try {
      return write();
    } finally {
      fn = saved;
    }
  }

  // O que a função precisa declarar antes do corpo.
  function prologue(f) {
    var names = f.temps.concat(f.names || []);
    if (f.kind === 'program' && !isLoose(f)) for (var i = 1; i <= program.sites; i++) names.push('nz$s' + i);
    return aliases(f) + (names.length > 0 ? ' var ' + names.join(', ') + ';' : '') + (f.before ? ' ' + f.before : '');
  }

  function aliases(f) {
    var list = [], wanted = f.aliases;
    if (!wanted || f.kind === 'class' || f.kind === 'arrow') return '';
    if (wanted.this && !f.derived) list.push('nz$this = ' + (isLoose(f) && program.kind === 'script' ? 'globalThis' : 'this'));
    if (wanted.arguments) list.push('nz$args = arguments');
    if (wanted.target) {
      list.push('nz$target = ' + (f.home === null || f.home === undefined ? 'new.target'
        : f.home.kind === 'constructor' ? 'nz$.target(this)' : 'void 0'));
    }
    return list.length > 0 ? ' var ' + list.join(', ') + ';' : '';
  }

  // ---- listas de instruções ----

  // Onde terminam as diretivas ("use strict"): o que acrescentamos vem depois delas.
  function afterDirectives(body, start) {
    var at = start === 0 && /^#!/.test(source) ? source.indexOf('\n') + 1 : start;
    for (var i = 0; i < body.length && body[i].directive !== undefined; i++) at = body[i].end;
    return at;
  }

  // O corpo entre as chaves. No começo, depois das diretivas, o que a função precisa declarar e
  // `lead`, o que os parâmetros pedem.
  function printBody(f, body, start, end, lead) {
    return within(f, function () {
      var at = afterDirectives(body, start);
      var rest = printBetween(at, body, end);
      var head = prologue(f) + (lead || '');
      var semicolon = at > start && head !== '' && source.charAt(at - 1) !== ';' ? ';' : '';
      return source.slice(start, at) + semicolon + head + rest;
    });
  }

  // Uma instrução que agora começa por "(" ou "[" pegaria carona na linha de cima, se ela não
  // termina em ponto e vírgula; uma que começa por "function" ou "{" não seria expressão, e um
  // `modelo` viraria uma diretiva.
  emitters.ExpressionStatement = function (node) {
    return need('modern/patterns').closing(node, function () { return expressionText(node); });
  };

  function expressionText(node) {
    var text = printChildren(node), first = text.charAt(0);
    if (node.silent) return 'if (' + text.replace(/;\s*$/, '') + ');';
    if (first === source.charAt(node.start) && first !== '{') return text;
    if (first === '{' || node.expression.type === 'TemplateLiteral' || /^function\b/.test(text)) {
      text = '(' + text.replace(/;?\s*$/, '') + ');';
      first = '(';
    }
    var listed = node.parent.type;
    if ((first === '(' || first === '[') && (listed === 'Program' || listed === 'BlockStatement' ||
        listed === 'SwitchCase' || listed === 'StaticBlock')) {
      return ';' + text;
    }
    return text;
  }

  // ---- nomes ----

  function isBeforeBody(binding, node) {
    return binding.head && node.start < binding.scope.node.body.start;
  }

  function nameText(node) {
    if (node.text !== undefined) return node.text;
    var binding = node.ref !== undefined ? node.ref.binding : node.declares;
    if (binding === null || binding === undefined) return node.name;
    return isBeforeBody(binding, node) ? binding.head : binding.text;
  }

  emitters.Identifier = function (node) {
    if (node.text === undefined && node.ref === undefined) return source.slice(node.start, node.end);
    var text = nameText(node);
    return node.early && !node.ref.write ? readText(node, text) : text;
  };

  // Um nome que talvez ainda não exista. Quem o lê o confere antes; quem o escreve, depois de
  // calcular o valor (patterns.js).
  function readText(node, text) {
    return '(' + node.ref.binding.flag + ' ? ' + text + ' : nz$.early("' + node.name + '"))';
  }

  function checkText(node) {
    return node.ref.binding.flag + ' || nz$.early("' + node.name + '")';
  }

  emitters.ThisExpression = function (node) {
    if (!node.derived) return node.text;
    return need('modern/classes').isReady(node) ? 'nz$this' : 'nz$.self(nz$this)';
  };

  emitters.MetaProperty = function (node) {
    return node.text !== undefined ? node.text : source.slice(node.start, node.end);
  };

  function start(text, ast, options) {
    source = text;
    fn = ast.fn;
    program = { kind: options.kind === 'indirect' ? 'script' : options.kind, fn: ast.fn, temps: 0, sites: 0, serial: '' };
    opens = [];
    collectOpens(ast.fn);
  }

  return {
    emitters: emitters,
    print: printAlone,
    printChildren: printChildren,
    printBetween: printBetween,
    printBody: printBody,
    markOf: markOf,
    breaks: breaks,
    skip: skip,
    find: find,
    hasParens: hasParens,
    temp: temp,
    site: site,
    hoist: hoist,
    before: before,
    statement: statement,
    isValued: function () { return isLoose(fn); },
    within: within,
    prologue: prologue,
    aliases: aliases,
    nameText: nameText,
    readText: readText,
    checkText: checkText,
    slice: function (a, b) { return source.slice(a, b); },
    hasBreak: function (a, b) { return source.slice(a, b).indexOf('\n') !== -1; },
    current: function () { return fn; },
    program: function () { return program; },
    start: start
  };
})
