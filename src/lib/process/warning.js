/* process/warning.js -- process.emitWarning: do aviso ao texto na tela. */
(function (native, need) {
  'use strict';

  var process = need('process');
  var hintGiven = false;

  // ---- entender os argumentos, que o Node aceita em várias formas ----

  function read(type, code, ctor) {
    if (type !== null && typeof type === 'object' && !Array.isArray(type)) {
      return { type: type.type || 'Warning', code: type.code, ctor: type.ctor,
        detail: typeof type.detail === 'string' ? type.detail : undefined };
    }
    if (typeof type === 'function') return { type: 'Warning', code: '', ctor: type };
    if (type !== undefined) need('validators').validateString(type, 'type');
    if (typeof code === 'function') return { type: type, code: '', ctor: code };
    return { type: type, code: code, ctor: ctor };
  }

  function create(message, options) {
    var warning = new Error(message);
    warning.name = String(options.type || 'Warning');
    if (options.code) warning.code = options.code;
    if (options.detail !== undefined) warning.detail = options.detail;
    if (Error.captureStackTrace) Error.captureStackTrace(warning, options.ctor || process.emitWarning);
    return warning;
  }

  // Depois que o código atual terminar; sem a fila de eventos, já.
  function later(action) {
    if (need.has('queue')) process.nextTick(action);
    else action();
  }

  function emit(warning, type, code, ctor) {
    var options = read(type, code, ctor);
    if (options.code !== undefined) need('validators').validateString(options.code, 'code');
    if (typeof warning === 'string') {
      warning = create(warning, options);
    } else if (!(warning instanceof Error)) {
      throw need('codes').ERR_INVALID_ARG_TYPE('warning', ['Error', 'string'], warning);
    }
    if (warning.name === 'DeprecationWarning') {
      if (process.noDeprecation) return;
      if (process.throwDeprecation) {
        later(function () { throw warning; });
        return;
      }
    }
    later(function () { deliver(warning); });
  }

  // Sem a camada de eventos, o único ouvinte é a tela.
  function deliver(warning) {
    if (need.has('events')) process.emit('warning', warning);
    else print(warning);
  }

  // ---- mostrar ----

  function text(warning, traced) {
    if (traced && warning.stack) return warning.stack;
    return typeof warning.toString === 'function' ? warning.toString()
      : Error.prototype.toString.call(warning);
  }

  // Só na primeira vez: como descobrir de onde o aviso veio.
  function hint(isDeprecation) {
    if (hintGiven) return '';
    hintGiven = true;
    return '\n(Use `' + need('path').basename(process.argv0) + ' --trace-' +
      (isDeprecation ? 'deprecation' : 'warnings') +
      ' ...` to show where the warning was created)';
  }

  function isSilenced() {
    return process.noProcessWarnings || process.env.NODE_NO_WARNINGS === '1';
  }

  function print(warning) {
    if (!(warning instanceof Error) || isSilenced()) return;
    var isDeprecation = warning.name === 'DeprecationWarning';
    if (isDeprecation && process.noDeprecation) return;
    var traced = process.traceProcessWarnings || (isDeprecation && process.traceDeprecation);
    var message = '(' + process.release.name + ':' + process.pid + ') ';
    if (warning.code) message += '[' + warning.code + '] ';
    message += text(warning, traced);
    if (typeof warning.detail === 'string') message += '\n' + warning.detail;
    if (!traced) message += hint(isDeprecation);
    need('os/native').write(2, message + '\n');
  }

  return { emit: emit, print: print };
})
