// url: o url antigo do Node como pacote.
const url = require('../../../build/npm-lista/node_modules/url/url.js');
const u = url.parse('http://user:pass@Host.com:8080/p/a/t/h?query=string&x=1#hash', true);
console.log(u.host, u.auth, { ...u.query }, u.hash, url.format({ protocol: 'http', host: 'x.com', pathname: '/a b', query: { q: 'ç' } }), url.resolve('/one/two/three', '../four'), url.resolve('http://example.com/one', '//other/two'));
