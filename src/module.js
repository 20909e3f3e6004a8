/* module.js -- require e os módulos CommonJS.
 *
 * Um módulo é um arquivo embrulhado numa função. `require` acha o arquivo (isso é com
 * module/resolve.js), executa a função uma vez, guarda o resultado e, da segunda vez em
 * diante, devolve o guardado. Os nomes com sublinhado são os do Node: há programas que
 * contam com eles. */
(function (native, need) {
  'use strict';

  var path = need('path');
  var PARENT = need.hidden('parent');

  // 'pasta\0pedido' -> filename: o que já se descobriu uma vez.
  var found = Object.create(null);

  function Module(id, parent) {
    this.id = id === undefined ? '' : id;
    this.path = path.dirname(this.id);
    this.exports = {};
    this.filename = null;
    this.loaded = false;
    this.children = [];
    this[PARENT] = parent;
    adopt(parent, this);
  }

  function hide(object, name, value) {
    Object.defineProperty(object, name, { value: value, writable: true, configurable: true });
  }

  function adopt(parent, child) {
    if (parent && parent.children.indexOf(child) === -1) parent.children.push(child);
  }

  function disown(parent, child) {
    var at = parent ? parent.children.indexOf(child) : -1;
    if (at !== -1) parent.children.splice(at, 1);
  }

  // filename -> Module. É o require.cache: apagar uma entrada faz o arquivo rodar de novo. Há quem ponha
  // outra tabela no lugar desta: por isso é sempre procurada aqui.
  Module._cache = Object.create(null);

  // ---- do pedido aos exports ----

  Module._load = function (request, parent, isMain) {
    var key = parent ? parent.path + '\0' + request : '';
    var known = Module._cache[found[key]];
    if (known) return reuse(known, parent);

    var filename = Module._resolveFilename(request, parent, isMain);
    if (Module._cache[filename]) return reuse(Module._cache[filename], parent);
    if (!path.isAbsolute(filename)) return need('module/builtins').load(filename);

    if (parent) found[key] = filename;
    var module = new Module(filename, parent);
    if (isMain) {
      module.id = '.';
      Module._main = module;
    }
    run(module, filename);
    return module.exports;
  };

  // Num ciclo, o módulo ainda está pela metade: quem pede recebe os exports de até agora.
  function reuse(module, parent) {
    adopt(parent, module);
    return module.exports;
  }

  // Entra no cache antes de rodar (é o que faz os ciclos terminarem) e sai se falhar.
  function run(module, filename) {
    var failed = true;
    Module._cache[filename] = module;
    try {
      module.load(filename);
      failed = false;
    } finally {
      if (failed) {
        delete Module._cache[filename];
        disown(module.parent, module);
      }
    }
  }

  Module.prototype.load = function (filename) {
    this.filename = filename;
    this.paths = Module._nodeModulePaths(path.dirname(filename));
    var extension = extensionOf(filename);
    if (/\.mjs$/.test(filename) && !Module._extensions['.mjs']) need('module/esm').load(this, filename);
    else Module._extensions[extension](this, filename);
    this.loaded = true;
  };

  Module.prototype.require = function (id) {
    if (typeof id !== 'string') need('validators').validateString(id, 'id');
    if (id === '') throw need('codes').ERR_INVALID_ARG_VALUE('id', id, 'must be a non-empty string');
    return Module._load(id, this, false);
  };

  // ---- cada tipo de arquivo ----

  Module._extensions = Object.create(null);

  // 'a.tpl.js' tenta '.tpl.js' antes de '.js'; o que ninguém conhece é JavaScript.
  function extensionOf(filename) {
    var name = path.basename(filename);
    for (var at = name.indexOf('.', 1); at !== -1; at = name.indexOf('.', at + 1)) {
      if (Module._extensions[name.slice(at)]) return name.slice(at);
    }
    return '.js';
  }

  Module._extensions['.js'] = function (module, filename) {
    if (/\.js$/.test(filename) && need('module/packages').typeOf(filename) === 'module') {
      need('module/esm').load(module, filename);
    } else {
      module._compile(native.read(filename), filename);
    }
  };

  Module._extensions['.json'] = function (module, filename) {
    var text = native.read(filename);
    try {
      module.exports = JSON.parse(text);
    } catch (error) {
      error.message = filename + ': ' + error.message;
      throw error;
    }
  };

  Module._extensions['.node'] = function (module, filename) {
    var error = new Error(filename + ': um módulo .node é feito para o V8; aqui o motor é o Duktape');
    error.code = 'ERR_DLOPEN_FAILED';
    throw error;
  };

  // O embrulho: a função que dá a cada arquivo os seus próprios require, module e exports.
  Module.prototype._compile = function (text, filename) {
    var wrapper;
    try {
      wrapper = native.compile(text, filename);
    } catch (error) {
      if (!need('module/esm').isModule(error, filename)) throw error;
      need('module/esm').load(this, filename);
      return;
    }
    wrapper.call(this.exports, this.exports, makeRequire(this), this, filename, path.dirname(filename));
  };

  // ---- a função require que o programa vê ----

  function makeRequire(module) {
    function require(id) {
      return module.require(id);
    }
    require.resolve = function resolve(request, options) {
      need('validators').validateString(request, 'request');
      return Module._resolveFilename(request, module, false, options);
    };
    require.resolve.paths = function paths(request) {
      need('validators').validateString(request, 'request');
      return Module._resolveLookupPaths(request, module);
    };
    require.main = Module._main;
    require.extensions = Module._extensions;
    require.cache = Module._cache;
    return require;
  }

  // ---- o que require('module') mostra ----

  // Quem pediu primeiro. Não é propriedade do módulo: dois módulos que se pedem se mostrariam sem fim.
  Object.defineProperty(Module.prototype, 'parent', {
    get: function () { return this[PARENT]; }, set: function (value) { this[PARENT] = value; }
  });

  // Um acessor, como no Node: por isso console.log(module) não começa com "Module".
  Object.defineProperty(Module.prototype, 'constructor', { get: function () { return Module; } });

  Module.Module = Module;
  hide(Module.prototype, 'isPreloading', false); // verdade enquanto rodam os de -r
  hide(Module, '_main', undefined);
  hide(Module, '_makeRequire', makeRequire);

  // As perguntas "onde está?" moram em outro arquivo, mas quem as troca (proxyquire e outros)
  // as procura aqui.
  var resolve = need('module/resolve');
  ['_resolveFilename', '_resolveLookupPaths', '_nodeModulePaths', '_findPath'].forEach(function (name) {
    Module[name] = resolve[name];
  });

  // O resto raramente se usa, e mora em module/extras.
  native.defineExtras(Module);

  return Module;
})
