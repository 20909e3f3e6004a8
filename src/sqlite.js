/* sqlite.js -- require('sqlite'): bancos de dados SQLite, sem esperar.
 *
 * Cada pedido responde a um callback, erro primeiro, ou, sem ele, numa promessa. Aqui se conferem os
 * argumentos; quem cuida da fila e de falar com o SQLite é o C. docs/sqlite.md conta o que há. */
(function (native, need) {
  'use strict';

  var ONCE = true; // um comando que serve a um pedido só

  // ---- erros ----

  // O nome de cada código do SQLite, na ordem dos números.
  var CODES = ('OK ERROR INTERNAL PERM ABORT BUSY LOCKED NOMEM READONLY INTERRUPT IOERR CORRUPT NOTFOUND FULL ' +
    'CANTOPEN PROTOCOL EMPTY SCHEMA TOOBIG CONSTRAINT MISMATCH MISUSE NOLFS AUTH FORMAT RANGE NOTADB').split(' ');

  // Um código estendido traz o comum nos oito bits de baixo. Um negativo não é do SQLite: é o número grande demais.
  function failure(code, message) {
    var error;
    if (code < 0) {
      error = new RangeError(message);
      error.code = 'ERR_OUT_OF_RANGE';
      return error;
    }
    var name = 'SQLITE_' + (CODES[code & 255] || 'ERROR');
    error = new Error(name + ': ' + message);
    error.errno = code & 255;
    error.code = name;
    error.extended = code;
    return error;
  }

  // ---- argumentos ----

  // Um boolean é guardado como 1 ou 0. NaN viraria NULL, e undefined costuma ser um engano: nenhum dos dois entra.
  function valueOf(value, name) {
    if (typeof value === 'boolean') return value ? 1 : 0;
    if (value === null || typeof value === 'string' || value instanceof Uint8Array) return value;
    if (typeof value !== 'number') {
      throw need('codes').ERR_INVALID_ARG_TYPE(name, ['string', 'number', 'boolean', 'null', 'Buffer', 'Uint8Array'], value);
    }
    if (value !== value) throw need('codes').ERR_INVALID_ARG_VALUE(name, value, 'o SQLite não guarda NaN');
    return value;
  }

  function isNamed(value) {
    return typeof value === 'object' && value !== null && !(value instanceof Uint8Array) && !(value instanceof Date);
  }

  function namesAndValues(object) {
    var list = [];
    Object.keys(object).forEach(function (key) { list.push(key, valueOf(object[key], key)); });
    return list;
  }

  // run(sql, a, b), run(sql, [a, b]) ou run(sql, { nome: a }).
  function parametersOf(values) {
    var only = values.length === 1 ? values[0] : undefined;
    if (!Array.isArray(only) && isNamed(only)) return { list: namesAndValues(only), named: true };
    if (Array.isArray(only)) values = only;
    return { list: values.map(function (value, i) { return valueOf(value, 'values[' + i + ']'); }), named: false };
  }

  // As funções no fim dos argumentos: uma, ou duas em each.
  function takeFunctions(values, most) {
    var from = values.length;
    while (from > 0 && values.length - from < most && typeof values[from - 1] === 'function') from--;
    return values.splice(from);
  }

  // ---- responder ----

  // Com callback, devolve `self`, para encadear; sem ele, uma promessa.
  function answer(self, callback, start) {
    if (callback !== undefined) {
      need('validators').validateFunction(callback, 'callback');
      start(callback);
      return self;
    }
    return new Promise(function (resolve, reject) {
      start(function (error, value) {
        if (error) reject(error);
        else resolve(value);
      });
    });
  }

  function send(operation, self, statement, args, first) {
    var values = Array.prototype.slice.call(args, first);
    var callback = takeFunctions(values, 1)[0];
    var parameters = parametersOf(values);
    return answer(self, callback, function (done) {
      native[operation](statement, parameters.list, parameters.named, done);
    });
  }

  // O callback de run recebe o que mudou em `this`, como no módulo sqlite3 do npm, e também como valor.
  function sendRun(self, statement, args, first) {
    args = Array.prototype.slice.call(args, first);
    var callback = takeFunctions(args, 1)[0];
    if (callback !== undefined) {
      args.push(function (error, outcome) { callback.call(error ? self : outcome, error, outcome); });
    }
    return send('run', self, statement, args, 0);
  }

  // ---- each ----

  // Entrega um punhado de linhas; false: o programa não quer mais.
  function deliver(rows, onRow, count) {
    for (var i = 0; i < rows.length; i++) {
      count.rows++;
      if (onRow(null, rows[i]) === false) return false;
    }
    return true;
  }

  // Uma viagem à equipe por punhado. Até o fim, ou até o stop, a vez no banco é deste each. Uma exceção de onRow
  // acaba com ele, e é a resposta.
  function walk(statement, parameters, onRow, done) {
    var count = { rows: 0 };
    function stop(error) {
      native.stop(statement, [], false, function () { done(error, count.rows); });
    }
    function take(error, rows, more) {
      var goesOn;
      if (error) return done(error);
      try {
        goesOn = deliver(rows, onRow, count);
      } catch (thrown) {
        return more ? stop(thrown) : done(thrown);
      }
      if (!more) done(null, count.rows);
      else if (goesOn) native.next(statement, [], false, take);
      else stop(null);
    }
    native.each(statement, parameters.list, parameters.named, take);
  }

  function sendEach(self, statement, args, first) {
    var values = Array.prototype.slice.call(args, first);
    var functions = takeFunctions(values, 2);
    need('validators').validateFunction(functions[0], 'onRow');
    var parameters = parametersOf(values);
    return answer(self, functions[1], function (done) { walk(statement, parameters, functions[0], done); });
  }

  // ---- Database ----

  function Database() { throw need('codes').ERR_ILLEGAL_CONSTRUCTOR(); }

  Database.prototype.exec = function exec(sql, callback) {
    var self = this;
    need('validators').validateString(sql, 'sql');
    return answer(this, callback, function (done) { native.exec(self, sql, done); });
  };

  Database.prototype.close = function close(callback) {
    var self = this;
    return answer(this, callback, function (done) { native.close(self, '', done); });
  };

  Database.prototype.interrupt = function interrupt() { native.interrupt(this); };

  Database.prototype.prepare = function prepare(sql, callback) {
    need('validators').validateString(sql, 'sql');
    var statement = native.prepare(this, sql, false);
    if (callback !== undefined) {
      need('validators').validateFunction(callback, 'callback');
      native.check(statement, [], false, callback);
    }
    return statement;
  };

  function once(database, sql) {
    need('validators').validateString(sql, 'sql');
    return native.prepare(database, sql, ONCE);
  }

  // Os parâmetros estão declarados, embora se leiam em `arguments`, para quem olha de fora: o rastro acha entre eles
  // a função que o programa passou.
  Database.prototype.run = function run(sql, values, callback) {
    return sendRun(this, once(this, sql), arguments, 1);
  };
  Database.prototype.get = function get(sql, values, callback) {
    return send('get', this, once(this, sql), arguments, 1);
  };
  Database.prototype.all = function all(sql, values, callback) {
    return send('all', this, once(this, sql), arguments, 1);
  };
  Database.prototype.each = function each(sql, values, onRow, callback) {
    return sendEach(this, once(this, sql), arguments, 1);
  };

  // ---- Statement ----

  function Statement() { throw need('codes').ERR_ILLEGAL_CONSTRUCTOR(); }

  Statement.prototype.run = function run(values, callback) { return sendRun(this, this, arguments, 0); };
  Statement.prototype.get = function get(values, callback) { return send('get', this, this, arguments, 0); };
  Statement.prototype.all = function all(values, callback) { return send('all', this, this, arguments, 0); };
  Statement.prototype.each = function each(values, onRow, callback) { return sendEach(this, this, arguments, 0); };

  Statement.prototype.finalize = function finalize(callback) {
    var self = this;
    return answer(this, callback, function (done) { native.finalize(self, [], false, done); });
  };

  // ---- open ----

  var READONLY = 1, READWRITE = 2, CREATE = 4; // SQLITE_OPEN_…

  function flagsOf(options) {
    var check = need('validators').validateBoolean;
    if (options.readOnly !== undefined) check(options.readOnly, 'options.readOnly');
    if (options.create !== undefined) check(options.create, 'options.create');
    if (options.readOnly) return READONLY;
    return options.create === false ? READWRITE : READWRITE | CREATE;
  }

  // Quantos ms esperar por um banco trancado por outro antes de desistir (SQLITE_BUSY).
  function timeoutOf(options) {
    if (options.timeout === undefined) return 1000;
    need('validators').validateInt32(options.timeout, 'options.timeout', 0);
    return options.timeout;
  }

  // O caminho e as opções se conferem já; o banco só é entregue aberto.
  function open(path, options, callback) {
    if (typeof options === 'function') callback = options, options = {};
    if (options === undefined) options = {};
    need('validators').validateString(path, 'path');
    need('validators').validateObject(options, 'options');
    var flags = flagsOf(options), timeout = timeoutOf(options);
    return answer(undefined, callback, function (done) {
      var database = native.open(path, flags, timeout, function (error) {
        if (error) done(error);
        else done(null, database);
      });
    });
  }

  native.start(Database.prototype, Statement.prototype, failure);

  var exports = { open: open, Database: Database, Statement: Statement };

  // Quem traz um programa do Node 22 procura estes dois.
  ['DatabaseSync', 'StatementSync'].forEach(function (name) {
    Object.defineProperty(exports, name, { get: function () {
      throw need('codes/absent').error(name, 'o sqlite daqui não espera; comece por sqlite.open(caminho)');
    } });
  });

  return exports;
})
