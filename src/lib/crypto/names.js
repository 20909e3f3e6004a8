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

  function hashes() {
    hashNames = hashNames || unique(native.hashNames());
    return hashNames.slice();
  }

  return { hashes: hashes };
})
