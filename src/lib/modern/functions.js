/* modern/functions.js -- funções: setas, valores padrão, resto, async e geradoras.
 *
 * A seta é escrita como um método curto tirado de um objeto, `{f(x) { … }}.f`: é a função do
 * Duktape mais parecida com ela (não é construtor, não tem `prototype`) e a mais barata de criar.
 * O corpo de uma função async ou geradora vira uma função à parte, que roda numa corrotina. */
(function (native, need) {
  'use strict';

  var p = need('modern/print');
  var patterns = need('modern/patterns');
  var callsite = need('modern/callsite');
  var emitters = p.emitters;

  // Palavras que o Duktape não aceita como nome de método curto nem de função.
  var reserved = /^(?:get|set|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|export|extends|false|finally|for|function|if|implements|import|in|instanceof|interface|let|new|null|package|private|protected|public|return|static|super|switch|this|throw|true|try|typeof|var|void|while|with|yield|eval|arguments|await|async)$/;
  var identifier = /^[A-Za-z_$][\w$]*$/;

  function isPlainName(name) {
    return name !== undefined && name !== '' && identifier.test(name) && !reserved.test(name);
  }

  // { nome(parâmetros) { corpo } }.nome
  function methodText(name, params, body) {
    if (isPlainName(name)) return '{' + name + '(' + params + ') {' + body + '}}.' + name;
    var text = '{""(' + params + ') {' + body + '}}[""]';
    return name === undefined || name === '' ? text : 'nz$.name(' + text + ', ' + JSON.stringify(name) + ')';
  }

  // ---- parâmetros ----

  // Os nomes da lista, na tradução, e as instruções que completam o serviço no corpo.
  function parameters(node, f) {
    var names = [], text = '', params = node.params, at = paramsStart(node);
    // Em código frouxo, mudar `a` mudaria arguments[0]; com padrões, não deve.
    var detached = f.usesArguments && !f.strict;
    for (var i = 0; i < params.length; i++) {
      var param = params[i];
      text += p.breaks(at, param.start);
      at = param.end;
      if (param.type === 'Identifier' && detached) {
        names.push(argument(f));
        text += ' var ' + param.name + ' = ' + names[i] + ';';
      } else if (param.type === 'Identifier') {
        names.push(param.name);
      } else if (param.type === 'RestElement') {
        text += patterns.declare(param.argument, 'nz$.rest(arguments, ' + i + ')', true) + ';';
      } else if (param.type === 'AssignmentPattern') {
        names.push(param.left.type === 'Identifier' && !detached ? param.left.name : argument(f));
        text += defaultText(param, names[i], detached);
      } else {
        names.push(argument(f));
        text += ' ' + patterns.declare(param, names[i], true) + ';';
      }
    }
    return { names: names, text: text + p.breaks(at, bodyStart(node)) };
  }

  // Um parâmetro nosso: um nome que não se declara de novo no corpo.
  function argument(f) {
    f.arguments = (f.arguments || 0) + 1;
    return 'nz$a' + f.arguments;
  }

  function defaultText(param, name, detached) {
    var text = ' if (' + name + ' === void 0) ' + name + ' = ';
    if (param.left.type === 'Identifier' && detached) {
      return ' var ' + param.left.name + ' = ' + name + ' === void 0 ? ' + p.breaks(param.left.end, param.right.start) + p.print(param.right) + ' : ' + name + ';';
    }
    if (param.left.type === 'Identifier') {
      return text + p.breaks(param.left.end, param.right.start) + p.print(param.right) + ';';
    }
    return text + p.print(param.right) + '; ' + patterns.declare(param.left, name, true) + ';' +
      p.breaks(param.left.end, param.right.start);
  }

  function paramsStart(node) {
    if (node.type === 'ArrowFunctionExpression') return node.start;
    return p.find('(', node.id ? node.id.end : node.start) + 1;
  }

  function bodyStart(node) {
    return node.body.type === 'BlockStatement' ? node.body.start : arrowAt(node) + 2;
  }

  function arrowAt(node) {
    var last = node.params[node.params.length - 1];
    return p.find('=>', last ? last.end : node.start);
  }

  // Com padrões ou valores padrão, `length` conta só os parâmetros antes deles.
  function wrongLength(node, names) {
    for (var i = 0; i < node.params.length; i++) {
      if (node.params[i].type === 'AssignmentPattern') return i === names.length ? -1 : i;
    }
    return -1;
  }

  // ---- o corpo ----

  // O corpo, sem as chaves: o que os parâmetros pedem, o que declaramos, as instruções.
  function bodyText(node, f, lead) {
    if (node.body.type !== 'BlockStatement') return expressionBody(node, f, lead);
    return p.printBody(f, node.body.body, node.body.start + 1, node.body.end - 1, lead + copies(node));
  }

  // As variáveis do corpo com o nome de um parâmetro começam com o valor dele.
  function copies(node) {
    if (node.simple) return '';
    return node.body.scope.list.map(function (binding) {
      return binding.copyOf === null ? '' : ' var ' + binding.text + ' = ' + binding.name + ';';
    }).join('');
  }

  function expressionBody(node, f, lead) {
    return p.within(f, function () {
      var arrow = arrowAt(node) + 2, first = p.skip(arrow);
      var text = p.printBetween(first, [node.body], node.end);
      return p.prologue(f) + lead + p.slice(arrow, first) + 'return ' + text + '; ';
    });
  }

  // { names, text } dos parâmetros, escritos dentro da função.
  function prepare(node, f) {
    if (node.simple) {
      return {
        names: node.params.map(function (param) { return param.name; }),
        text: p.breaks(paramsStart(node), bodyStart(node))
      };
    }
    return p.within(f, function () { return parameters(node, f); });
  }

  // [a, b] ou arguments: o que a corrotina recebe.
  function passed(node, f, names) {
    var rest = node.params.length > 0 && node.params[node.params.length - 1].type === 'RestElement';
    return f.usesArguments || rest ? 'arguments' : '[' + names.join(', ') + ']';
  }

  function starter(f) {
    if (f.isGenerator) return f.isAsync ? 'asyncGenerator' : 'generator';
    return f.awaits ? 'async' : 'settled';
  }

  // O corpo inteiro de uma função async ou geradora: entrega à corrotina o corpo de verdade. Uma
  // geradora passa a si mesma (`me`): é dela o protótipo do que devolve.
  function coroutineBody(node, f, name, extra, me) {
    if (f.isGenerator && !node.simple) return generatorBody(node, f, name, extra, me);
    var inner = methodText(isPlainName(name) ? name : '', extra.names.join(', '), bodyText(node, f, extra.text));
    var self = f.kind === 'arrow' ? 'void 0' : 'this';
    return ' return nz$.' + starter(f) + '(' + inner + ', ' + self + ', ' + passed(node, f, extra.names) +
      (f.isGenerator ? ', ' + (me || 'null') : '') + '); ';
  }

  // Os valores padrão e os padrões de uma geradora são calculados na chamada, antes do primeiro
  // next(): a função de fora os calcula e passa à corrotina as variáveis prontas.
  function generatorBody(node, f, name, extra, me) {
    var temps = f.temps.length > 0 ? ' var ' + f.temps.join(', ') + ';' : '';
    var names = f.usesArguments ? [] : node.scope.list.filter(isPassed).map(function (b) { return b.name; });
    var inner = methodText(isPlainName(name) ? name : '', names.join(', '), bodyText(node, f, ''));
    var list = f.usesArguments ? 'arguments' : '[' + names.join(', ') + ']';
    return p.aliases(f) + temps + extra.text + ' return nz$.' + starter(f) + '(' + inner + ', this, ' + list + ', ' + (me || 'null') + '); ';
  }

  // O que uma closure dos padrões segura não se passa: o corpo tem de ver o mesmo.
  function isPassed(binding) {
    return binding.kind === 'param' && !binding.inDefaults;
  }

  // O que há entre os parênteses e entre as chaves: { params, body, length }.
  function parts(node, name, me) {
    var f = node.fn, extra = prepare(node, f);
    var plain = !f.isAsync && !f.isGenerator;
    var body = plain ? bodyText(node, f, extra.text) : coroutineBody(node, f, name, extra, me);
    return { params: extra.names.join(', '), body: p.markOf(node) + body, length: wrongLength(node, extra.names) };
  }

  // ---- o nome ----

  // Pode a função levar o nome da variável sem esconder outro que ela usa?
  function canCarry(node, name) {
    if (!isPlainName(name)) return false;
    if (!node.fn.outer[name]) return true;
    var binding = node.inferredFrom && node.inferredFrom.declares;
    return binding !== undefined && binding !== null && binding.text === name && !binding.fresh && binding.kind === 'const';
  }

  function markKind(f, text) {
    if (!f.isAsync && !f.isGenerator) return text;
    var kind = f.isGenerator ? f.isAsync ? 'asyncGeneratorFunction' : 'generatorFunction' : 'asyncFunction';
    return 'nz$.' + kind + '(' + text + ')';
  }

  function fixLength(length, text) {
    return length < 0 ? text : 'nz$.length(' + text + ', ' + length + ')';
  }

  // ---- os tipos de nó ----

  emitters.ArrowFunctionExpression = function (node) {
    var name = node.inferred;
    var part = parts(node, name);
    return markKind(node.fn, fixLength(part.length, methodText(name, part.params, part.body)));
  };

  emitters.FunctionExpression = function (node) {
    var f = node.fn, own = node.id ? node.id.name : '';
    var shown = own || node.inferred || '';
    var name = own || (canCarry(node, shown) ? shown : f.isGenerator ? 'nz$me' : '');
    var part = parts(node, shown, name);
    var text = 'function ' + name + '(' + part.params + ') {' + part.body + '}';
    if (name !== shown) text = 'nz$.name(' + text + ', ' + JSON.stringify(shown) + ')';
    return markKind(f, fixLength(part.length, text));
  };

  emitters.FunctionDeclaration = function (node) {
    var f = node.fn, name = node.id ? p.nameText(node.id) : 'nz$default';
    var lead = p.breaks(node.start, paramsStart(node));
    var part = parts(node, node.id ? node.id.name : 'default', name);
    var params = '(' + part.params + ') {' + part.body + '}';
    var outside = node.inBlock ? outsideText(node.id.declares) : '';
    if (node.inBlock && usesFresh(node)) {
      if (!node.id.declares.fresh) p.hoist(name);
      var own = f.outer[node.id.name] ? '' : node.id.name, text = 'function ' + own + params;
      if (own === '') text = 'nz$.name(' + text + ', "' + node.id.name + '")';
      return lead + p.statement(name + ' = ' + markKind(f, fixLength(part.length, text))) + outside;
    }
    if (node.id && name !== node.id.name) p.before(p.statement('nz$.name(' + name + ', "' + node.id.name + '")') + ' ');
    if (part.length >= 0) p.before(p.statement('nz$.length(' + name + ', ' + part.length + ')') + ' ');
    if (f.isAsync || f.isGenerator) p.before(p.statement(markKind(f, name)) + ' ');
    return 'function ' + lead + name + params + outside;
  };

  // A função de um bloco vale também fora dele, a partir de agora.
  function outsideText(block) {
    var outside = block.outside;
    if (!outside || outside.unused) return '';
    if (outside.implied) p.hoist(outside.text);
    return block.text === outside.text && !block.fresh ? '' : ' ' + p.statement(outside.text + ' = ' + block.text);
  }

  // Uma função de bloco que usa variáveis de um catch não pode ser içada para fora dele.
  function usesFresh(node) {
    if (node.id.declares.fresh) return true;
    for (var s = node.scope.up; s !== null && s.fn === node.fn.up; s = s.up) {
      for (var i = 0; i < s.list.length; i++) {
        if ((s.list[i].fresh || s.list[i].kind === 'catch') && node.fn.outer[s.list[i].name]) return true;
      }
    }
    return false;
  }

  // A função de um método, fora do lugar: de uma classe, ou de um objeto. Uma geradora tem
  // `prototype`, que os métodos curtos não têm.
  function methodOf(node, name) {
    var f = node.fn, part = parts(node, name, f.isGenerator ? 'nz$me' : '');
    var text = f.isGenerator
      ? 'nz$.name(function nz$me(' + part.params + ') {' + part.body + '}, ' + JSON.stringify(name) + ')'
      : methodText(name, part.params, part.body);
    return markKind(f, fixLength(part.length, text));
  }

  // ---- await e yield ----

  emitters.AwaitExpression = function (node) {
    return 'nz$.await(' + p.printBetween(node.start + 5, [node.argument], node.end).replace(/^ /, '') + ')';
  };

  emitters.YieldExpression = function (node) {
    var f = p.current();
    var call = node.delegate ? f.isAsync ? 'nz$.delegateAsync(' : 'nz$.delegate(' : f.isAsync ? 'nz$.yieldAsync(' : 'nz$.yield(';
    if (node.argument === null) return call + ')';
    var at = node.delegate ? p.find('*', node.start + 5) + 1 : node.start + 5;
    var text = node.delegate ? callsite.argument(callsite.delegated(node.argument)) : '';
    return call + p.printBetween(at, [node.argument], node.end).replace(/^ /, '') + text + ')';
  };

  return {
    parts: parts,
    bodyText: bodyText,
    prepare: prepare,
    methodText: methodText,
    methodOf: methodOf,
    isPlainName: isPlainName,
    markKind: markKind,
    fixLength: fixLength,
    paramsStart: paramsStart
  };
})
