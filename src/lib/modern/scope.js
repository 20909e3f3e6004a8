/* modern/scope.js -- quem é quem: os escopos do programa, o que cada um declara, e a que
 * declaração cada nome se refere.
 *
 * Uma passada pela árvore. Cada escopo junta as referências que viu; quando ele termina, as que
 * ele declara ficam ligadas, e as outras sobem para o escopo de fora. No caminho, quem atravessa
 * uma função anota qual (`via`): uma closure a segura. A passada também marca (`dirty`) todo nó
 * que a tradução terá de mudar, e os que estão em volta dele. */
(function (native, need) {
  'use strict';

  var tree = need('modern/tree');
  var keysOf = tree.keysOf;

  var scope, fn, program; // onde a passada está
  var valued;             // o valor da última instrução interessa: um eval, um -p

  // ---- os registros ----

  // Uma função (ou o programa): o que ela usa e o que a tradução terá de declarar nela.
  // `host` é de quem são o `this`, `arguments`, `super` e new.target vistos aqui dentro.
  function Fn(node, up, kind) {
    this.node = node;
    this.up = up;
    this.kind = kind;            // 'program', 'function', 'arrow', 'method', 'class'
    this.host = kind === 'arrow' || kind === 'class' ? up.host : this;
    this.isAsync = node.async === true;
    this.isGenerator = node.generator === true;
    this.loops = 0;              // laços abertos em volta de onde a passada está
    this.outer = null;           // nomes que ela usa e não declara
    this.blocks = [];            // os escopos de bloco dentro dela
    this.aliases = null;         // { this, arguments, target, home }: apelidos que as setas usam
    this.awaits = false;
    this.usesArguments = false;
    this.temps = [];             // variáveis nossas
    this.binding = null;         // a variável por onde ela é alcançada
    this.when = Infinity;        // a primeira posição do texto em que pode ser chamada
    this.inner = [];             // funções diretamente dentro dela
    this.derived = false;        // construtor de classe com extends
    this.home = null;            // de um método: a classe ou o objeto dele
    this.immediate = false;      // roda ali mesmo, uma vez: um bloco static
    this.strict = kind === 'class' || (up !== null && up.strict) || isStrict(node);
  }

  function isStrict(node) {
    var body = node.body && node.body.type === 'BlockStatement' ? node.body.body : node.body;
    for (var i = 0; body && i < body.length && body[i].directive; i++) {
      if (body[i].directive === 'use strict') return true;
    }
    return node.sourceType === 'module';
  }

  function Scope(kind, node) {
    this.kind = kind;            // 'function', 'block', 'head' (de laço), 'catch', 'name', 'class'
    this.node = node;
    this.up = scope;
    this.fn = fn;
    this.names = Object.create(null);
    this.list = [];
    this.refs = [];
    this.loop = fn.loops > 0;
    this.isBody = false;         // o corpo de uma função que tem um escopo só para os parâmetros
  }

  function Binding(name, kind, owner, node) {
    this.name = name;
    this.kind = kind;            // 'var', 'let', 'const', 'class', 'function', 'param', 'catch', 'name'
    this.scope = owner;
    this.node = node;
    this.ready = 0;              // a posição a partir da qual tem valor
    this.placed = 0;             // o mesmo, para o resto do padrão que a declara
    this.patternEnd = 0;         // onde acaba esse padrão
    this.refs = [];
    this.writes = 0;
    this.captured = false;
    this.text = name;            // o nome na tradução
    this.fresh = false;          // precisa de um catch: uma closure num laço a segura
    this.flag = null;            // nome da variável que diz se já foi iniciada
    this.inDefaults = false;     // de um parâmetro: uma closure dos valores padrão o segura
    this.again = [];             // onde mais ela é declarada
    this.copyOf = null;          // o parâmetro de mesmo nome, cujo valor ela tem no começo
  }

  function Ref(node, write) {
    this.node = node;
    this.write = write;
    this.via = null;
    this.binding = null;
  }

  // ---- marcar ----

  function mark(node) {
    while (node && !node.dirty) {
      node.dirty = true;
      node = node.parent;
    }
  }

  // O nome é usado antes de existir: na tradução, é um erro.
  function sayEarly(node) {
    node.text = 'nz$.early("' + node.name + '")';
    node.never = true;
    mark(node);
  }

  // ---- abrir e fechar escopos ----

  function open(kind, node) {
    scope = new Scope(kind, node);
    if (kind === 'block' || kind === 'head' || kind === 'catch') fn.blocks.push(scope);
    node.scope = scope;
    return scope;
  }

  function close() {
    var closed = scope, up = closed.up, refs = closed.refs;
    var isFunction = closed.kind === 'function';
    var outer = isFunction && up !== null ? closed.fn.outer = Object.create(null) : null;
    for (var i = 0; i < refs.length; i++) {
      var ref = refs[i], name = ref.node.name, binding = closed.names[name];
      if (binding !== undefined) {
        bind(ref, binding);
      } else if (up !== null) {
        if (outer !== null) {
          outer[name] = true;
          ref.via = closed.fn;
        } else if (closed.kind === 'class') {
          ref.via = ref.via === null || ref.via.immediate ? closed.fn : closed.node.members;
        }
        up.refs.push(ref);
      } else {
        program.globals[name] = true;
      }
    }
    scope = up;
  }

  function bind(ref, binding) {
    ref.binding = binding;
    binding.refs.push(ref);
    if (ref.write) binding.writes++;
    if (ref.via !== null) binding.captured = true;
    ref.node.ref = ref;
  }

  function functionScope() {
    for (var s = scope; s.kind !== 'function' && s.kind !== 'class' && !s.isBody; s = s.up) { /* sobe */ }
    return s;
  }

  function declare(owner, kind, node) {
    var name = node.name, known = owner.names[name];
    if (known !== undefined) return known;
    var binding = owner.names[name] = new Binding(name, kind, owner, node);
    owner.list.push(binding);
    return binding;
  }

  // Uma var no corpo, com o nome de um parâmetro, é ele mesmo, a não ser que alguém note.
  function declareVar(owner, node) {
    var parameter = owner.isBody && owner.names[node.name] === undefined ? owner.up.names[node.name] : undefined;
    if (parameter !== undefined && !parameter.inDefaults) return parameter;
    var binding = declare(owner, 'var', node);
    if (parameter !== undefined) binding.copyOf = parameter;
    return binding;
  }

  // ---- padrões: os nomes que eles declaram ou atribuem ----

  // Declara cada nome do padrão. `ready`: onde ele passa a ter valor.
  // Dentro do próprio padrão, um nome vale depois do elemento que o traz (`end`).
  function declarePattern(node, kind, owner, ready, end) {
    switch (node.type) {
      case 'Identifier':
        var binding = kind === 'var' ? declareVar(owner, node) : declare(owner, kind, node);
        binding.ready = Math.max(binding.ready, ready);
        if (binding.node === node) binding.placed = end === undefined ? node.end : end;
        node.declares = binding;
        break;
      case 'ObjectPattern':
        for (var i = 0; i < node.properties.length; i++) declarePattern(node.properties[i], kind, owner, ready);
        break;
      case 'Property': declarePattern(node.value, kind, owner, ready); break;
      case 'ArrayPattern':
        for (var j = 0; j < node.elements.length; j++) {
          if (node.elements[j]) declarePattern(node.elements[j], kind, owner, ready);
        }
        break;
      case 'AssignmentPattern': declarePattern(node.left, kind, owner, ready, node.end); break;
      case 'RestElement': declarePattern(node.argument, kind, owner, ready);
    }
  }

  // Onde acaba o padrão de que cada nome faz parte.
  function patternEnds(node, end) {
    if (node === null) return;
    if (node.type === 'Identifier') node.declares.patternEnd = end;
    else if (node.type === 'ObjectPattern') node.properties.forEach(function (x) { patternEnds(x.value || x.argument, end); });
    else if (node.type === 'ArrayPattern') node.elements.forEach(function (x) { patternEnds(x, end); });
    else patternEnds(node.left || node.argument, end);
  }

  // Visita o que um padrão executa: chaves calculadas, valores padrão e, numa atribuição, alvos.
  function visitPattern(node, parent) {
    node.parent = parent;
    switch (node.type) {
      case 'Identifier':
        addRef(node, true, node.declares !== undefined);
        return;
      case 'ObjectPattern':
        mark(node);
        for (var i = 0; i < node.properties.length; i++) {
          var property = node.properties[i];
          if (property.type === 'Property') {
            property.parent = node;
            if (property.computed) visit(property.key, property);
            visitPattern(property.value, property);
          } else {
            visitPattern(property, node);
          }
        }
        return;
      case 'ArrayPattern':
        mark(node);
        for (var j = 0; j < node.elements.length; j++) {
          if (node.elements[j]) visitPattern(node.elements[j], node);
        }
        return;
      case 'AssignmentPattern':
        mark(node);
        infer(node.right, node.left);
        visitPattern(node.left, node);
        visit(node.right, node);
        return;
      case 'RestElement':
        mark(node);
        visitPattern(node.argument, node);
        return;
      default: // o alvo é obj.x, obj[k] ou, quando chegar a vez dela, o erro f()
        node.isTarget = true;
        visit(node, parent);
        if (node.type === 'CallExpression') mark(node);
    }
  }

  function addRef(node, write, declaring) {
    var ref = new Ref(node, write);
    ref.declaring = declaring === true;
    if (ref.declaring) {
      // A própria declaração: já se sabe de quem é, e não conta como uso.
      ref.binding = node.declares;
      node.ref = ref;
      declareAgain(node);
      return;
    }
    scope.refs.push(ref);
  }

  // Quem muda de nome muda em todas as declarações.
  function declareAgain(node) {
    if (node.declares.node !== node) node.declares.again.push(node);
  }

  // Uma função sem nome ganha o de onde ela cai.
  function infer(value, target) {
    if (target.type === 'Identifier' && tree.isAnonymous(value)) {
      value.inferred = target.name;
      value.inferredFrom = target;
    }
  }

  // A de `var f = function …` o próprio Duktape chama de f (src/config/duktape/functions.sed).
  function isNamedByEngine(node) {
    var binding = node.inferredFrom && node.inferredFrom.declares;
    return binding !== undefined && binding !== null && binding.kind === 'var';
  }

  // ---- declarações içadas ----

  // As `var` e funções de um corpo valem no corpo todo; let, const e class, no bloco todo.
  function hoistBlock(body, owner) {
    for (var i = 0; i < body.length; i++) {
      var node = body[i];
      if (node.type === 'ExportNamedDeclaration' || node.type === 'ExportDefaultDeclaration') node = node.declaration;
      if (!node) continue;
      switch (node.type) {
        case 'VariableDeclaration':
          if (node.kind !== 'var') hoistLexical(node, owner);
          break;
        case 'ImportDeclaration':
          node.specifiers.forEach(function (specifier) { declare(owner, 'const', specifier.local); });
          break;
        case 'ClassDeclaration':
          if (!node.id) break;
          var binding = declare(owner, 'class', node.id);
          binding.ready = node.end;
          node.id.declares = binding;
          break;
        case 'LabeledStatement':
          while (node.type === 'LabeledStatement') node = node.body;
          if (node.type !== 'FunctionDeclaration') break;
          /* continua */
        case 'FunctionDeclaration':
          if (!node.id) break;
          hoistFunction(node, owner);
      }
    }
  }

  // Uma função num bloco é do bloco. Em código frouxo, quando a execução passa por ela, o valor vai
  // também para uma `var` com o mesmo nome (`outside`), se ali caberia uma.
  function hoistFunction(node, owner) {
    var top = functionScope(), name = node.id.name;
    if (owner === top) {
      node.id.declares = declare(top, 'var', node.id);
      declareAgain(node.id);
      return;
    }
    var block = node.id.declares = declare(owner, 'function', node.id);
    declareAgain(node.id);
    node.inBlock = true;
    if (fn.strict || node.async || node.generator || !fitsVar(name, owner.up, top)) return;
    var isNew = top.names[name] === undefined;
    block.outside = declare(top, 'var', node.id);
    if (isNew) block.outside.implied = true;
  }

  function fitsVar(name, from, top) {
    for (var s = from; s !== top; s = s.up) if (s.names[name] !== undefined && s.kind !== 'catch') return false;
    if (top.isBody && top.up.names[name] !== undefined) return false;
    return top.names[name] === undefined || top.names[name].kind === 'var';
  }

  // if (x) function f() {}: como se houvesse chaves.
  function braced(node) {
    if (node === null || node.type !== 'FunctionDeclaration') return node;
    return { type: 'BlockStatement', start: node.start, end: node.end, body: [node], bare: true };
  }

  function hoistLexical(node, owner) {
    for (var i = 0; i < node.declarations.length; i++) {
      var declarator = node.declarations[i];
      declarePattern(declarator.id, node.kind, owner, declarator.end);
      if (declarator.id.type !== 'Identifier') patternEnds(declarator.id, declarator.id.end);
    }
  }

  // ---- a passada ----

  function visit(node, parent) {
    node.parent = parent;
    if (valued && fn.up === null) valueOf(node);
    var visitor = visitors[node.type];
    if (visitor !== undefined) visitor(node);
    else visitChildren(node);
  }

  // O valor do programa é o da última expressão que rodou fora das funções; para o Duktape, até a
  // de um finally. E um if ou um laço que não roda nada vale undefined, e não o que veio antes.
  var control = /^(?:If|For|ForIn|ForOf|While|DoWhile|Switch|Try|With)Statement$/;

  function valueOf(node) {
    var kind = node.type, parent = node.parent.type;
    if (kind === 'ExpressionStatement' && program.finallys > 0) {
      node.silent = true;
      mark(node);
    } else if (kind === 'LabeledStatement' ? control.test(node.body.type) : control.test(kind) && parent !== 'LabeledStatement') {
      if (parent === 'IfStatement' || program.finallys > 0) return;
      node.resets = true;
      mark(node);
    }
  }

  function visitChildren(node) {
    var keys = keysOf(node);
    for (var i = 0; i < keys.length; i++) {
      var child = node[keys[i]];
      if (child === null || child === undefined) continue;
      if (child.length === undefined) visit(child, node);
      else visitList(child, node);
    }
  }

  function visitList(list, parent) {
    for (var i = 0; i < list.length; i++) {
      if (list[i] !== null) visit(list[i], parent);
    }
  }

  function marker(node) {
    mark(node);
    visitChildren(node);
  }

  function looping(node, key) {
    fn.loops++;
    visit(node[key], node);
    fn.loops--;
  }

  function alias(name, node, text) {
    var host = fn.host;
    if (!host.aliases) host.aliases = {};
    host.aliases[name] = true;
    node.text = text;
    mark(node);
  }

  // ---- funções ----

  function enter(node, kind) {
    var record = new Fn(node, fn, kind);
    fn.inner.push(record);
    node.fn = fn = record;
    open('function', node);
    return record;
  }

  function leave() {
    close();
    fn = fn.up;
  }

  function isSimple(params) {
    for (var i = 0; i < params.length; i++) if (params[i].type !== 'Identifier') return false;
    return true;
  }

  // `home`: de um método, o membro da classe ou a propriedade em que ele mora.
  function visitFunction(node, kind, home, derived) {
    if (node.id && node.type === 'FunctionExpression') {
      open('name', node.id);
      node.id.declares = declare(scope, 'name', node.id);
    }
    if (node.id) node.id.parent = node;
    var record = enter(node, kind);
    record.home = home || null;
    record.derived = derived === true;
    node.simple = isSimple(node.params);
    for (var i = 0; i < node.params.length; i++) declarePattern(node.params[i], 'param', scope, 0);
    for (i = 0; i < node.params.length; i++) visitPattern(node.params[i], node);
    if (kind === 'arrow' || record.isAsync || record.isGenerator || !node.simple) mark(node);
    if (hasTrailingComma(node)) mark(node);
    if (node.body.type === 'BlockStatement') {
      node.body.parent = node;
      if (!node.simple) openBody(node);
      hoistBlock(node.body.body, scope);
      visitList(node.body.body, node.body);
      if (!node.simple) close();
    } else {
      visit(node.body, node);
    }
    leave();
    if (scope.kind === 'name' && scope.node === node.id) close();
    return record;
  }

  // Com valores padrão, o corpo é um escopo dentro do dos parâmetros: uma closure criada num valor
  // padrão não vê as variáveis do corpo, nem uma que tenha o nome de um parâmetro. Só ela nota a
  // diferença; sem ela, a variável e o parâmetro são um só.
  function openBody(node) {
    scope.refs.forEach(function (ref) {
      var parameter = scope.names[ref.node.name];
      if (ref.via !== null && parameter !== undefined) parameter.inDefaults = true;
    });
    open('block', node.body);
    scope.isBody = true;
  }

  function hasTrailingComma(node) {
    var last = node.params[node.params.length - 1];
    return last !== undefined && /^(?:\s|\/\*[^]*?\*\/|\/\/.*)*,/.test(program.source.slice(last.end, last.end + 200));
  }

  // ---- classes ----

  function visitClass(node) {
    mark(node);
    if (node.id) node.id.parent = node;
    if (node.superClass) visitHeritage(node);
    var record = new Fn(node, fn, 'class');
    fn.inner.push(record);
    record.when = node.start;
    node.fn = record;
    // As referências que os métodos fazem para fora só acontecem quando alguém usa a classe.
    node.members = new Fn(node, fn, 'class');
    node.members.binding = node.id && node.id.declares ? node.id.declares : null;
    node.members.start = node.start;
    fn.inner.push(node.members);
    fn = record;
    node.body.parent = node;
    open('class', node.body);
    scope.node = node;
    node.body.privates = privatesOf(node.body.body);
    node.innerId = node.id ? { type: 'Identifier', name: node.id.name, start: node.id.start, end: node.id.end } : null;
    if (node.innerId) declare(scope, 'const', node.innerId);
    for (var i = 0; i < node.body.body.length; i++) visitMember(node.body.body[i], node);
    close();
    fn = fn.up;
  }

  // class A extends A: dentro do extends, A já é a classe, que ainda não existe.
  function visitHeritage(node) {
    var first = scope.refs.length;
    visit(node.superClass, node);
    if (!node.id) return;
    scope.refs.slice(first).forEach(function (ref) {
      if (ref.node.name === node.id.name && ref.via === null) sayEarly(ref.node);
    });
  }

  // nome privado -> { kind: 'field', 'method', 'get', 'set' ou 'get set', isStatic }
  function privatesOf(members) {
    var found = null;
    members.forEach(function (member) {
      if (!member.key || member.key.type !== 'PrivateIdentifier') return;
      if (found === null) found = Object.create(null);
      var kind = member.type === 'PropertyDefinition' ? 'field' : member.kind;
      var known = found[member.key.name];
      found[member.key.name] = { kind: known ? 'get set' : kind, isStatic: member.static };
    });
    return found;
  }

  function visitMember(member, node) {
    member.parent = node.body;
    if (member.type === 'StaticBlock') {
      visitInitializer(member, node, function () {
        hoistBlock(member.body, scope);
        visitList(member.body, member);
      });
      return;
    }
    if (member.computed) visit(member.key, member);
    if (member.type === 'MethodDefinition') {
      member.value.parent = member;
      member.value.method = true;
      var isDerived = member.kind === 'constructor' && node.superClass !== null;
      visitFunction(member.value, 'method', member, isDerived);
      mark(member.value);
    } else if (member.value) {
      if (!member.computed && tree.isAnonymous(member.value)) member.value.inferred = member.key.name || String(member.key.value);
      visitInitializer(member, node, function () {
        visit(member.value, member);
      });
    }
  }

  // O valor de um campo e um bloco static rodam como o corpo de um método.
  function visitInitializer(member, node, body) {
    var record = enter(member, 'method');
    record.home = member;
    record.immediate = member.static || member.type === 'StaticBlock';
    body();
    leave();
  }

  // ---- nomes reservados das setas e dos métodos ----

  var visitors = {
    Identifier: function (node) {
      if (node.name === 'arguments' && (fn.host.kind !== 'program' || program.isFunction)) {
        fn.host.usesArguments = true;
        if (fn !== fn.host) alias('arguments', node, 'nz$args');
        return;
      }
      addRef(node, false);
    },
    ThisExpression: function (node) {
      fn.host.usesThis = true;
      if (fn.host.derived) {
        node.text = 'nz$this';
        node.derived = fn;
        mark(node);
      } else if (fn !== fn.host) {
        alias('this', node, 'nz$this');
      }
    },
    MetaProperty: function (node) {
      if (node.meta.name === 'import') {
        node.text = 'nz$m.meta';
        return mark(node);
      }
      if (fn.host.kind === 'method') {
        alias('target', node, 'nz$target');
      } else if (fn !== fn.host) {
        alias('target', node, 'nz$target');
      }
    },
    Super: function (node) {
      mark(node);
      var host = fn.host;
      host.usesThis = true;
      if (fn !== host) host.superInArrow = true;
      node.home = host.home;
      if (host.home && host.home.type === 'Property') host.home.parent.usesHome = true;
      if (fn !== host || host.derived) {
        if (!host.aliases) host.aliases = {};
        if (fn !== host) host.aliases.this = true;
      }
      node.thisText = host.derived || fn !== host ? 'nz$this' : 'this';
    },

    FunctionDeclaration: function (node) {
      var record = visitFunction(node, 'function');
      if (node.id) record.binding = node.id.declares || null;
      if (node.inBlock) mark(node);
    },
    FunctionExpression: function (node) {
      var record = visitFunction(node, 'function');
      if (node.inferred && !isNamedByEngine(node)) mark(node);
      reach(record, node);
    },
    ArrowFunctionExpression: function (node) {
      reach(visitFunction(node, 'arrow'), node);
    },
    ClassDeclaration: visitClass,
    ClassExpression: function (node) {
      if (node.inferredFrom && node.inferredFrom.declares) node.reachedBy = node.inferredFrom.declares;
      visitClass(node);
      if (node.reachedBy) node.members.binding = node.reachedBy;
    },

    IfStatement: function (node) {
      node.consequent = braced(node.consequent);
      node.alternate = braced(node.alternate);
      visitChildren(node);
    },
    BlockStatement: function (node) {
      if (node.bare) mark(node);
      open('block', node);
      hoistBlock(node.body, scope);
      visitList(node.body, node);
      close();
    },
    SwitchStatement: function (node) {
      visit(node.discriminant, node);
      open('block', node);
      for (var i = 0; i < node.cases.length; i++) hoistBlock(node.cases[i].consequent, scope);
      visitList(node.cases, node);
      close();
    },
    CatchClause: function (node) {
      if (node.param === null) {
        mark(node);
      } else {
        open('catch', node);
        var isName = node.param.type === 'Identifier';
        declarePattern(node.param, isName ? 'catch' : 'let', scope, isName ? 0 : node.param.end);
        if (!isName) patternEnds(node.param, node.param.end);
        visitPattern(node.param, node);
      }
      visit(node.body, node);
      if (node.param !== null) close();
      if (fn.isGenerator) mark(node);
    },

    TryStatement: function (node) {
      visit(node.block, node);
      if (node.handler) visit(node.handler, node);
      if (!node.finalizer) return;
      program.finallys++;
      visit(node.finalizer, node);
      program.finallys--;
    },

    WhileStatement: function (node) {
      fn.loops++;
      visit(node.test, node);
      visit(node.body, node);
      fn.loops--;
    },
    DoWhileStatement: function (node) {
      fn.loops++;
      visit(node.body, node);
      visit(node.test, node);
      fn.loops--;
    },
    ForStatement: function (node) {
      fn.loops++;
      open('head', node);
      if (node.init) {
        if (node.init.type === 'VariableDeclaration' && node.init.kind !== 'var') hoistLexical(node.init, scope);
        program.heads++;
        visit(node.init, node);
        program.heads--;
      }
      if (node.test) visit(node.test, node);
      if (node.update) visit(node.update, node);
      visit(node.body, node);
      close();
      fn.loops--;
    },
    ForInStatement: function (node) { visitForEach(node); },
    ForOfStatement: function (node) {
      mark(node);
      if (node.await) fn.awaits = true;
      visitForEach(node);
    },

    VariableDeclaration: function (node) {
      if (node.kind !== 'var') mark(node);
      for (var i = 0; i < node.declarations.length; i++) {
        var declarator = node.declarations[i];
        declarator.parent = node;
        if (node.kind === 'var') declarePattern(declarator.id, 'var', functionScope(), 0);
        if (declarator.init) infer(declarator.init, declarator.id);
        visitPattern(declarator.id, declarator);
        if (declarator.init) {
          visit(declarator.init, declarator);
          if (node.kind === 'var' && declarator.id.declares) declarator.id.declares.writes++;
        }
      }
    },

    AssignmentExpression: function (node) {
      var isLogical = /^(?:&&|\|\||\?\?)=$/.test(node.operator);
      if (isLogical) mark(node);
      // Em (a) = function () {}, entre parênteses, o alvo não dá nome.
      if ((isLogical || node.operator === '=') && node.left.start === node.start) infer(node.right, node.left);
      visitPattern(node.left, node);
      visit(node.right, node);
    },
    UpdateExpression: function (node) { visitPattern(node.argument, node); },

    Property: function (node) {
      if (node.computed) visit(node.key, node);
      if (!node.computed && tree.isAnonymous(node.value) && node.kind === 'init' && !node.method) {
        node.value.inferred = node.key.type === 'Identifier' ? node.key.name : String(node.key.value);
        node.value.inProperty = true;
      }
      if (node.computed && tree.isAnonymous(node.value) && node.parent.type === 'ObjectExpression') {
        mark(node);
        node.namesValue = true;
      }
      if (!node.computed && !node.shorthand && !node.method && node.kind === 'init' && keyName(node) === '__proto__') {
        mark(node);
        node.isProto = true;
        node.parent.hasProto = true;
      }
      if (node.method || node.kind !== 'init') {
        node.value.parent = node;
        node.value.method = true;
        visitFunction(node.value, 'method', node, false);
        if (node.computed || needsQuotes(node)) mark(node);
      } else {
        visit(node.value, node);
        // ({ get }): o Duktape esperaria um acessor.
        if (node.shorthand && /^[gs]et$/.test(node.key.name)) mark(node);
      }
      if (node.computed && (node.method || node.kind !== 'init')) node.parent.hasComputedAccessor = true;
    },

    LabeledStatement: function (node) {
      visit(node.body, node);
      if (node.body.type === 'TryStatement') mark(node);
    },
    // O construtor de uma classe derivada devolve o objeto que super() fez.
    ReturnStatement: function (node) {
      if (fn.derived || (fn.isAsync && fn.isGenerator && node.argument)) mark(node);
      if (node.argument) visit(node.argument, node);
    },
    BreakStatement: function () {},
    ContinueStatement: function () {},

    AwaitExpression: function (node) {
      fn.awaits = true;
      marker(node);
    },
    YieldExpression: marker,
    TemplateLiteral: marker,
    TaggedTemplateExpression: marker,
    SpreadElement: marker,
    ChainExpression: marker,
    StaticBlock: marker,
    ImportExpression: marker,
    ImportDeclaration: marker,
    ExportAllDeclaration: marker,
    ExportNamedDeclaration: marker,
    ExportDefaultDeclaration: function (node) {
      if (tree.isAnonymous(node.declaration)) node.declaration.inferred = 'default';
      marker(node);
      mark(node.declaration);
    },

    LogicalExpression: function (node) {
      if (node.operator === '??') mark(node);
      visit(node.left, node);
      visit(node.right, node);
    },
    BinaryExpression: function (node) {
      if (node.left.type === 'PrivateIdentifier') mark(node);
      else visit(node.left, node);
      if (node.operator === '**' && node.left.type === 'UpdateExpression') mark(node);
      if (node.operator === 'in' && program.heads > 0) {
        node.inHead = true;
        mark(node);
      }
      visit(node.right, node);
    },
    MemberExpression: function (node) {
      visit(node.object, node);
      if (node.computed) visit(node.property, node);
      else if (node.property.type === 'PrivateIdentifier') {
        node.property.owner = node;
        mark(node);
      }
    },
    CallExpression: function (node) {
      visit(node.callee, node);
      visitList(node.arguments, node);
      markComma(node);
    },
    NewExpression: function (node) {
      visit(node.callee, node);
      visitList(node.arguments, node);
      markComma(node);
    },
    Literal: function (node) {
      if (node.regex && !need('es/regexp-fits')(node.regex.pattern, node.regex.flags)) mark(node);
      else if (node.bigint && !program.bigint) program.bigint = node;
      else if (typeof node.value === 'number' && node.raw.indexOf('_') !== -1) mark(node);
      else if (typeof node.value === 'string' && /[\u2028\u2029]/.test(node.raw)) mark(node);
    }
  };

  // f(a, b,) : o Duktape não aceita a vírgula do fim.
  function markComma(node) {
    var list = node.arguments;
    if (list.length > 0 && program.source.charAt(node.end - 2) === ',') return mark(node);
    if (list.length > 0 && /,\s*(?:\/\/.*\s*|\/\*[^]*?\*\/\s*)*\)$/.test(program.source.slice(list[list.length - 1].end, node.end))) mark(node);
  }

  function keyName(property) {
    return property.key.type === 'Identifier' ? property.key.name : String(property.key.value);
  }

  // Palavras que o Duktape não aceita como nome de método curto.
  var unquotable = /^(?:get|set|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|export|extends|false|finally|for|function|if|implements|import|in|instanceof|interface|let|new|null|package|private|protected|public|return|static|super|switch|this|throw|true|try|typeof|var|void|while|with|yield)$/;

  function needsQuotes(property) {
    return property.key.type !== 'Identifier' || (property.kind === 'init' && unquotable.test(property.key.name));
  }

  function reach(record, node) {
    var target = node.inferredFrom;
    if (target && target.declares) record.binding = target.declares;
    else record.when = node.start;
  }

  function visitForEach(node) {
    fn.loops++;
    open('head', node);
    var left = node.left;
    if (left.type === 'VariableDeclaration') {
      if (left.kind !== 'var') hoistLexical(left, scope);
      visit(left, node);
    } else {
      program.heads++;
      visitPattern(left, node);
      program.heads--;
    }
    visit(node.right, node);
    visit(node.body, node);
    close();
    fn.loops--;
  }

  // `kind`: 'function' é o corpo de uma função (um módulo CommonJS).
  function analyse(ast, source, kind) {
    program = { globals: Object.create(null), source: source, isFunction: kind === 'function', finallys: 0, heads: 0 };
    valued = kind === 'script' || kind === 'eval' || kind === 'indirect';
    fn = null;
    scope = null;
    fn = new Fn(ast, null, 'program');
    ast.fn = fn;
    open('function', ast);
    hoistBlock(ast.body, scope);
    visitList(ast.body, ast);
    close();
    ast.fn.outer = program.globals;
    return program;
  }

  return { analyse: analyse, mark: mark, sayEarly: sayEarly };
})
