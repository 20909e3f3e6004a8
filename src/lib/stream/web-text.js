/* stream/web-text.js -- TextEncoderStream e TextDecoderStream: de texto a bytes e de volta, aos poucos. */
(function () {
  'use strict';

  return function (TransformStream) {
    function accessor(Class, name, get) {
      Object.defineProperty(Class.prototype, name, { get: get, enumerable: true, configurable: true });
    }

    // As propriedades `readable` e `writable` de quem guarda um TransformStream em `_transform`.
    function addSides(Class) {
      accessor(Class, 'readable', function () { return this._transform.readable; });
      accessor(Class, 'writable', function () { return this._transform.writable; });
      Object.defineProperty(Class.prototype, Symbol.toStringTag, { value: Class.name, configurable: true });
    }

    function hold(object, transformer) {
      Object.defineProperty(object, '_transform', { value: new TransformStream(transformer) });
    }

    // Um caractere pode vir partido: a primeira metade dele espera a segunda.
    function TextEncoderStream() {
      if (!(this instanceof TextEncoderStream)) {
        throw new TypeError("Class constructor TextEncoderStream cannot be invoked without 'new'");
      }
      var encoder = new TextEncoder();
      var half = '';
      hold(this, {
        transform: function (chunk, controller) {
          var text = half + String(chunk);
          half = /[\ud800-\udbff]$/.test(text) ? text.slice(-1) : '';
          if (half !== '') text = text.slice(0, -1);
          if (text !== '') controller.enqueue(encoder.encode(text));
        },
        flush: function (controller) {
          if (half !== '') controller.enqueue(encoder.encode('\ufffd'));
        }
      });
    }
    accessor(TextEncoderStream, 'encoding', function () { return 'utf-8'; });
    addSides(TextEncoderStream);

    function TextDecoderStream(encoding, options) {
      if (!(this instanceof TextDecoderStream)) {
        throw new TypeError("Class constructor TextDecoderStream cannot be invoked without 'new'");
      }
      var decoder = new TextDecoder(encoding === undefined ? 'utf-8' : encoding, options || {});
      Object.defineProperty(this, '_decoder', { value: decoder });
      hold(this, {
        transform: function (chunk, controller) {
          var text = decoder.decode(chunk, { stream: true });
          if (text !== '') controller.enqueue(text);
        },
        flush: function (controller) {
          var text = decoder.decode();
          if (text !== '') controller.enqueue(text);
        }
      });
    }
    ['encoding', 'fatal', 'ignoreBOM'].forEach(function (name) {
      accessor(TextDecoderStream, name, function () { return this._decoder[name]; });
    });
    addSides(TextDecoderStream);

    return { TextEncoderStream: TextEncoderStream, TextDecoderStream: TextDecoderStream };
  };
})
