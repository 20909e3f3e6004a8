// fileURLToPath, pathToFileURL, urlToHttpOptions, format(URL), domainToASCII e domainToUnicode.
const url = require('url');
const fails = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };

console.log('--- fileURLToPath');
for (const value of [
  'file:///', 'file:///a/b', 'file:///a%20b/%C3%A9', 'file:///a/../b', 'file:///a/./b/', 'file:/a', 'file:a', 'FILE:///A', 'file://localhost/a', 'file://x/a', 'file:///a%2fb', 'file:///a%2Fb',
  'file:///a%5cb', 'file:///a?b#c', 'file:///%', 'file:///%ff', 'file:///a//b', 'file:///.b/.c', 'file:///a/..', 'file:///@x/y+z', 'http://a/b', 'a', '', '/a', 1, null, undefined, {}, [], new Date(0),
  new URL('file:///x y'), new URL('http://a'), url.parse('file:///a'), { href: 'file:///a', protocol: 'file:', hostname: '', pathname: '/q%20r' }
]) fails(() => JSON.stringify(url.fileURLToPath(value)));

console.log('--- pathToFileURL');
for (const value of [
  '/', '/a/b', '/a/', '/a/../b', '/a b', '/é', '/%20', '/#x?y', '/\\\t\n\r"[]^|~', "/'`{}<>$&+,;=@!()*", '/a//b//', '/\ud83d\ude00', '/a%2fb', 1, null, undefined, {}
]) fails(() => url.pathToFileURL(value).href);
fails(() => url.pathToFileURL('rel/x').href === 'file://' + process.cwd() + '/rel/x');
fails(() => url.pathToFileURL('').href === 'file://' + process.cwd());
fails(() => url.fileURLToPath(url.pathToFileURL('/a b/%41#?é\\~')));
fails(() => url.pathToFileURL('/a') instanceof URL);

console.log('--- urlToHttpOptions');
for (const value of ['http://u%3A:p%40@a.com:81/x?y#z', 'https://[::1]/', 'http://u@a', 'http://:p@a/?', 'http://a:80#h', 'foo:bar']) fails(() => url.urlToHttpOptions(new URL(value)));
fails(() => url.urlToHttpOptions(Object.assign(new URL('http://a'), { agent: 1, timeout: 2 })));

console.log('--- format');
const whatwg = new URL('http://u:p@maçã.com:81/a?b=c#d');
for (const options of [
  undefined, null, {}, { auth: false }, { fragment: false }, { search: false }, { unicode: true }, { auth: 0, fragment: '', search: NaN, unicode: 1 }, { auth: null, unicode: undefined }, false, 1, 'x', []
]) fails(() => url.format(whatwg, options));
fails(() => url.format(new URL('foo:bar?x#y'), { search: false, unicode: true }));
fails(() => url.format(new URL('http://xn--a.b'), { unicode: true }));
fails(() => url.format({ protocol: 'http', host: 'a', pathname: '/b' }));

console.log('--- domínios');
const domains = [
  'ＥＸＡＭＰＬＥ.com', 'Faß.de', 'Σας.gr', 'ΣΑΣ', 'a\u00adb', 'a\u200db', 'क्‍ष', '\u0301a', 'אa', 'א1', 'א.com', 'a\u202eb', '\ue000', '\u0378', '☃', '💩', 'xn--ls8h', 'xn--a', 'xn--', 'xn---',
  'XN--MA-TIAP', 'a b', 'a%b', '-a', 'a-', 'ab--c', 'a..b', '.', '', 'a.', 'İ', 'Ⅷ', 'ﬁ', '①', 'a\u3002b', 'a≠b', 'a≮b', '日本語。ＪＰ', 'xn--wgv71a119e', 'ı', '½', 'a\u2025', 'a_b', 'ſ', 'K', '\ufffd',
  '\u3164', '\u1680', 'נְּ', 'ا1٢', 'مثال.إختبار', 'نامه\u200cای', '👨\u200d👩', '[::1]', '1.2', '0x7f', 'a:80', 'a/b', 'Maçã.COM', 1, null, undefined, {}
];
for (const domain of domains) fails(() => JSON.stringify([domain, url.domainToASCII(domain), url.domainToUnicode(domain)]));
fails(() => url.domainToASCII());
fails(() => url.domainToUnicode());
