// url.parse, format e resolve: exemplos e milhares de endereços tortos, sempre os mesmos.
var url = require('url');
process.removeAllListeners('warning'); // porta inválida gera um aviso por endereço

function mostra(f) {
  try {
    return JSON.stringify(f());
  } catch (e) {
    return e.name + ' ' + e.code + ' ' + e.message;
  }
}

[
  'http://user:pass@sub.example.com:8080/p/a/t/h?query=string#hash', '/a/b?c=d', '/a?b#c', '//host/x', 'mailto:a@b.com',
  'javascript:alert(1)', 'http://a.com', 'HTTP://A.com/B', 'http://[::1]:80/x', 'file:///etc/passwd', 'x', '', '?a', '#b',
  '  http://a.com/ x ', 'http:\\\\a.com\\b?\\c', 'http://maçã.com/é', 'http://a.com:/x', 'http://a.com:x/y', 'http://a@b@c/d?e@f',
  'http://a.com/{x}|"<>', 'ftp:/a', 'foo:bar', 'http://%61:b%40@x/', 'http://a\tb.com/', 'http://xn--ma-tiap.com/'
].forEach(function (endereco) {
  console.log(JSON.stringify(endereco));
  console.log('  ', mostra(function () { return url.parse(endereco); }));
  console.log('  ', mostra(function () { return url.parse(endereco, true, true); }));
});
console.log(url.parse('http://a.com/b?c=1&c=2', true));
console.log(url.resolve('/one/two/three', 'four'), url.resolve('http://example.com/', '/one'), url.resolve('http://example.com/one', '/two'));
console.log(url.format({ protocol: 'https', hostname: 'exemplo.com', port: 8080, pathname: 'a?b', query: { c: [1, 2] }, hash: 'd' }));
console.log(url.format({ auth: 'a:b@c', host: 'x' }), url.format({ protocol: 'file', pathname: '/x' }), url.format({ search: 'a#b' }));
console.log(url.parse('http://a/b').resolve('../c?d'), url.resolveObject('http://a/b', 'c').href, url.parse('a') instanceof url.Url);
[1, null, undefined, {}].forEach(function (valor) {
  console.log(mostra(function () { return url.parse(valor); }), mostra(function () { return url.format(valor); }));
});
['http://[a', 'http://a b/', 'http://\u0000/', 'http://%@x/'].forEach(function (valor) {
  console.log(mostra(function () { return url.parse(valor).href; }));
});
console.log(['maçã.com', '日本語.jp', 'ñandú.cl', 'a.b', '🙂.x'].map(url.domainToASCII).join(' '), url.domainToUnicode('xn--ma-tiap.com'));
['file:///a%20b/c', 'file:///', 'file://localhost/x', 'http://a/b', 'file:///a%2fb', 'file://outra/x', 3, {}].forEach(function (valor) {
  console.log(mostra(function () { return url.fileURLToPath(valor); }));
});

var pedacos = ['http:', 'https://', '//', '/', '/', 'a', 'b.com', 'x.y', '@', 'u:p@', ':80', ':', '?', '?a=1', '#', '#h', '..', '.',
  '../', './', 'file:', 'mailto:', 'javascript:', 'ftp:', '[::1]', '[', ']', ' ', '%20', 'é', '\\', '"', "'", '{', '\t',
  'c=d&e', 'HTTP:', 'ws://', 'foo:', ';', '|', '^', '`', '<'];
var semente = 42;
function sorteia(n) { semente = (semente * 16807) % 2147483647; return (semente >>> 4) % n; }
function endereco() {
  var texto = '';
  for (var n = sorteia(8); n > 0; n--) texto += pedacos[sorteia(pedacos.length)];
  return texto;
}
var soma = 7;
function resumo(texto) { for (var i = 0; i < texto.length; i++) soma = (soma * 31 + texto.charCodeAt(i)) % 4294967291; }
for (var i = 0; i < 1500; i++) {
  var a = endereco(), b = endereco();
  var vistos = [
    mostra(function () { return url.parse(a); }), mostra(function () { return url.resolve(a, b); }),
    mostra(function () { return url.resolve('http://u:p@a.com:8/b/c/d?q#z', b); }), mostra(function () { return url.format(a); })
  ].join(' ');
  resumo(vistos);
  if (i % 100 === 0) console.log(JSON.stringify([a, b]), vistos, soma);
}
console.log(soma);
