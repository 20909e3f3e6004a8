/* syserr.js -- os erros do sistema para a metade em JavaScript: os números são negativos,
 * como em `error.errno`. */
(function (native, need) {
  'use strict';

  return {
    // name(-2) -> 'ENOENT'; undefined se o número não é de erro nenhum
    name: native.syserrName,

    // [[-2, 'ENOENT', 'no such file or directory'], …]: o que util.getSystemErrorMap mostra
    entries: function () {
      var flat = native.syserrEntries();
      var list = [];
      for (var i = 0; i < flat.length; i += 3) list.push(flat.slice(i, i + 3));
      return list;
    },

    // file(-2, 'open', 'x') -> Error: ENOENT: no such file or directory, open 'x'
    file: native.syserrFile,

    // plain(-104, 'read') -> Error: read ECONNRESET
    plain: native.syserrPlain,

    // connect(-111, 'connect', '127.0.0.1', 80) -> Error: connect ECONNREFUSED 127.0.0.1:80
    connect: native.syserrConnect,

    // listen(-98, 'listen', '::', 80) -> Error: listen EADDRINUSE: address already in use :::80
    listen: native.syserrListen,

    // host(-3008, 'getaddrinfo', 'x') -> Error: getaddrinfo ENOTFOUND x
    host: native.syserrHost
  };
})
