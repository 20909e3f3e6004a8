/* esm/attributes.js -- import … with { type: 'json' }: o que o pedido diz do módulo.
 *
 * Só há um atributo, o tipo, e um valor para ele. Um JSON o exige, para que um servidor não troque
 * dados por programa; o resto não o admite. As mensagens são as do Node 20. */
(function (native, need) {
  'use strict';

  function refuse(code, message) {
    throw need('codes').coded(TypeError, 'ERR_IMPORT_' + code, message);
  }

  // Confere os atributos contra o que está no endereço.
  function check(address, isJson, attributes) {
    attributes = attributes || {};
    Object.keys(attributes).forEach(function (key) {
      if (key === 'type') return;
      refuse('ATTRIBUTE_UNSUPPORTED', 'Import attribute "' + key + '" with value "' + attributes[key] + '" is not supported');
    });
    var type = attributes.type;
    if (type !== undefined && type !== 'json') refuse('ASSERTION_TYPE_UNSUPPORTED', 'Import attribute type "' + type + '" is unsupported');
    if (isJson && type === undefined) refuse('ASSERTION_TYPE_MISSING', 'Module "' + address + '" needs an import attribute of type "json"');
    if (!isJson && type !== undefined) refuse('ASSERTION_TYPE_FAILED', 'Module "' + address + '" is not of type "json"');
  }

  function isObject(value) {
    return (typeof value === 'object' && value !== null) || typeof value === 'function';
  }

  // As opções de import(): { with: { … } } ou, na forma antiga, { assert: { … } }.
  function from(options) {
    if (!isObject(options)) throw new TypeError('The second argument to import() must be an object');
    var given = options.with === undefined ? options.assert : options.with, type;
    if (given === undefined) return null;
    if (!isObject(given)) throw new TypeError("The 'assert' option must be an object");
    Object.keys(given).forEach(function (key) {
      if (typeof given[key] !== 'string') throw new TypeError('Import assertion value must be a string');
      if (key === 'type') type = given[key];
    });
    return type === undefined ? null : { type: type };
  }

  return { check: check, from: from };
})
