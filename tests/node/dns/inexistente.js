// Um nome que não existe: ENOTFOUND (ou EAI_AGAIN, onde não há quem responda).
var dns = require('dns');
function normal(text) { return String(text).replace(/EAI_AGAIN/g, 'ENOTFOUND'); }
dns.lookup('nao.existe.invalid', function (e, ip) {
  console.log(e instanceof Error, normal(e.message), normal(e.code), e.errno < 0 || typeof e.errno === 'number', e.syscall, e.hostname, ip);
  console.log(Object.keys(e).join());
  dns.lookup('a b', function (e) { console.log(normal(e.code), e.hostname); });
});
dns.lookup(new Array(2000).join('a'), function (e) { console.log(e.message.slice(0, 30), e.code, e.syscall, e.hostname.length); });
