/* util/args.js -- util.parseArgs: a linha de comando de um programa, lida segundo uma tabela.
 *
 * Primeiro os argumentos viram fichas (opção, posicional, o '--'); depois as fichas viram
 * { values, positionals }. Com strict (o padrão), o que não está na tabela é erro. */
(function (native, need) {
  'use strict';

  var validators = need('validators');
  var hasOwn = Object.prototype.hasOwnProperty;

  // A tabela vem do programa: só contam as propriedades próprias.
  function own(object, key) {
    return hasOwn.call(object, key) ? object[key] : undefined;
  }

  function setting(options, name, key) {
    return hasOwn.call(options, name) ? own(options[name], key) : undefined;
  }

  function longName(short, options) {
    var names = Object.keys(options);
    for (var i = 0; i < names.length; i++) {
      if (own(options[names[i]], 'short') === short) return names[i];
    }
    return short;
  }

  function takesValue(options, name) {
    return setting(options, name, 'type') === 'string';
  }

  // ---- 1. argumentos -> fichas ----

  function Reader(args, options) {
    this.rest = args.slice();
    this.options = options;
    this.tokens = [];
    this.index = -1;
    this.expanded = 0; // quantas letras de um grupo (-abc) ainda estão na frente de `rest`
  }

  Reader.prototype.push = function (name, rawName, value, inline) {
    this.tokens.push({ kind: 'option', name: name, rawName: rawName, index: this.index, value: value, inlineValue: inline });
  };

  // `--nome` ou `-n`, com o valor no argumento seguinte se a opção pede um.
  Reader.prototype.lone = function (name, rawName) {
    if (!takesValue(this.options, name) || this.rest.length === 0) {
      this.push(name, rawName, undefined, undefined);
      return;
    }
    this.push(name, rawName, this.rest.shift(), false);
    this.index++;
  };

  // -abc quer dizer -a -b -c; se b pede valor, -a -bc.
  Reader.prototype.group = function (arg) {
    var letters = [];
    for (var i = 1; i < arg.length; i++) {
      if (takesValue(this.options, longName(arg[i], this.options)) && i < arg.length - 1) {
        letters.push('-' + arg.slice(i));
        break;
      }
      letters.push('-' + arg[i]);
    }
    this.rest = letters.concat(this.rest);
    this.expanded = letters.length;
  };

  Reader.prototype.short = function (arg) {
    var name = longName(arg[1], this.options);
    if (arg.length === 2) this.lone(name, arg);
    else if (takesValue(this.options, name)) this.push(name, '-' + arg[1], arg.slice(2), true);
    else this.group(arg);
  };

  Reader.prototype.long = function (arg) {
    var equal = arg.indexOf('=', 3);
    if (equal < 0) this.lone(arg.slice(2), arg);
    else this.push(arg.slice(2, equal), arg.slice(0, equal), arg.slice(equal + 1), true);
  };

  Reader.prototype.positional = function (arg) {
    this.tokens.push({ kind: 'positional', index: this.index, value: arg });
  };

  // Depois de '--', tudo é posicional.
  Reader.prototype.terminate = function () {
    this.tokens.push({ kind: 'option-terminator', index: this.index });
    while (this.rest.length > 0) {
      this.index++;
      this.positional(this.rest.shift());
    }
  };

  Reader.prototype.read = function () {
    while (this.rest.length > 0) {
      var arg = this.rest.shift();
      if (this.expanded > 0) this.expanded--;
      else this.index++;
      if (arg === '--') this.terminate();
      else if (arg.length > 2 && arg.slice(0, 2) === '--') this.long(arg);
      else if (arg.length > 1 && arg[0] === '-') this.short(arg);
      else this.positional(arg);
    }
    return this.tokens;
  };

  // ---- 2. fichas -> valores ----

  function invalid(message) {
    return need('codes').ERR_PARSE_ARGS_INVALID_OPTION_VALUE(message);
  }

  function isNegation(config, name) {
    return config.allowNegative && name.slice(0, 3) === 'no-';
  }

  function checkUsage(config, token) {
    var name = token.name;
    if (!hasOwn.call(config.options, name)) {
      name = isNegation(config, name) ? name.slice(3) : undefined;
      if (name === undefined || setting(config.options, name, 'type') !== 'boolean') {
        throw need('codes').ERR_PARSE_ARGS_UNKNOWN_OPTION(token.rawName, config.allowPositionals);
      }
    }
    var short = setting(config.options, name, 'short');
    var shown = (short ? '-' + short + ', ' : '') + '--' + name;
    var type = setting(config.options, name, 'type');
    if (type === 'string' && typeof token.value !== 'string') {
      throw invalid("Option '" + shown + " <value>' argument missing");
    }
    if (type === 'boolean' && token.value !== undefined) {
      throw invalid("Option '" + shown + "' does not take an argument");
    }
  }

  // --nome -outra: esqueceram o valor, ou o valor começa com hífen?
  function checkAmbiguity(token) {
    if (token.inlineValue || token.value === undefined || token.value.length < 2 || token.value[0] !== '-') return;
    var raw = token.rawName;
    var example = raw.slice(0, 2) === '--' ? "'" + raw + "=-XYZ'" : "'--" + token.name + "=-XYZ' or '" + raw + "-XYZ'";
    throw invalid("Option '" + raw + "' argument is ambiguous.\n" +
      "Did you forget to specify the option argument for '" + raw + "'?\n" +
      'To specify an option argument starting with a dash use ' + example + '.');
  }

  function store(config, token, values) {
    if (token.name === '__proto__') return;
    var value = token.value === undefined ? true : token.value;
    if (isNegation(config, token.name) && token.value === undefined) {
      token.name = token.name.slice(3);
      value = false;
    }
    if (!setting(config.options, token.name, 'multiple')) values[token.name] = value;
    else if (values[token.name]) values[token.name].push(value);
    else values[token.name] = [value];
  }

  // ---- a tabela faz sentido? ----

  function checkOption(name, option) {
    var path = 'options.' + name;
    validators.validateObject(option, path);
    var type = own(option, 'type');
    validators.validateUnion(type, path + '.type', ['string', 'boolean']);
    if (hasOwn.call(option, 'short')) {
      validators.validateString(option.short, path + '.short');
      if (option.short.length !== 1) {
        throw need('codes').ERR_INVALID_ARG_VALUE(path + '.short', option.short, 'must be a single character');
      }
    }
    if (hasOwn.call(option, 'multiple')) validators.validateBoolean(option.multiple, path + '.multiple');
    var fallback = own(option, 'default');
    if (fallback === undefined) return;
    var check = 'validate' + (type === 'string' ? 'String' : 'Boolean') + (own(option, 'multiple') ? 'Array' : '');
    validators[check](fallback, path + '.default');
  }

  function mainArgs() {
    var process = need('process');
    var evaluates = process.execArgv.some(function (word) {
      return word === '-e' || word === '--eval' || word === '-p' || word === '--print';
    });
    return process.argv.slice(evaluates ? 1 : 2);
  }

  function pick(config, key, fallback) {
    var value = own(config, key);
    return value === undefined || value === null ? fallback : value;
  }

  function readConfig(config) {
    var strict = pick(config, 'strict', true);
    var read = {
      args: pick(config, 'args', null) || mainArgs(),
      strict: strict,
      allowPositionals: pick(config, 'allowPositionals', !strict),
      tokens: pick(config, 'tokens', false),
      allowNegative: pick(config, 'allowNegative', false),
      options: pick(config, 'options', {})
    };
    validators.validateArray(read.args, 'args');
    ['strict', 'allowPositionals', 'tokens', 'allowNegative'].forEach(function (key) {
      validators.validateBoolean(read[key], key);
    });
    validators.validateObject(read.options, 'options');
    Object.keys(read.options).forEach(function (name) { checkOption(name, read.options[name]); });
    return read;
  }

  function parseArgs(config) {
    config = readConfig(config === undefined ? {} : config);
    var tokens = new Reader(config.args, config.options).read();
    var result = { values: Object.create(null), positionals: [] };
    if (config.tokens) result.tokens = tokens;
    tokens.forEach(function (token) {
      if (token.kind === 'option') {
        if (config.strict) {
          checkUsage(config, token);
          checkAmbiguity(token);
        }
        store(config, token, result.values);
      } else if (token.kind === 'positional') {
        if (!config.allowPositionals) throw need('codes').ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL(token.value);
        result.positionals.push(token.value);
      }
    });
    Object.keys(config.options).forEach(function (name) {
      var fallback = own(config.options[name], 'default');
      if (fallback !== undefined && result.values[name] === undefined && name !== '__proto__') {
        result.values[name] = fallback;
      }
    });
    return result;
  }

  return { parseArgs: parseArgs };
})
