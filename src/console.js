/* console.js -- console sobre native.write. */
(function (native, need) {
  'use strict';
  return {
    log: function log() {
      var parts = [];
      for (var i = 0; i < arguments.length; i++) parts.push(String(arguments[i]));
      native.write(1, parts.join(' ') + '\n');
    },
    error: function error() {
      var parts = [];
      for (var i = 0; i < arguments.length; i++) parts.push(String(arguments[i]));
      native.write(2, parts.join(' ') + '\n');
    }
  };
})
