/* url/http.js -- as partes de uma URL com os nomes das opções de http.request. */
(function (native, need) {
  'use strict';

  return function (url) {
    var options = Object.assign(Object.create(null), url, {
      protocol: url.protocol,
      hostname: url.hostname && url.hostname.replace(/^\[(.*)\]$/, '$1'),
      hash: url.hash,
      search: url.search,
      pathname: url.pathname,
      path: (url.pathname || '') + (url.search || ''),
      href: url.href
    });
    if (url.port !== '') options.port = Number(url.port);
    if (url.username || url.password) {
      options.auth = decodeURIComponent(url.username) + ':' + decodeURIComponent(url.password);
    }
    return options;
  };
})
