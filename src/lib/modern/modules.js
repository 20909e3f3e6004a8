/* modern/modules.js -- import e export: o corpo de um módulo, e o que ele pede e oferece.
 *
 * Um módulo vira uma função com um parâmetro, `nz$m`, que a camada esm preenche:
 *
 *   import { a } from './b.js';      nz$m.i[0].a, em cada lugar em que se lê `a`
 *   import('./c.js')                 nz$m.d('./c.js')
 *   import.meta                      nz$m.meta
 *   export let x                     um getter em nz$m.e({ … }), a primeira coisa que a função faz
 *
 * Ninguém copia valores: ler um nome importado é perguntar ao módulo que o declara. */
(function (native, need) {
  'use strict';

  var parse = need('modern/parse');
  var scope = need('modern/scope');
  var names = need('modern/names');
  var p = need('modern/print');
  var translate = need('modern/translate');
  var emitters = p.emitters;

  // ---- o que o módulo diz de si ----

  function Description() {
    this.requests = [];  // os pedidos, sem repetição
    this.attributes = []; // de cada um, { type: 'json' } ou o que vier depois de `with`; ou null
    this.imports = [];   // { request, name, at, length }: os nomes que têm de existir
    this.exports = [];   // os nomes que ele mesmo declara
    this.indirect = [];  // { name, request, from }: os que repassa
    this.stars = [];     // de onde repassa tudo
    this.locals = [];    // { name, binding }: que variável atende por cada nome exportado
    this.code = '';
    this.async = false;
  }

  // O mesmo pedido com outros atributos é outro.
  Description.prototype.request = function (node) {
    var attributes = node.attributes || null, text = JSON.stringify(attributes);
    for (var i = 0; i < this.requests.length; i++) {
      if (this.requests[i] === node.source.value && JSON.stringify(this.attributes[i]) === text) return i;
    }
    this.attributes.push(attributes);
    return this.requests.push(node.source.value) - 1;
  };

  Description.prototype.wants = function (request, name, node) {
    this.imports.push({ request: request, name: name, at: node.start, length: node.end - node.start });
  };

  Description.prototype.offers = function (name, binding) {
    this.exports.push(name);
    this.locals.push({ name: name, binding: binding });
  };

  // Um nome pode ser um texto: export { a as 'b c' }.
  function nameOf(node) { return node.type === 'Literal' ? node.value : node.name; }

  var readers = {
    ImportDeclaration: function (node, module, top) {
      var request = module.request(node);
      node.specifiers.forEach(function (specifier) {
        var name = specifier.type === 'ImportNamespaceSpecifier' ? '*'
          : specifier.type === 'ImportDefaultSpecifier' ? 'default' : nameOf(specifier.imported);
        module.wants(request, name, specifier.imported || specifier.local);
        top.names[specifier.local.name].imported = { request: request, name: name };
      });
    },

    ExportAllDeclaration: function (node, module) {
      var request = module.request(node);
      if (node.exported === null) module.stars.push(request);
      else module.indirect.push({ name: nameOf(node.exported), request: request, from: '*' });
    },

    ExportNamedDeclaration: function (node, module, top) {
      if (node.declaration !== null) declaredNames(node.declaration).forEach(function (name) {
        module.offers(name, top.names[name]);
      });
      var request = node.source ? module.request(node) : -1;
      node.specifiers.forEach(function (specifier) {
        if (request === -1) return; // os locais, só depois de todos os imports: ver `read`
        module.wants(request, nameOf(specifier.local), specifier.local);
        module.indirect.push({ name: nameOf(specifier.exported), request: request, from: nameOf(specifier.local) });
      });
    },

    ExportDefaultDeclaration: function (node, module, top) {
      var id = node.declaration.id;
      var isDeclaration = /Declaration$/.test(node.declaration.type);
      module.offers('default', isDeclaration && id ? top.names[id.name] : { default: node.declaration });
    }
  };

  // export { a, b as c }: se `a` foi importado, é repassado.
  function readLocals(node, module, top) {
    if (node.type !== 'ExportNamedDeclaration' || node.source) return;
    node.specifiers.forEach(function (specifier) {
      var binding = top.names[specifier.local.name], name = nameOf(specifier.exported);
      if (binding.imported) {
        module.indirect.push({ name: name, request: binding.imported.request, from: binding.imported.name });
      } else {
        module.offers(name, binding);
      }
    });
  }

  function declaredNames(declaration) {
    if (declaration.id) return [declaration.id.name];
    return need('modern/bindings').declared(declaration).map(function (binding) { return binding.name; });
  }

  function read(ast, module) {
    ast.body.forEach(function (node) {
      if (readers[node.type]) readers[node.type](node, module, ast.scope);
    });
    ast.body.forEach(function (node) { readLocals(node, module, ast.scope); });
  }

  // ---- os nomes na tradução ----

  // Numa chamada, (0, …): quem é chamado não recebe o módulo como `this`.
  function placeImport(binding) {
    var name = binding.imported.name;
    binding.text = 'nz$m.i[' + binding.imported.request + ']' + (name === '*' ? '' : '[' + JSON.stringify(name) + ']');
    if (/^[A-Za-z_$][\w$]*$/.test(name)) binding.text = 'nz$m.i[' + binding.imported.request + '].' + name;
    binding.refs.forEach(function (ref) {
      var parent = ref.node.parent;
      if (parent.callee === ref.node || parent.tag === ref.node) ref.node.text = '(0, ' + binding.text + ')';
      scope.mark(ref.node);
    });
  }

  // Outro módulo pode ler um let antes da hora: a variável precisa dizer se já foi iniciada.
  function guard(binding) {
    if (!names.isLexical(binding) || binding.kind === 'function' || binding.flag !== null) return;
    binding.flag = names.unique(binding.name + '$on');
    scope.mark(binding.node);
  }

  function getter(local) {
    var binding = local.binding, text = binding.text, flag = binding.flag;
    if (binding.default) {
      text = 'nz$default';
      flag = binding.default.type === 'FunctionDeclaration' ? null : 'nz$default$on';
    }
    return JSON.stringify(local.name) + ': function () { return ' +
      (flag === null ? text : flag + ' ? ' + text + ' : nz$.early(' + JSON.stringify(local.name) + ')') + '; }';
  }

  // ---- o texto ----

  function vanish(node) { return ';' + p.breaks(node.start, node.end); }

  emitters.ImportDeclaration = vanish;
  emitters.ExportAllDeclaration = vanish;

  emitters.ExportNamedDeclaration = function (node) {
    if (node.declaration === null) return vanish(node);
    return p.breaks(node.start, node.declaration.start) + p.printBetween(node.declaration.start, [node.declaration], node.end);
  };

  emitters.ExportDefaultDeclaration = function (node) {
    var declaration = node.declaration;
    var at = p.find('default', node.start + 6) + 7;
    if (declaration.type === 'FunctionDeclaration' || declaration.id && declaration.type === 'ClassDeclaration') {
      if (declaration.id === null) p.before('nz$.name(nz$default, "default"); ');
      return p.breaks(node.start, declaration.start) + p.printBetween(declaration.start, [declaration], node.end);
    }
    p.hoist('nz$default$on');
    if (declaration.type === 'ClassDeclaration') {
      return p.breaks(node.start, declaration.start) + p.print(declaration) + ' nz$default$on = true;';
    }
    p.hoist('nz$default');
    var value = p.printBetween(at, [declaration], node.end).replace(/;\s*$/, '');
    return 'nz$default =' + p.breaks(node.start, at) + value + ', nz$default$on = true;';
  };

  // ---- tudo ----

  // Devolve a descrição em JSON, que é o que o cache guarda.
  function describe(source, options) {
    var ast = parse.parse(source, options);
    var program = scope.analyse(ast, source, 'module');
    translate.refuseBigint(program, source, options);
    names.settle(ast, translate.numbered(source), options.kind);
    var module = new Description();
    read(ast, module);
    ast.scope.list.forEach(function (binding) { if (binding.imported) placeImport(binding); });
    module.locals.forEach(function (local) { if (!local.binding.default) guard(local.binding); });
    p.start(source, ast, options);
    module.code = p.printBody(ast.fn, ast.body, 0, source.length,
      ' nz$m.e({ ' + module.locals.map(getter).join(', ') + ' });');
    module.async = ast.fn.awaits;
    delete module.locals;
    return JSON.stringify(module);
  }

  return { translate: describe };
})
