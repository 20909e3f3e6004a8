/* crypto/args.js -- os argumentos que se repetem: bytes ou texto, chaves, codificações. */
(function (native, need) {
  'use strict';

  var Buffer = need('buffer').Buffer;

  function isBytes(value) {
    return ArrayBuffer.isView(value) || value instanceof ArrayBuffer;
  }

  function fromText(text, encoding) {
    return Buffer.from(text, encoding === 'buffer' ? 'utf8' : encoding);
  }

  // Bytes como vieram, ou os de um texto.
  function toBytes(value, name, encoding) {
    if (typeof value === 'string') return fromText(value, encoding);
    if (isBytes(value)) return value;
    throw need('codes').ERR_INVALID_ARG_TYPE(name, ['string', 'ArrayBuffer', 'Buffer', 'TypedArray', 'DataView'], value);
  }

  // O `data` de update(): um ArrayBuffer não serve.
  function checkData(data, encoding) {
    if (typeof data === 'string') {
      if (data.length % 2 === 1 && typeof encoding === 'string' && encoding.toLowerCase() === 'hex') {
        throw need('codes').ERR_INVALID_ARG_VALUE('encoding', encoding, 'is invalid for data of length ' + data.length);
      }
    } else if (!ArrayBuffer.isView(data)) {
      throw need('codes').ERR_INVALID_ARG_TYPE('data', ['string', 'Buffer', 'TypedArray', 'DataView'], data);
    }
  }

  // Uma opção de texto, que pode faltar.
  function textOption(options, name) {
    var value = options ? options[name] : undefined;
    if (value !== undefined && value !== null) need('validators').validateString(value, 'options.' + name);
    return value;
  }

  return { isBytes: isBytes, fromText: fromText, toBytes: toBytes, checkData: checkData, textOption: textOption };
})
