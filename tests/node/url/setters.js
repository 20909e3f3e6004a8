// Cada parte de uma URL, trocada por valores bons, ruins e estranhos. (Fora dos protocolos que a norma
// conhece, o Node 20 foge dela em alguns casos, que `strays` pula.)
const strays = (href, name, value) => value === 'x8' || (/^foo/.test(href) && (
  (name === 'pathname' && /^(\.\.|%2e%2e)$/.test(value)) || (name === 'host' && (value === ':80' || /[\w\]]:.*\d/.test(value))) ||
  (/^host/.test(name) && /^[/?]?x?$/.test(value))));
const start = [
  'http://u:p@casa.com:8080/a/b?q#h', 'https://casa.com/', 'file:///C:/x', 'file://s/x', 'foo://maq:1/a', 'foo:/a/b', 'foo://', 'foo:///x',
  'mailto:a b  ?x#y', 'data:z  #h', 'data:z  ?q', 'ws://[::1]/', 'foo://u@h/', 'http://1.2.3.4/'
];
const values = {
  protocol: ['http', 'https:', 'HTTP', 'ws://x', 'foo', 'bar:', 'file', 'mailto', '', ':', 'h\nttps', '1a', 'é', 'a+b', 'javascript:x', 'https:x@y'],
  username: ['', 'eu', 'a:b', 'a@b/c', 'é "', '%41%zz', '\t', '\ud800'],
  password: ['', 'eu', 'a:b', 'a@b/c', 'é "', '%41%zz', '\n'],
  host: ['', 'x', 'X.Y:81', 'x:80', 'x:443', 'x:', 'x:80a', 'x:a', 'x:99999', ':80', 'x/y', 'x?y', 'x#y', 'x\\y', 'a@b', '[::2]:3', '[::2', '[::2]x', '1', '0x7f.1',
    'x y', 'x%', 'maçã.com', 'a\tb', ' x ', 'localhost', 'x:8\t1', '/x', '\\x', '?', 'c:', 'x:1:2', 'x<y', 'a^b'],
  hostname: ['', 'x', 'X.Y:81', ':80', 'x/y', 'x?y', 'x#y', 'x\\y', '[::2]:3', '[::1]', '1.2', 'x y', 'maçã.com', 'localhost', '/', 'x:', 'c|'],
  port: ['', '80', '443', '81', '0', '65535', '65536', '8x', 'x8', ' 8', '8 ', '\t8', '8\n1', '-1', '1.5', '1e3', '00080', '8/9', '٨', 90, 1.5, '4294967376', null, NaN],
  pathname: ['', '/', 'x', '/x/../y', '?x', '#x', 'a b', '\\x\\y', '//x', '/./', '..', '%2e%2e', 'é', 'C|/x', '/C|/x', 'a\tb', ' ', '/.//p', '\ud800'],
  search: ['', '?', 'x', '?x', '??x', 'a#b', 'a b', "'", 'é', '\t', '&a=%zz', '\ud800', ' '],
  hash: ['', '#', 'x', '#x', '##x', 'a b', '`<>"', 'é', '\n', '\0', ' ']
};
for (const href of start) {
  for (const name of Object.keys(values)) {
    for (const value of values[name]) {
      if (strays(href, name, value)) continue;
      const u = new URL(href);
      u[name] = value;
      const reread = new URL(u.href).href === u.href ? '' : ' (relido, muda)';
      console.log(href, name, JSON.stringify(typeof value === 'string' ? value.toWellFormed() : value), u.href, JSON.stringify(u[name]) + reread);
    }
  }
}

console.log('--- href');
const u = new URL('http://a/?b=c');
const sp = u.searchParams;
for (const value of ['https://x?y=z', 'ruim', '', ' foo:bar ', 'http://']) {
  try { u.href = value; } catch (e) { console.log(e.name, e.code, e.message, Object.keys(e), e.input); }
  console.log(u.href, String(sp), u.searchParams === sp);
}

console.log('--- só de leitura');
for (const name of ['origin', 'searchParams']) {
  try { (() => { 'use strict'; u[name] = 'x'; })(); console.log('passou'); } catch (e) { console.log(e.message); }
}
for (const name of ['href', 'protocol', 'username', 'host', 'port', 'pathname', 'search', 'hash']) {
  try { u[name] = Symbol('s'); } catch (e) { console.log(name, e.message); }
  try { u[name] = { toString() { return '7'; } }; console.log(name, u[name]); } catch (e) { console.log(name, e.message); }
}
