/* crypto/random.js -- sorteios: bytes, inteiros, UUIDs.
 *
 * Os bytes vêm do kernel. Pedir poucos de cada vez custa uma chamada de sistema por pedido; por
 * isso randomInt e randomUUID tiram os seus de um lote. */
(function (native, need) {
  'use strict';

  var Buffer = need('buffer').Buffer;
  var MAX_SIZE = 2147483647;
  var MAX_RANGE = 281474976710655; // 2^48 - 1: seis bytes

  // ---- argumentos ----

  function outOfRange(name, range, value) {
    return need('codes').ERR_OUT_OF_RANGE(name, range, value);
  }

  function checkOffset(offset, elementSize, length) {
    if (typeof offset !== 'number') need('validators').validateNumber(offset, 'offset');
    offset *= elementSize;
    var max = Math.min(length, MAX_SIZE);
    if (!(offset >= 0 && offset <= max)) throw outOfRange('offset', '>= 0 && <= ' + max, offset);
    return offset >>> 0;
  }

  function checkSize(size, elementSize, offset, length) {
    if (typeof size !== 'number') need('validators').validateNumber(size, 'size');
    size *= elementSize;
    if (!(size >= 0 && size <= MAX_SIZE)) throw outOfRange('size', '>= 0 && <= ' + MAX_SIZE, size);
    if (size + offset > length) throw outOfRange('size + offset', '<= ' + length, size + offset);
    return size >>> 0;
  }

  function checkTarget(buf) {
    if (!ArrayBuffer.isView(buf) && !(buf instanceof ArrayBuffer)) {
      throw need('codes').ERR_INVALID_ARG_TYPE('buf', ['ArrayBuffer', 'ArrayBufferView'], buf);
    }
  }

  // ---- bytes ----

  function fill(buf, offset, size, callback) {
    var elementSize = buf.BYTES_PER_ELEMENT || 1;
    offset = checkOffset(offset, elementSize, buf.byteLength);
    size = size === undefined ? buf.byteLength - offset : checkSize(size, elementSize, offset, buf.byteLength);
    if (size > 0) native.fill(buf, offset, size, callback);
    else if (callback) callback(null, buf);
    return buf;
  }

  function randomFillSync(buf, offset, size) {
    checkTarget(buf);
    return fill(buf, offset === undefined ? 0 : offset, size);
  }

  function randomFill(buf, offset, size, callback) {
    checkTarget(buf);
    if (typeof offset === 'function') {
      callback = offset;
      offset = 0;
      size = buf.length;
    } else if (typeof size === 'function') {
      callback = size;
      size = buf.length - offset;
    } else {
      need('validators').validateFunction(callback, 'callback');
    }
    fill(buf, offset, size, callback);
  }

  function randomBytes(size, callback) {
    size = checkSize(size, 1, 0, Infinity);
    if (callback !== undefined) need('validators').validateFunction(callback, 'callback');
    var buf = fill(Buffer.allocUnsafe(size), 0, size, callback);
    if (callback === undefined) return buf;
  }

  // ---- inteiros: seis bytes de cada vez, tirados de um lote ----

  var numbers = Buffer.alloc(6 * 1024);
  var nextNumber = numbers.length;
  var refilling = false;
  var waiting = []; // os que pediram com callback e acharam o lote vazio

  function randomInt(min, max, callback) {
    var onlyMax = max === undefined || typeof max === 'function';
    if (onlyMax) {
      callback = max;
      max = min;
      min = 0;
    }
    if (callback !== undefined) need('validators').validateFunction(callback, 'callback');
    checkRange(min, max, onlyMax);
    if (callback === undefined) return drawNow(min, max);
    drawLater({ min: min, max: max, callback: callback });
  }

  function checkRange(min, max, onlyMax) {
    var codes = need('codes');
    if (!Number.isSafeInteger(min)) throw codes.ERR_INVALID_ARG_TYPE('min', 'a safe integer', min);
    if (!Number.isSafeInteger(max)) throw codes.ERR_INVALID_ARG_TYPE('max', 'a safe integer', max);
    if (max <= min) throw outOfRange('max', 'greater than the value of "min" (' + min + ')', max);
    if (max - min > MAX_RANGE) throw outOfRange(onlyMax ? 'max' : 'max - min', '<= ' + MAX_RANGE, max - min);
  }

  // O resto da divisão favoreceria os números baixos: o que passa do último múltiplo inteiro do
  // intervalo é jogado fora. Devolve undefined se o lote acabou.
  function draw(min, max) {
    var range = max - min;
    var limit = MAX_RANGE - MAX_RANGE % range;
    while (nextNumber < numbers.length) {
      var number = numbers.readUIntBE(nextNumber, 6);
      nextNumber += 6;
      if (number < limit) return number % range + min;
    }
  }

  function drawNow(min, max) {
    for (;;) {
      var number = draw(min, max);
      if (number !== undefined) return number;
      randomFillSync(numbers);
      nextNumber = 0;
    }
  }

  function drawLater(request) {
    var number = draw(request.min, request.max);
    if (number !== undefined) {
      need('queue').nextTick(request.callback, undefined, number);
      return;
    }
    waiting.push(request);
    if (refilling) return;
    refilling = true;
    randomFill(numbers, onRefilled);
  }

  function onRefilled(error) {
    var requests = waiting;
    refilling = false;
    waiting = [];
    if (!error) nextNumber = 0;
    requests.forEach(function (request) {
      if (error) request.callback(error);
      else drawLater(request);
    });
  }

  // ---- UUIDs: 16 bytes, de um lote de 128 ----

  var uuids = null;
  var nextUuid = 0;

  // A versão (4: sorteado) e a variante ocupam bits fixos; o resto é sorteio.
  function writeUuid(bytes, start) {
    bytes[start + 6] = bytes[start + 6] & 0x0f | 0x40;
    bytes[start + 8] = bytes[start + 8] & 0x3f | 0x80;
    var hex = bytes.toString('hex', start, start + 16);
    return hex.slice(0, 8) + '-' + hex.slice(8, 12) + '-' + hex.slice(12, 16) + '-' + hex.slice(16, 20) +
      '-' + hex.slice(20);
  }

  function randomUUID(options) {
    if (options !== undefined) {
      need('validators').validateObject(options, 'options');
      if (options.disableEntropyCache !== undefined) {
        need('validators').validateBoolean(options.disableEntropyCache, 'options.disableEntropyCache');
        if (options.disableEntropyCache) return writeUuid(randomBytes(16), 0);
      }
    }
    if (uuids === null || nextUuid === uuids.length) {
      uuids = randomBytes(16 * 128);
      nextUuid = 0;
    }
    nextUuid += 16;
    return writeUuid(uuids, nextUuid - 16);
  }

  return {
    randomBytes: randomBytes,
    randomFill: randomFill,
    randomFillSync: randomFillSync,
    randomInt: randomInt,
    randomUUID: randomUUID
  };
})
