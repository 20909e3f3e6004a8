/* vm.js -- o módulo vm: compilar um texto e rodá-lo, no mesmo espaço global do programa.
 *
 * O motor tem um espaço global só. Por isso não há contextos: createContext e os irmãos dizem
 * isso, e quem só quer rodar um texto tem Script, runInThisContext e compileFunction. */
(function (native, need) {
  'use strict';

  var requireNew = need('es/check').requireNew;
  var validators = need('validators');

  // ausente: vm createContext runInContext runInNewContext createScript Script.prototype.runInContext
  // Script.prototype.runInNewContext: um contexto é outro espaço global, e o motor daqui tem um só; há Script,
  // runInThisContext e compileFunction.
  //
  // ausente: vm measureMemory constants: são do V8.
  var absent = need('codes/absent');
  var ONE_SPACE = 'o motor daqui tem um espaço global só; há vm.Script, vm.runInThisContext e vm.compileFunction';

  function refuse(options, names) {
    names.forEach(function (name) {
      if (options[name] !== undefined) throw absent.error('a opção ' + name, ONE_SPACE);
    });
  }

  // ---- de onde o texto veio ----

  // 'nome.js' é o mesmo que { filename: 'nome.js' }.
  function read(options) {
    if (options === undefined) return {};
    if (typeof options === 'string') return { filename: options };
    validators.validateObject(options, 'options');
    return options;
  }

  function origin(options, fallback) {
    var filename = options.filename === undefined ? fallback : options.filename;
    validators.validateString(filename, 'options.filename');
    ['lineOffset', 'columnOffset'].forEach(function (name) {
      if (options[name] !== undefined) validators.validateInt32(options[name], 'options.' + name);
    });
    refuse(options, ['cachedData', 'importModuleDynamically']);
    return { filename: filename, line: options.lineOffset || 0 };
  }

  // A primeira linha do texto é a de número line + 1: as que faltam são linhas vazias.
  function moved(code, line) {
    return line > 0 ? new Array(line + 1).join('\n') + code : code;
  }

  function sourceMapOf(code) {
    var found = /^\/\/[#@] sourceMappingURL=(\S+)\s*$/m.exec(code);
    return found ? found[1] : undefined;
  }

  // ---- Script: compilado uma vez, para rodar muitas ----

  var compiled = new WeakMap(); // Script -> a função que o roda

  function Script(code, options) {
    requireNew(this, Script);
    var text = String(code);
    var from = origin(read(options), 'evalmachine.<anonymous>');
    compiled.set(this, named('', native.script(moved(text, from.line), from.filename)));
    this.sourceMapURL = sourceMapOf(text);
  }
  Object.defineProperty(Script, 'length', { value: 1 });

  Script.prototype.runInThisContext = function runInThisContext(options) {
    if (options !== undefined) {
      validators.validateObject(options, 'options');
      ['displayErrors', 'breakOnSigint'].forEach(function (name) {
        if (options[name] !== undefined) validators.validateBoolean(options[name], 'options.' + name);
      });
      refuse(options, ['timeout']);
    }
    return compiled.get(this)();
  };
  ['runInContext', 'runInNewContext', 'createCachedData'].forEach(function (name) {
    Script.prototype[name] = absent.method('script', name, ONE_SPACE);
  });
  Object.keys(Script.prototype).forEach(function (name) {
    Object.defineProperty(Script.prototype, name, { enumerable: false });
  });

  function named(name, f) {
    return Object.defineProperty(f, 'name', { value: name, configurable: true });
  }

  function runInThisContext(code, options) {
    return new Script(code, options).runInThisContext(typeof options === 'string' ? undefined : options);
  }

  // ---- compileFunction ----

  function compileFunction(code, params, options) {
    validators.validateString(code, 'code');
    if (params !== undefined) validators.validateStringArray(params, 'params');
    if (options === undefined) options = {};
    else validators.validateObject(options, 'options');
    var from = origin(options, '');
    refuse(options, ['produceCachedData', 'parsingContext', 'contextExtensions']);
    return named('', native.compile(moved(code, from.line), from.filename, (params || []).join(',')));
  }

  // ---- o que não há ----

  function lack(name) {
    vm[name] = absent.method('vm', name, ONE_SPACE);
  }

  // Nenhum objeto é o global de um contexto.
  function isContext(object) {
    validators.validateObject(object, 'object', { array: true, function: true });
    return false;
  }

  var vm = { Script: Script };
  ['createContext', 'createScript', 'runInContext', 'runInNewContext'].forEach(lack);
  vm.runInThisContext = runInThisContext;
  vm.isContext = isContext;
  vm.compileFunction = compileFunction;
  lack('measureMemory');
  return vm;
})
