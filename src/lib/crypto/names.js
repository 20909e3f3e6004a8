/* crypto/names.js -- que resumos e que cifras a libcrypto desta máquina sabe fazer. */
(function (native, need) {
  'use strict';

  // A tabela dela repete nomes, em caixas diferentes: fica o último.
  function unique(names) {
    var byName = Object.create(null);
    names.forEach(function (name) { byName[name.toLowerCase()] = name; });
    return Object.keys(byName).map(function (key) { return byName[key]; }).sort();
  }

  var hashNames = null;
  var cipherNames = null;

  function getHashes() {
    hashNames = hashNames || unique(native.hashNames());
    return hashNames.slice();
  }

  function getCiphers() {
    cipherNames = cipherNames || unique(native.cipherNames());
    return cipherNames.slice();
  }

  function getCipherInfo(nameOrNid, options) {
    var validators = need('validators');
    if (typeof nameOrNid !== 'string' && typeof nameOrNid !== 'number') {
      throw need('codes').ERR_INVALID_ARG_TYPE('nameOrNid', ['string', 'number'], nameOrNid);
    }
    if (typeof nameOrNid === 'number') validators.validateInt32(nameOrNid, 'nameOrNid');
    var given = {};
    if (options !== undefined) {
      validators.validateObject(options, 'options');
      given = options;
      if (given.keyLength !== undefined) validators.validateInt32(given.keyLength, 'options.keyLength');
      if (given.ivLength !== undefined) validators.validateInt32(given.ivLength, 'options.ivLength');
    }
    var info = native.cipherInfo(nameOrNid, given.keyLength, given.ivLength);
    if (info) info.name = info.name.toLowerCase();
    return info;
  }

  return { getHashes: getHashes, getCiphers: getCiphers, getCipherInfo: getCipherInfo };
})
