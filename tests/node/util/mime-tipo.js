// MIMEType: ler, mudar e escrever um tipo.
const { MIMEType } = require('util');
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } }
for (const text of ['text/plain', 'TEXT/HTML; Charset=UTF-8', ' a/b ', 'a/b;c', 'image/svg+xml', 'x', '', '/', 'a/', '/b', 'a b/c', 'a/b c', 'é/b', 'a/é', 'a/b\r\n;c=d', 5, undefined]) {
  attempt(() => { const m = new MIMEType(text); return [m.type, m.subtype, m.essence, String(m), JSON.stringify(m)].join(' | '); });
}
const m = new MIMEType('a/b;c=d');
m.type = 'X'; m.subtype = 'Y+Z';
console.log(String(m), m.essence, m instanceof MIMEType, m);
for (const value of ['', 'é', 'a b', 'a/b', null, Symbol('s')]) { attempt(() => { m.type = value; return m.type; }); attempt(() => { m.subtype = value; return m.subtype; }); }
attempt(() => MIMEType('a/b'));
attempt(() => { 'use strict'; m.essence = 'q/r'; });
attempt(() => Object.getOwnPropertyDescriptor(MIMEType.prototype, 'type').get.call({}));
console.log(MIMEType, Object.keys(m), Object.getOwnPropertyNames(MIMEType.prototype));
