/* modern/classes.js -- classes.
 *
 *     class Gato extends Animal {            var Gato = (function (nz$super) { "use strict"; nz$.begin(Gato, nz$super);
 *       constructor(nome) {                    function Gato(nome) { … nz$this = nz$.construct(nz$super, this, [nome]);
 *         super(nome);
 *       }
 *       miar() { … }                           nz$.method(Gato.prototype, "miar", {miar() { … }}.miar);
 *     }                                        return Gato; })(Animal);
 *
 * Os campos viram funções nz$init1, nz$init2… que o construtor chama; um nome privado é uma
 * propriedade cuja chave nenhum programa consegue escrever. */
(function (native, need) {
  'use strict';

  var tree = need('modern/tree');
  var p = need('modern/print');
  var functions = need('modern/functions');
  var emitters = p.emitters;

  // ---- a classe ----

  function innerName(node, name) {
    return functions.isPlainName(name) ? name : 'nz$class';
  }

  function classText(node, shown) {
    var f = node.fn, name = innerName(node, node.id ? node.id.name : canCarry(node, shown) ? shown : '');
    var heritage = node.superClass, lead = '', argument = '';
    var gap = p.breaks(node.start, node.body.start);
    if (heritage) {
      var start = p.skip(p.skip(node.id ? node.id.end : node.start + 5) + 7), end = heritageEnd(node);
      argument = p.printBetween(start, [heritage], end);
      if (heritage.type !== 'Identifier') {
        var t = p.temp();
        lead = p.breaks(node.start, start) + t + ' = ' + argument + ', ';
        gap = p.breaks(end, node.body.start);
        argument = t;
      }
    }
    node.className = name;
    node.inits = [];
    return p.within(f, function () {
      var members = membersText(node, name);
      var head = '(' + lead + 'function (' + (heritage ? 'nz$super' : '') + ') { "use strict";' + privateKeys(node) +
        ' nz$.begin(' + name + (heritage ? ', nz$super' : '') + ');' +
        (shown !== name ? ' nz$.name(' + name + ', ' + JSON.stringify(shown) + ');' : '') +
        (node.usesHome ? ' var nz$class$ = ' + name + ';' : '') +
        p.prologue(f) + (members.hasConstructor ? '' : defaultConstructor(node, name));
      var statics = '';
      for (var i = 1; i <= members.statics; i++) statics += ' nz$static' + i + '.call(' + name + ');';
      return head + gap + members.text + statics + ' return ' + name + '; })(' + argument + ')';
    });
  }

  function canCarry(node, name) {
    return functions.isPlainName(name);
  }

  function heritageEnd(node) {
    var at = node.superClass.end;
    for (var next = p.skip(at); p.slice(next, next + 1) === ')'; next = p.skip(at)) at = next + 1;
    return at;
  }

  emitters.ClassDeclaration = function (node) {
    if (!node.id) return 'var nz$default = ' + classText(node, 'default') + ';';
    var binding = node.id.declares, text = p.nameText(node.id) + ' = ' + classText(node, node.id.name);
    if (binding.flag) text += ', ' + binding.flag + ' = true';
    if (!binding.fresh) return 'var ' + text + ';';
    if (binding.flag) p.hoist(binding.flag);
    return p.statement(text);
  };

  emitters.ClassExpression = function (node) {
    return classText(node, node.id ? node.id.name : node.inferred || '');
  };

  // ---- nomes privados ----

  function keyOf(identifier) { return 'nz$_' + identifier.name; }

  // O único objeto que tem um nome privado static: a classe que o declara.
  function holderOf(identifier) { return 'nz$of_' + identifier.name; }

  function privateKeys(node) {
    var seen = {}, list = [];
    node.body.body.forEach(function (member) {
      if (!member.key || member.key.type !== 'PrivateIdentifier' || seen['#' + member.key.name]) return;
      seen['#' + member.key.name] = true;
      var where = member.type === 'PropertyDefinition' ? '#' : 'class #'; // um método mora no protótipo
      list.push(keyOf(member.key) + ' = nz$.private("' + where + member.key.name + '")');
      if (member.static) list.push(holderOf(member.key) + ' = ' + node.className);
    });
    return list.length > 0 ? ' var ' + list.join(', ') + ';' : '';
  }

  // O objeto, depois de conferir que a classe dele declara o nome.
  function checked(object, identifier, cheap) {
    var t = cheap ? object : p.temp();
    return '(' + test(cheap ? object : t + ' = ' + object, identifier) + ' ? ' + t + ' : nz$.stranger(' + t + complaint(identifier) + '))';
  }

  function test(value, identifier) {
    var found = findPrivate(identifier);
    if (found !== null && found.isStatic) return '(' + value + ') === ' + holderOf(identifier);
    var slow = keyOf(identifier) + ' in nz$.owner(' + value + complaint(identifier) + ')';
    // `this` é quase sempre um objeto: não custa uma chamada. (De um null, quem fala é compose.js.)
    return value === 'this' ? '(typeof this === "object" ? ' + keyOf(identifier) + ' in this : ' + slow + ')' : slow;
  }

  // O que dizer se o objeto não tem o nome: ele ia ser lido, escrito, ou não é do método.
  function complaint(identifier) {
    var text = ', "#' + identifier.name + '"', found = findPrivate(identifier);
    if (found !== null && found.kind !== 'field') return text + ', "' + (found.isStatic ? 'class ' : 'an instance of class ') + found.className + '"';
    return isTarget(identifier.owner) ? text + ', "write"' : text;
  }

  function isTarget(node) {
    var parent = node.parent;
    return (parent.type === 'AssignmentExpression' && parent.left === node && parent.operator === '=') || /Pattern$/.test(parent.type) ||
      (parent.type === 'Property' && parent.parent.type === 'ObjectPattern');
  }

  // O nome privado, como a classe o declara: { kind, isStatic, className }; ou null.
  function findPrivate(identifier) {
    for (var node = identifier.owner; node !== undefined && node !== null; node = node.parent) {
      if (node.type === 'ClassBody' && node.privates && node.privates[identifier.name]) {
        var found = node.privates[identifier.name];
        found.className = node.parent.id ? node.parent.id.name : '.';
        return found;
      }
    }
    return null;
  }

  // Um campo mora numa caixa: congelar o objeto não a congela.
  function tailOf(identifier) {
    return '[' + keyOf(identifier) + ']' + (isBoxed(identifier) ? '.v' : '');
  }

  function isBoxed(identifier) {
    var found = findPrivate(identifier);
    return found === null || found.kind === 'field';
  }

  function isBoxedCallee(node) {
    return node.type === 'MemberExpression' && node.property.type === 'PrivateIdentifier' && isBoxed(node.property);
  }

  // Escrever num método, ler o que só tem setter: um erro que já se sabe qual é.
  function misuse(node) {
    var found = findPrivate(node.property), name = '#' + node.property.name;
    var parent = node.parent, writes = (parent.type === 'AssignmentExpression' && parent.left === node) || parent.type === 'UpdateExpression';
    var reads = !writes || parent.type === 'UpdateExpression' || parent.operator !== '=';
    if (found === null || found.kind === 'field') return null;
    if (writes && found.kind === 'method') return "Private method '" + name + "' is not writable";
    if (writes && found.kind === 'get') return "'" + name + "' was defined without a setter";
    if (reads && found.kind === 'set') return "'" + name + "' was defined without a getter";
    return null;
  }

  emitters.MemberExpression = function (node) {
    if (node.object.type === 'Super') return superRead(node);
    if (node.property.type !== 'PrivateIdentifier') return p.printChildren(node);
    return privateText(node, p.printBetween(node.start, [node.object], node.object.end) + closers(node));
  };

  // Os parênteses em volta do objeto: (a || b).#x
  function closers(node) {
    var count = 0;
    for (var at = p.skip(node.object.end); p.slice(at, at + 1) === ')'; at = p.skip(at + 1)) count++;
    return new Array(count + 1).join(')');
  }

  function privateText(node, object) {
    var self = node.object.type === 'ThisExpression' && !node.object.derived;
    var gap = p.breaks(node.object.end, node.property.start), wrong = misuse(node);
    var text = checked(object, node.property, self || (node.object.type === 'Identifier' && !node.object.early));
    if (wrong !== null) return 'nz$.misuse(' + text + gap + ', ' + JSON.stringify(wrong) + ').v';
    return text + gap + tailOf(node.property);
  }

  emitters.BinaryExpression = function (node) {
    // O Duktape se perde com i++ ** 2.
    if (node.operator === '**' && node.left.type === 'UpdateExpression') {
      return '(' + p.print(node.left) + ')' + p.printBetween(node.left.end, [node.right], node.end);
    }
    if (node.left.type === 'PrivateIdentifier') return privateTest(node);
    // Na cabeça de um for, o Duktape tomaria este `in` pelo do laço.
    return node.inHead ? '(' + p.printChildren(node) + ')' : p.printChildren(node);
  };

  // #x in objeto
  function privateTest(node) {
    var found = findPrivate({ name: node.left.name, owner: node }), at = p.find('in', node.left.end) + 2;
    return 'nz$.has(' + keyOf(node.left) + ', ' + p.breaks(node.left.end, at) + p.printBetween(p.skip(at), [node.right], node.end) +
      ', "#' + node.left.name + '"' + (found !== null && found.isStatic ? ', ' + holderOf(node.left) : '') + ')';
  }

  // ---- super ----

  function superBase(node) {
    var home = node.home;
    if (!home || home.type === 'Property') return 'Object.getPrototypeOf(nz$home.object)';
    var cls = home.parent.parent;
    cls.usesHome = true;
    return 'nz$.parentOf(nz$class$' + (home.static || home.type === 'StaticBlock' ? '' : '.prototype') + ')';
  }

  function superMethod(member) {
    return superBase(member.object) + p.breaks(member.object.end, member.property.start) +
      (member.computed ? '[' + p.print(member.property) + ']' : '.' + member.property.name);
  }

  function superKey(member) {
    return member.computed ? p.print(member.property) : JSON.stringify(member.property.name);
  }

  function superRead(member) {
    if (member.isTarget) {
      return 'nz$.superPlace(' + superBase(member.object) + ', ' + superKey(member) + ', ' + member.object.thisText + ').value';
    }
    return 'nz$.superGet(' + superBase(member.object) + ', ' + superKey(member) + ', ' + member.object.thisText + ')';
  }

  // super(a, b): dentro do construtor, ou de uma seta dele.
  function superCall(node) {
    var literals = need('modern/literals');
    var cls = node.callee.home.parent.parent, inArrow = p.current() !== p.current().host;
    var list = literals.hasSpread(node.arguments) ? literals.spreadArguments(node)
      : '[' + literals.argumentsText(node).slice(1, -1) + ']';
    var text = 'nz$this = nz$.construct(nz$super, ' + (inArrow ? 'nz$self' : 'this') + ', ' + list + ', nz$this)' + initCalls(cls, 'nz$this');
    return node.parent.type === 'ExpressionStatement' ? text : '(' + text + ', nz$this)';
  }

  // As chamadas dos inicializadores ainda não escritos também contam: eles são numerados antes.
  function initCalls(cls, self) {
    return countInits(cls).map(function (name) { return ', ' + name + '.call(' + self + ')'; }).join('');
  }

  // Os campos vizinhos ficam numa função só.
  function countInits(cls) {
    var list = [], inRun = false;
    cls.body.body.forEach(function (member) {
      var isField = member.type === 'PropertyDefinition' && !member.static;
      if (isField && !(inRun && !member.computed)) list.push('nz$init' + (list.length + 1));
      inRun = isField;
    });
    return list;
  }

  // Já passou por super() com certeza? Só se ele é uma instrução do próprio construtor, antes.
  function isReady(node) {
    var f = node.derived.host, body = f.node.body.body;
    for (var i = 0; i < body.length; i++) {
      var e = body[i].type === 'ExpressionStatement' ? body[i].expression : null;
      if (e && e.type === 'CallExpression' && e.callee.type === 'Super') return node.start > e.end;
    }
    return false;
  }

  emitters.ReturnStatement = function (node) {
    var f = p.current();
    if (f.isAsync && f.isGenerator && node.argument) {
      return 'return nz$.await(' + p.breaks(node.start, node.argument.start) + p.print(node.argument) + ')' + (p.slice(node.end - 1, node.end) === ';' ? ';' : '');
    }
    if (!f.derived) return p.printChildren(node);
    if (!node.argument) return 'return nz$.self(nz$this);';
    return 'return nz$.result(' + p.printBetween(p.skip(node.start + 6), [node.argument], node.argument.end) +
      ', nz$this)' + p.slice(node.argument.end, node.end);
  };

  // ---- o construtor ----

  function check(name) {
    return ' if (!new.target) nz$.called(' + name + ');';
  }

  function baseInits(cls) {
    return countInits(cls).map(function (name) { return ' ' + name + '.call(this);'; }).join('');
  }

  function defaultConstructor(node, name) {
    var head = ' function ' + name + '() {' + p.markOf(node) + check(name);
    if (!node.superClass) return head + baseInits(node) + ' }';
    return head + ' var nz$this = nz$.construct(nz$super, this, arguments)' +
      initCalls(node, 'nz$this') .replace(/^, /, '; ') + '; return nz$this; }';
  }

  function constructorText(member, node, name) {
    var value = member.value, f = value.fn, extra = functions.prepare(value, f);
    var derived = f.derived;
    var lead = check(name) + (derived ? ' var nz$this' + (f.superInArrow ? ', nz$self = this' : '') + ';' : baseInits(node)) + extra.text;
    var body = functions.bodyText(value, f, lead);
    var length = 0;
    while (length < value.params.length && value.params[length].type !== 'AssignmentPattern' && value.params[length].type !== 'RestElement') length++;
    return p.breaks(member.start, functions.paramsStart(value)) + 'function ' + name + '(' + extra.names.join(', ') + ') {' + p.markOf(value) + body +
      (derived ? '; return nz$.self(nz$this); ' : '') + '}' + (length < extra.names.length ? ' nz$.length(' + name + ', ' + length + ');' : '');
  }

  // ---- os membros ----

  // Os campos vizinhos (e os blocos static) ficam juntos numa função.
  function groupOf(member) {
    if (!member) return '';
    if (member.type === 'StaticBlock') return 'static';
    if (member.type !== 'PropertyDefinition') return '';
    return member.static ? 'static' : 'init';
  }

  function membersText(node, name) {
    var text = '', at = node.body.start + 1, list = node.body.body, hasConstructor = false;
    var counts = { init: 0, static: 0 };
    for (var i = 0; i < list.length; i++) {
      var member = list[i], group = groupOf(member);
      text += p.slice(at, member.start);
      at = member.end;
      if (member.kind === 'constructor' && member.type === 'MethodDefinition') {
        hasConstructor = true;
        text += constructorText(member, node, name);
      } else if (group !== '') {
        var opens = groupOf(list[i - 1]) !== group || member.computed;
        var closes = groupOf(list[i + 1]) !== group || list[i + 1].computed;
        text += groupText(member, node, group, opens ? ++counts[group] : 0, closes);
      } else {
        text += methodText(member, member.static ? name : name + '.prototype');
      }
    }
    return { text: text + p.slice(at, node.body.end - 1), hasConstructor: hasConstructor, statics: counts.static };
  }

  // Um campo ou um bloco static, dentro da função do seu grupo.
  function groupText(member, node, group, number, closes) {
    var text = '', key = '';
    if (member.computed) {
      key = 'nz$' + group + 'Key' + number;
      text = 'var ' + key + ' = nz$.key(' + p.print(member.key) + '); ';
    }
    if (number) text += 'function nz$' + group + number + '() {';
    text += member.type === 'StaticBlock' ? staticBlock(member) : fieldText(member, node, key);
    return text + (closes ? ' }' : '');
  }

  function staticBlock(member) {
    var open = p.find('{', member.start + 6);
    return p.breaks(member.start, open) + ' (function () {' + p.printBody(member.fn, member.body, open + 1, member.end - 1) + '}).call(this);';
  }

  function keyText(member) {
    var key = member.key;
    if (member.computed) return p.print(key);
    if (key.type === 'PrivateIdentifier') return keyOf(key);
    return key.type === 'Identifier' ? '"' + key.name + '"' : p.slice(key.start, key.end);
  }

  function shownName(member) {
    var key = member.key;
    if (member.computed) return '';
    if (key.type === 'PrivateIdentifier') return '#' + key.name;
    return key.type === 'Identifier' ? key.name : String(key.value);
  }

  function methodText(member, target) {
    var value = member.value, kinds = { method: 'method', get: 'getter', set: 'setter' };
    var name = shownName(member);
    if (!functions.isPlainName(name) && member.key.type !== 'PrivateIdentifier') name = '';
    return 'nz$.' + kinds[member.kind] + '(' + target + ', ' + keyText(member) + ', ' + p.breaks(member.start, functions.paramsStart(value)) +
      functions.methodOf(value, name) + ');';
  }

  // ---- campos ----

  function hasAccessor(node, name) {
    return node.body.body.some(function (m) {
      return m.type === 'MethodDefinition' && m.kind !== 'method' && m.kind !== 'constructor' && !m.computed && m.key.name === name;
    });
  }

  // Sem classe por cima, nem acessor com esse nome, definir e atribuir dão no mesmo.
  function isPlainField(member, node) {
    return member.key.type === 'Identifier' && !member.computed && !member.static && node.superClass === null &&
      member.key.name !== '__proto__' && !hasAccessor(node, member.key.name);
  }

  function fieldText(member, node, computedKey) {
    var key = member.key, value = fieldValue(member);
    if (key.type === 'PrivateIdentifier') return value.head + ' nz$.slot(this, ' + keyOf(key) + ', ' + value.text + ');';
    if (isPlainField(member, node)) return value.head + ' this.' + key.name + ' = ' + value.text + ';';
    var unnamed = member.computed && member.value && tree.isAnonymous(member.value) ? ', true' : '';
    return value.head + ' nz$.field(this, ' + (computedKey || keyText(member)) + ', ' + value.text + unnamed + ');';
  }

  function fieldValue(member) {
    if (!member.value) return { text: 'void 0', head: '' };
    return p.within(member.fn, function () {
      var text = p.breaks(member.key.end, member.value.start) + p.print(member.value);
      return { text: text, head: p.prologue(member.fn) };
    });
  }

  return {
    superCall: superCall,
    superMethod: superMethod,
    tailOf: tailOf,
    isBoxedCallee: isBoxedCallee,
    checked: checked,
    isReady: isReady,
    privateText: privateText
  };
})
