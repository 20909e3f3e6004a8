/* buffer/errors.js -- o que a metade em C de Buffer chama quando um argumento não serve.
 *
 * Cada função daqui sempre lança. */
(function (native, need) {
  'use strict';

  var codes = need('codes');
  var validators = need('validators');
  var BYTES = ['Buffer', 'Uint8Array'];

  function notBytes(name, value) {
    throw new codes.ERR_INVALID_ARG_TYPE(name, BYTES, value);
  }

  function notArray(name, value) {
    throw new codes.ERR_INVALID_ARG_TYPE(name, 'Array', value);
  }

  function notText() {
    throw codes.coded(TypeError, 'ERR_INVALID_ARG_TYPE', 'argument must be a string');
  }

  function notBuffer() {
    throw codes.coded(TypeError, 'ERR_INVALID_ARG_TYPE', 'argument must be a buffer');
  }

  function noSuchIndex() {
    throw codes.coded(RangeError, 'ERR_OUT_OF_RANGE', 'Index out of range');
  }

  function offsetOutside() {
    throw codes.ERR_BUFFER_OUT_OF_BOUNDS('offset');
  }

  function notSearchable(value) {
    throw new codes.ERR_INVALID_ARG_TYPE('value', ['number', 'string'].concat(BYTES), value);
  }

  function unknownEncoding(name) {
    throw new codes.ERR_UNKNOWN_ENCODING(name);
  }

  function badSize(multiple) {
    throw new codes.ERR_INVALID_BUFFER_SIZE(multiple);
  }

  function outOfRange(name, range, value) {
    throw new codes.ERR_OUT_OF_RANGE(name, range, value);
  }

  function badOffset(value, name, min, max) {
    validators.validateInteger(value, name, min, max);
  }

  // Uma posição (ou, com `name`, um tamanho) que não serve; `max` é a maior que serviria.
  function outOfBounds(value, max, name) {
    validators.validateNumber(value, name || 'offset');
    if (Math.floor(value) !== value) throw new codes.ERR_OUT_OF_RANGE(name || 'offset', 'an integer', value);
    if (max < 0) throw new codes.ERR_BUFFER_OUT_OF_BOUNDS();
    throw new codes.ERR_OUT_OF_RANGE(name || 'offset', '>= ' + (name ? 1 : 0) + ' and <= ' + max, value);
  }

  // Um número que não cabe em `size` bytes. Acima de quatro, o Node fala em potências de 2.
  function badValue(value, min, max, size) {
    var range = '>= ' + min + ' and <= ' + max;
    if (size > 4 && min === 0) range = '>= 0 and < 2 ** ' + size * 8;
    if (size > 4 && min < 0) range = '>= -(2 ** ' + (size * 8 - 1) + ') and < 2 ** ' + (size * 8 - 1);
    throw new codes.ERR_OUT_OF_RANGE('value', range, value);
  }

  return {
    notBytes: notBytes,
    notArray: notArray,
    notText: notText,
    notBuffer: notBuffer,
    noSuchIndex: noSuchIndex,
    offsetOutside: offsetOutside,
    notSearchable: notSearchable,
    unknownEncoding: unknownEncoding,
    badSize: badSize,
    outOfRange: outOfRange,
    badOffset: badOffset,
    outOfBounds: outOfBounds,
    badValue: badValue
  };
})
