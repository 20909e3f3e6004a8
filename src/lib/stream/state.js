/* stream/state.js -- a marca d'água: quanto um stream guarda antes de dizer "chega por ora". */
(function (native, need) {
  'use strict';

  var defaultBytes = 16 * 1024;
  var defaultObjects = 16;

  function getDefaultHighWaterMark(objectMode) {
    return objectMode ? defaultObjects : defaultBytes;
  }

  function setDefaultHighWaterMark(objectMode, value) {
    need('validators').validateInteger(value, 'value', 0);
    if (objectMode) defaultObjects = value;
    else defaultBytes = value;
  }

  // `side` é o nome da opção que vale só para um lado de um Duplex ('readableHighWaterMark').
  function highWaterMark(options, objectMode, side, isDuplex) {
    var value = options.highWaterMark;
    if ((value === undefined || value === null) && isDuplex) value = options[side];
    if (value === undefined || value === null) return getDefaultHighWaterMark(objectMode);
    if (typeof value !== 'number' || Math.floor(value) !== value || value < 0 || value === Infinity) {
      throw need('codes').ERR_INVALID_ARG_VALUE('options.' + (isDuplex ? side : 'highWaterMark'), value);
    }
    return value;
  }

  return {
    getDefaultHighWaterMark: getDefaultHighWaterMark,
    setDefaultHighWaterMark: setDefaultHighWaterMark,
    highWaterMark: highWaterMark
  };
})
