// A classe URL: uma tabela de endereços, sozinhos e sobre bases, e o que sai de cada um. (Fora dela,
// o que o Node 20 faz ao contrário da norma: 'foo:/..', e 'a?b#c' sobre uma base opaca.)
const bases = [
  undefined, 'http://u:s@casa.com:8080/a/b/c?q=1#h', 'file:///C:/pasta/nome.txt', 'file://servidor/x/y',
  'mailto:eu@casa.com?assunto#h', 'foo://maq/p/q?r', 'foo:/p/q', 'https://x.y', 'blob:https://a.b/c', 'ruim'
];
const inputs = [
  // protocolos
  'http://exemplo.com', 'HTTP://EXEMPLO.com', 'https://a', 'ws://a:80/', 'wss://a:443/', 'ftp://a:21/x', 'foo://a:80/',
  'http:', 'http:/', 'http://', 'http:///a', 'http:////a//b', 'http:\\\\a\\b', 'http:a', 'http:/a', 'http:../x', 'https:a',
  'https:/a', 'foo:', 'foo:a', 'foo:/', 'foo:/a', 'foo://', 'foo:///', 'foo:///a', 'foo:////a', 'foo:\\a', 'a+b-c.d:x', '1a:x',
  ':', ':a', 'é:x', 'javascript:alert(1)', 'data:text/plain,oi mundo ', 'mailto:a@b', 'urn:isbn:1', 'about:blank', 'tel:+55 11',
  'blob:https://a:443/x', 'blob:http://h/', 'blob:ftp://h/', 'blob:', 'blob:x', 'blob:blob:https://a', 'node:fs', 'C:\\x', 'c:/x',
  // espaços e quebras
  '  http://a  ', '\thttp://a', 'ht\ntp://a/\tb\r', '\0http://a\x1f', 'http://a/ b c ', 'http://a b/', '', ' ', '\n',
  // usuário e senha
  'http://u@a', 'http://u:p@a', 'http://:p@a', 'http://:@a', 'http://@a', 'http://u:@a', 'http://u@v@a', 'http://u:p:q@a',
  'http://u%20:p%zz@a', 'http://é:ñ@a', 'http://u;=|^\'"`{}@a', 'http://u/@a', 'http://u?@a', 'http://@', 'http://u@', 'http://u:p@/',
  'foo://u:p@a', 'foo://@a', 'foo://u@', 'foo://@/x', 'file://u@a/x', 'http://u@:80', 'http://[u]@a', 'ftp://a:b@c:21/',
  // portas
  'http://a:80', 'http://a:0', 'http://a:00080', 'http://a:81', 'http://a:65535', 'http://a:65536', 'http://a:', 'http://a:/x',
  'http://a:x', 'http://a:8x', 'http://a:-1', 'http://a:8 0', 'http://a:8\t0', 'http://:80', 'foo://:80', 'foo://a:', 'https://a:80',
  'http://a:99999999999', 'http://a:1:2', 'foo://a:70000',
  // domínios
  'http://A.B.C.', 'http://a..b', 'http://.a', 'http://.', 'http://a_b', 'http://-a-', 'http://a*b', 'http://a%41', 'http://%61.com',
  'http://a%2fb', 'http://a%', 'http://a%zz', 'http://a%00b', 'http://a<b', 'http://a>b', 'http://a^b', 'http://a|b', 'http://a"b',
  "http://a'b", 'http://a`b', 'http://a{b}', 'http://a~b', 'http://a!b$&()+,;=', 'http://a[b', 'http://a]b', 'http://maçã.com',
  'http://MAÇÃ.com', 'http://faß.de', 'http://日本語。jp', 'http://xn--ma-tiap.com', 'http://xn--', 'http://xn--a', 'http://XN--MA-TIAP.com',
  'http://%E6%97%A5.jp', 'http://%C3', 'http://a\u00adb', 'http://\u00ad', 'http://ＡＢ', 'http://☃.net', 'http://💩', 'http://a\u200db',
  'http://a\u3000b', 'http://١', 'http://مثال.إختبار', 'http://\u0301a', 'http://ab\ufffd', 'foo://Maçã', 'foo://A.B', 'foo://a%41',
  'foo://a b', 'foo://a<b', 'foo://a^b', 'foo://a|b', 'foo://a%00', 'foo://a"b', "foo://!\"$%&'()*+,-.;=_`{}~", 'foo://\x7f\x80',
  // IPv4
  'http://127.0.0.1', 'http://127.1', 'http://1', 'http://0', 'http://256', 'http://4294967295', 'http://4294967296', 'http://0x7f.1',
  'http://0x', 'http://0X7F000001', 'http://017.0.0.1', 'http://08', 'http://1.2.3', 'http://1.2.3.4.', 'http://1.2.3.4..', 'http://1.2.3.4.5',
  'http://256.0.0.1', 'http://1.2.3.256', 'http://1.256', 'http://1.2.65536', 'http://a.1', 'http://a.0x1', 'http://a.1.', 'http://1.a',
  'http://0xg', 'http://a.0xg', 'http://１.２.３.４', 'http://1.2..3', 'foo://127.1', 'http://00.00.00.00', 'http://1e2', 'http://0.0.0.0x', 'http://09.a',
  // IPv6
  'http://[::1]', 'http://[::]', 'http://[1::]', 'http://[1:2:3:4:5:6:7:8]', 'http://[1:2:3:4:5:6:7::]', 'http://[::2:3:4:5:6:7:8]',
  'http://[1:0:0:2:0:0:0:3]', 'http://[1:0:0:2:3:0:0:4]', 'http://[0:1:0:1:0:1:0:1]', 'http://[ABCD::00ef]', 'http://[::1.2.3.4]',
  'http://[::ffff:192.168.0.1]', 'http://[1:2:3:4:5:6:1.2.3.4]', 'http://[::1.2.3]', 'http://[::1.2.3.4.5]', 'http://[::256.1.1.1]',
  'http://[::01.2.3.4]', 'http://[1.2.3.4::]', 'http://[::1::]', 'http://[:1]', 'http://[1:]', 'http://[:::]', 'http://[]', 'http://[',
  'http://[::1', 'http://[::1]x', 'http://[::1]:80', 'http://[::1]:8', 'http://[::1%eth0]', 'http://[12345::]', 'http://[g::]',
  'http://[1:2:3:4:5:6:7]', 'http://[1:2:3:4:5:6:7:8:9]', 'http://[1:2:3:4::5:6:7:8]', 'foo://[::1]:2', 'foo://[::1', 'http://[::1.2.3.4:5]',
  'http://[::.1.2.3]', 'http://[::1.2.3.4.]', 'http://u@[::1]:8/x',
  // caminhos
  'http://a/b/../c', 'http://a/b/./c', 'http://a/..', 'http://a/../../x', 'http://a/b/..', 'http://a/b/.', 'http://a/%2e/b', 'http://a/%2E%2e/b',
  'http://a/.%2e', 'http://a/b/%2e%2E/..', 'http://a/...', 'http://a//b//', 'http://a/b\\c', 'http://a/é', 'http://a/%zz%41%', 'http://a/ "<>^`{|}[]~',
  "http://a/'!$&()*+,;=:@", 'http://a/\x7f\x80\u{1F600}', 'http://a/\ud800x', 'foo:/../', 'foo:/../a', 'foo:/.//x', 'foo:/a/..//x', 'foo://a/..//x',
  'foo:a/../b', 'foo:a b', 'foo:é"<>', 'foo:/a b\\c', 'foo:.', 'foo:/.', 'http://a/b;c=1/d', 'foo:a ', 'foo:a ?', 'foo:a #',
  // busca e âncora
  'http://a?', 'http://a#', 'http://a?#', 'http://a?b#c', 'http://a/?b?c#d#e', 'http://a#?b', "http://a?'\"<> é", "foo://a?'\"<> é", 'http://a#\'"<>` é',
  'http://a?a=%zz&b=\ud800', 'foo:x?y#z', 'foo:#x', 'foo:?x', 'http://a?b\\c', 'http://a#b\\c\tx', 'http://a?^|{}`', 'http://a#^|{}',
  // file
  'file:', 'file:/', 'file://', 'file:///', 'file:a', 'file:/a', 'file://a', 'file://a/b', 'file:///a', 'file:////a', 'file://localhost/a',
  'file://LOCALHOST', 'file:c:/x', 'file:/c:/x', 'file://c:/x', 'file:///c:/x', 'file:///c|/x', 'file:///C:/..', 'file:///C:/../..', 'file:///C:', 'file:///C',
  'file:///c:/x/../..', 'file:\\\\a\\b', 'file:\\c:\\x', 'file://a:80/x', 'file://maçã/x', 'file:///?x', 'file:?x', 'file:#x', 'file://a?x', 'file:.',
  'file:..', 'file:///%43:/x', 'file:///a/c:/../..', 'file://1.2/x', 'file://[::1]/x', 'file://%/x', 'file:///c:x', 'file://c|', 'file://x:/',
  // relativos
  'a', 'a/b', './a', '../a', '../../../a', '/', '/a', '//', '//a', '//a/b', '//a:80', '///a', '////a', '\\a', '\\\\a', '/\\a', '?x', '?', '#x', '#', '.', '..', '/../',
  '/.', ';a', 'a:b', ':80', '@', '//u:p@h', '//[::1]', '/c:/x', 'c|/x', 'c:', '/c|', '//c:/x', '/ü?ü', '%2e%2e/x', 'a?b', './..', 'http:?x', 'http:#x', 'foo:?'
];
const parts = (u) => [u.href, u.origin, u.protocol, u.username, u.password, u.host, u.hostname, u.port, u.pathname, u.search, u.hash];
let count = 0;
for (const base of bases) {
  console.log('base', base);
  for (const input of inputs) {
    count++;
    try {
      const u = new URL(input, base);
      const again = new URL(u.href);
      console.log(JSON.stringify(input.toWellFormed()), parts(u).join(' '), again.href === u.href ? '' : again.href);
      if (!URL.canParse(input, base)) console.log('canParse discorda');
    } catch (e) {
      if (URL.canParse(input, base) || e.code !== 'ERR_INVALID_URL' || e.input !== input.toWellFormed() || e.base !== base) console.log(e);
    }
  }
}
console.log(count);
