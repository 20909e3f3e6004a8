/* stream/web-text.js -- TextEncoderStream e TextDecoderStream: de texto a bytes e de volta, aos poucos. */
(function (native, need) {
  'use strict';

  var check = need('es/check');

  return function (TransformStream) {
    // As propriedades `readable` e `writable` de quem guarda um TransformStream em `_transform`.
    function addSides(Class) {
      check.getter(Class.prototype, 'readable', function () { return this._transform.readable; });
      check.getter(Class.prototype, 'writable', function () { return this._transform.writable; });
      Object.defineProperty(Class.prototype, Symbol.toStringTag, { value: Class.name, configurable: true });
    }

    function hold(object, transformer) {
      Object.defineProperty(object, '_transform', { value: new TransformStream(transformer) });
    }

    // Um caractere pode vir partido: a primeira metade dele espera a segunda.
    function TextEncoderStream() {
      check.requireNew(this, TextEncoderStream);
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
    check.getter(TextEncoderStream.prototype, 'encoding', function () { return 'utf-8'; });
    addSides(TextEncoderStream);

    function TextDecoderStream(encoding, options) {
      check.requireNew(this, TextDecoderStream);
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
      check.getter(TextDecoderStream.prototype, name, function () { return this._decoder[name]; });
    });
    addSides(TextDecoderStream);

    return { TextEncoderStream: TextEncoderStream, TextDecoderStream: TextDecoderStream };
  };
})
