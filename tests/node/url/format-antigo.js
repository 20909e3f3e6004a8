// url.format de objetos e de textos, e o que ele recusa.
const url = require('url');
for (const o of [{ protocol: 'http', host: 'a.com', pathname: 'x', search: 'q=1', hash: 'h' }, { protocol: 'http:', hostname: '::1', port: 80, pathname: '/a?b#c' }, { query: { a: [1, 2], b: 'ç' } }, { pathname: '/x', search: '?s', query: { ignorada: 1 } }, { auth: 'u:p@', host: 'h' }, { protocol: 'mailto', pathname: 'a@b' }, { slashes: true, host: 'h' }, {}, 'http://a.com/ b'])
  console.log(JSON.stringify(url.format(o)));
for (const ruim of [undefined, null, 3, true]) try { url.format(ruim); } catch (e) { console.log(e.code, e.message); }
const u = new URL('http://u:p@測試.com/a?b=c#d');
console.log(url.format(u, { auth: false, fragment: false, search: false, unicode: true }), url.format(u, { unicode: false }));
