/* page/prefs.js -- o que a pessoa escolheu, lembrado de uma vez para a outra onde o navegador deixa
 * (numa página aberta de file:// ele pode recusar, e então vale só agora). */
(function (native, need) {
  'use strict';

  var KEY = 'nozinho-raio-x';
  var values = { theme: 'auto', projector: false, lang: '', speed: 2, axis: 'event' };

  function load() {
    try {
      var saved = JSON.parse(window.localStorage.getItem(KEY)) || {};
      Object.keys(values).forEach(function (name) {
        if (typeof saved[name] === typeof values[name]) values[name] = saved[name];
      });
    } catch (e) { /* sem memória: ficam as de fábrica */ }
    return values;
  }

  function set(name, value) {
    values[name] = value;
    try {
      window.localStorage.setItem(KEY, JSON.stringify(values));
    } catch (e) { /* idem */ }
  }

  return { load: load, set: set, values: values };
})
