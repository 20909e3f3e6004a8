/* module/extras.js -- o que require('module') oferece e quase ninguém usa. */
(function (native, need) {
  'use strict';

  var path = need('path');

  // ---- módulos embutidos ----

  function isBuiltin(name) {
    return need('module/builtins').isLinked(String(name));
  }

  // ---- um require para quem não tem um ----

  // '/a/b.js' ou 'file:///a/b.js': de onde contam os caminhos.
  function createRequire(filename) {
    var file = filename;
    if (filename !== null && typeof filename === 'object' && typeof filename.href === 'string') {
      file = filename.href;
    }
    if (typeof file === 'string' && /^file:/.test(file)) file = need('url').fileURLToPath(file);
    if (typeof file !== 'string' || !path.isAbsolute(file)) {
      throw need('codes').ERR_INVALID_ARG_VALUE('filename', filename,
        'must be a file URL object, file URL string, or absolute path string');
    }
    var Module = need('module');
    var module = new Module(/\/$/.test(file) ? path.join(file, 'noop.js') : file);
    module.filename = module.id;
    module.paths = Module._nodeModulePaths(path.dirname(module.filename));
    return Module._makeRequire(module);
  }

  // ---- NODE_PATH e os lugares antigos ----

  function globalPaths() {
    var process = need('process');
    var paths = (process.env.NODE_PATH || '').split(':').filter(Boolean);
    if (process.env.HOME) {
      paths.push(path.resolve(process.env.HOME, '.node_modules'));
      paths.push(path.resolve(process.env.HOME, '.node_libraries'));
    }
    paths.push(path.resolve(process.execPath, '..', '..', 'lib', 'node'));
    return paths;
  }

  // ---- -r ----

  function preloadModules(requests) {
    if (!Array.isArray(requests) || requests.length === 0) return;
    var Module = need('module');
    var parent = new Module('internal/preload', null);
    parent.paths = Module._nodeModulePaths('.');
    Module.prototype.isPreloading = true;
    for (var i = 0; i < requests.length; i++) parent.require(requests[i]); // forEach apareceria na pilha
    Module.prototype.isPreloading = false;
  }

  // Quem muda NODE_PATH com o programa andando chama isto para que valha.
  function initPaths() {
    need('module').globalPaths = globalPaths();
  }

  // ---- o que os módulos ES veem ----

  // Os nomes que um import tirou de um módulo embutido passam a valer o que valem nele agora.
  function syncBuiltinESMExports() {
    if (need.has('esm')) need('esm').syncBuiltins();
  }

  // ---- o que não há ----

  var absent = need('codes/absent').method;
  var noMaps = 'a tradução não muda nenhuma linha de lugar, e os mapas dos outros não são lidos.';

  // ---- o embrulho, para quem quer vê-lo ----

  var wrapper = ['(function (exports, require, module, __filename, __dirname) { ', '\n});'];

  function wrap(script) {
    return wrapper[0] + script + wrapper[1];
  }

  // ausente: module findSourceMap SourceMap*: a tradução não muda nenhuma linha de lugar, e os mapas dos outros não
  // são lidos.
  //
  // ausente: module register: quem quer mudar como um arquivo se carrega troca Module._extensions.
  return {
    builtinModules: need('module/builtins').linked(),
    isBuiltin: isBuiltin,
    createRequire: createRequire,
    globalPaths: globalPaths(),
    wrap: wrap,
    wrapper: wrapper,
    _preloadModules: preloadModules,
    _initPaths: initPaths,
    syncBuiltinESMExports: syncBuiltinESMExports,
    findSourceMap: absent('module', 'findSourceMap', noMaps),
    SourceMap: absent('module', 'SourceMap', noMaps),
    register: absent('module', 'register', 'quem quer mudar como um arquivo se carrega troca Module._extensions.'),
    runMain: function runMain() { return need('module/main').run(arguments[0] || need('process').argv[1]); }
  };
})
