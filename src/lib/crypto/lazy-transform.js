/* crypto/lazy-transform.js -- um Transform que só vira stream quando alguém o usa como stream.
 *
 * Quase todo resumo é createHash, update, digest, e não precisa do estado de um stream (que custa
 * mais que um resumo pequeno). As duas propriedades que guardam esse estado são, no protótipo,
 * acessores que o constroem quando são lidas. */
(function (native, need) {
  'use strict';

  var Transform = need('stream').Transform;

  function LazyTransform(options) {
    this._options = options;
  }
  Object.setPrototypeOf(LazyTransform.prototype, Transform.prototype);
  Object.setPrototypeOf(LazyTransform, Transform);

  // Os textos chegam a _transform como texto: quem conhece a codificação é o resumo, ou a cifra.
  function become(stream) {
    Transform.call(stream, stream._options);
    stream._writableState.decodeStrings = false;
    if (!stream._options || !stream._options.defaultEncoding) stream._writableState.defaultEncoding = 'buffer';
  }

  ['_readableState', '_writableState'].forEach(function (name) {
    Object.defineProperty(LazyTransform.prototype, name, {
      get: function () {
        become(this);
        return this[name];
      },
      set: function (value) {
        Object.defineProperty(this, name, { value: value, enumerable: true, configurable: true, writable: true });
      },
      enumerable: true,
      configurable: true
    });
  });

  return LazyTransform;
})
