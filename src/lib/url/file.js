/* url/file.js -- de file:///a%20b a '/a b', e a volta. */
(function (native, need) {
  'use strict';

  // Uma URL que a leitura não mudaria: sem '..', máquina, busca ou âncora.
  var SIMPLE = /^file:\/\/(\/(\.?[\w~@+-][\w.~@+-]*(\/|$))*)$/;

  // Tem cara de URL, mesmo que seja de outra implementação; a da API antiga tem `auth` e `path`.
  function isURL(value) {
    return Boolean(value && value.href && value.protocol && value.auth === undefined && value.path === undefined);
  }

  function pathOf(url) {
    if (url.hostname !== '') throw need('codes').ERR_INVALID_FILE_URL_HOST('linux');
    if (/%2f/i.test(url.pathname)) {
      throw need('codes').ERR_INVALID_FILE_URL_PATH('must not include encoded / characters');
    }
    return decodeURIComponent(url.pathname);
  }

  function fileURLToPath(path) {
    if (typeof path === 'string') {
      var simple = SIMPLE.exec(path);
      if (simple !== null) return simple[1];
      path = new (need('url/whatwg').URL)(path);
    } else if (!isURL(path)) {
      throw need('codes').ERR_INVALID_ARG_TYPE('path', ['string', 'URL'], path);
    }
    if (path.protocol !== 'file:') throw need('codes').ERR_INVALID_URL_SCHEME('file');
    return pathOf(path);
  }

  function escape(char) {
    var code = char.charCodeAt(0);
    return (code < 16 ? '%0' : '%') + code.toString(16).toUpperCase();
  }

  // A barra do fim, que resolve tira, diz que é uma pasta.
  function pathToFileURL(filepath) {
    need('validators').validateString(filepath, 'path');
    var resolved = need('path').resolve(filepath);
    if (/\/$/.test(filepath) && !/\/$/.test(resolved)) resolved += '/';
    return new (need('url/whatwg').URL)('file://' + resolved.replace(/[%\t\n\r "#?[\\\]^|~]/g, escape));
  }

  return { isURL: isURL, fileURLToPath: fileURLToPath, pathToFileURL: pathToFileURL };
})
