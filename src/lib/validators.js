/* validators.js -- as conferências de argumentos que o Node repete em todos os módulos.
 *
 * Cada função devolve em silêncio quando o valor serve e lança o erro com código do Node
 * quando não serve. `name` é o nome do argumento na mensagem. */
(function (native, need) {
  'use strict';

  // Um atalho para o caminho do erro, que é o único que carrega `codes`.
  function typeError(name, expected, value) {
    return need('codes').ERR_INVALID_ARG_TYPE(name, expected, value);
  }
  function rangeError(name, range, value) {
    return need('codes').ERR_OUT_OF_RANGE(name, range, value);
  }
  function valueError(name, value, reason) {
    return need('codes').ERR_INVALID_ARG_VALUE(name, value, reason);
  }

  function validateString(value, name) {
    if (typeof value !== 'string') throw typeError(name, 'string', value);
  }

  function validateBoolean(value, name) {
    if (typeof value !== 'boolean') throw typeError(name, 'boolean', value);
  }

  function validateFunction(value, name) {
    if (typeof value !== 'function') throw typeError(name, 'Function', value);
  }

  function validateUndefined(value, name) {
    if (value !== undefined) throw typeError(name, 'undefined', value);
  }

  function limits(min, max) {
    var has = function (limit) { return limit !== undefined && limit !== null; };
    return (has(min) ? '>= ' + min : '') + (has(min) && has(max) ? ' && ' : '') + (has(max) ? '<= ' + max : '');
  }

  function validateNumber(value, name, min, max) {
    if (typeof value !== 'number') throw typeError(name, 'number', value);
    var range = limits(min, max);
    if (range !== '' && (value < min || value > max || value !== value)) throw rangeError(name, range, value);
  }

  function validateWhole(value, name, min, max) {
    if (typeof value !== 'number') throw typeError(name, 'number', value);
    if (!isFinite(value) || Math.floor(value) !== value) throw rangeError(name, 'an integer', value);
    if (value < min || value > max) throw rangeError(name, limits(min, max), value);
  }

  function validateInteger(value, name, min, max) {
    validateWhole(value, name, min === undefined ? -9007199254740991 : min,
      max === undefined ? 9007199254740991 : max);
  }

  function validateInt32(value, name, min, max) {
    validateWhole(value, name, min === undefined ? -2147483648 : min, max === undefined ? 2147483647 : max);
  }

  function validateUint32(value, name, positive) {
    validateWhole(value, name, positive ? 1 : 0, 4294967295);
  }

  // options: { nullable, array, function }, o que mais pode passar por objeto.
  function validateObject(value, name, options) {
    var allowed = options || {};
    if (value === null ? !allowed.nullable
      : Array.isArray(value) ? !allowed.array
      : typeof value !== 'object' && !(allowed.function && typeof value === 'function')) {
      throw typeError(name, 'Object', value);
    }
  }

  function validateDictionary(value, name) {
    if (value !== undefined && value !== null && typeof value !== 'object' && typeof value !== 'function') {
      throw typeError(name, 'a dictionary', value);
    }
  }

  function validateArray(value, name, minLength) {
    if (!Array.isArray(value)) throw typeError(name, 'Array', value);
    if (value.length < minLength) throw valueError(name, value, 'must be longer than ' + minLength);
  }

  function validateStringArray(value, name) {
    validateArray(value, name);
    for (var i = 0; i < value.length; i++) validateString(value[i], name + '[' + i + ']');
  }

  function validateBooleanArray(value, name) {
    validateArray(value, name);
    for (var i = 0; i < value.length; i++) validateBoolean(value[i], name + '[' + i + ']');
  }

  function validateOneOf(value, name, allowed) {
    if (allowed.indexOf(value) >= 0) return;
    var words = allowed.map(function (word) {
      return typeof word === 'string' ? "'" + word + "'" : String(word);
    });
    throw valueError(name, value, 'must be one of: ' + words.join(', '));
  }

  function validateUnion(value, name, union) {
    if (union.indexOf(value) < 0) throw typeError(name, "('" + union.join('|') + "')", value);
  }

  function validateBuffer(value, name) {
    if (!ArrayBuffer.isView(value)) {
      throw typeError(name === undefined ? 'buffer' : name, ['Buffer', 'TypedArray', 'DataView'], value);
    }
  }

  // Devolve a porta como número.
  function validatePort(port, name, allowZero) {
    var number = Number(port);
    var written = typeof port === 'number' || (typeof port === 'string' && port.trim() !== '');
    if (!written || number !== number >>> 0 || number > 65535 || (port === 0 && allowZero === false)) {
      throw need('codes').ERR_SOCKET_BAD_PORT(name === undefined ? 'Port' : name, port, allowZero);
    }
    return number;
  }

  function validateAbortSignal(signal, name) {
    if (signal !== undefined && (signal === null || typeof signal !== 'object' || !('aborted' in signal))) {
      throw typeError(name, 'AbortSignal', signal);
    }
  }

  function validateAbortSignalArray(value, name) {
    validateArray(value, name);
    for (var i = 0; i < value.length; i++) {
      var indexed = name + '[' + i + ']';
      if (value[i] === undefined || value[i] === null) throw typeError(indexed, 'AbortSignal', value[i]);
      validateAbortSignal(value[i], indexed);
    }
  }

  // Devolve false se o número não foi dado (undefined ou NaN).
  function validateFiniteNumber(value, name) {
    if (value === undefined) return false;
    if (typeof value === 'number' && isFinite(value)) return true;
    if (value !== value) return false;
    validateNumber(value, name);
    throw rangeError(name, 'a finite number', value);
  }

  // O número entre os limites, ou `fallback` se ele não foi dado.
  function validateRange(value, name, lower, upper, fallback) {
    if (!validateFiniteNumber(value, name)) return fallback;
    if (value < lower || value > upper) throw rangeError(name, '>= ' + lower + ' and <= ' + upper, value);
    return value;
  }

  // Modo de arquivo: número, ou texto em octal.
  function parseFileMode(value, name, fallback) {
    if (value === undefined || value === null) value = fallback;
    if (typeof value === 'string') {
      if (!/^[0-7]+$/.test(value)) {
        throw valueError(name, value, 'must be a 32-bit unsigned integer or an octal string');
      }
      value = parseInt(value, 8);
    }
    validateUint32(value, name);
    return value;
  }

  return {
    validateString: validateString,
    validateBoolean: validateBoolean,
    validateFunction: validateFunction,
    validateUndefined: validateUndefined,
    validateNumber: validateNumber,
    validateInteger: validateInteger,
    validateInt32: validateInt32,
    validateUint32: validateUint32,
    validateObject: validateObject,
    validateDictionary: validateDictionary,
    validateArray: validateArray,
    validateStringArray: validateStringArray,
    validateBooleanArray: validateBooleanArray,
    validateOneOf: validateOneOf,
    validateUnion: validateUnion,
    validateBuffer: validateBuffer,
    validatePort: validatePort,
    validateAbortSignal: validateAbortSignal,
    validateAbortSignalArray: validateAbortSignalArray,
    validateFiniteNumber: validateFiniteNumber,
    validateRange: validateRange,
    parseFileMode: parseFileMode
  };
})
