// Sinalizadores u, y, s, g, i, m: o que fazem e como aparecem.
console.log(
  /a.c/s.test('a\nc'), /a.c/.test('a\nc'), /a.c/s.flags, /x/gimsuy.flags, /x/s.dotAll, /x/u.unicode,
  /x/y.sticky, /x/.flags === ''
);
console.log(
  /^.$/u.test('😀'), /^.$/.test('😀'), /\u{1F600}/u.test('😀'), /[😀]/u.test('😀'),
  '😀😀'.match(/./gu).length, /^[^x]$/u.test('😀'), /\u{61}/u.test('a'), /^\S$/u.test('😀')
);
const y = /a/y;
console.log(y.test('aab'), y.lastIndex, y.test('aab'), y.lastIndex, y.test('aab'), y.lastIndex);
y.lastIndex = 1;
console.log(
  y.exec('ba').index, y.lastIndex, 'aab'.match(/a/gy), 'baa'.match(/a/y), 'aaba'.replace(/a/gy, 'x'),
  'a,b'.split(/,/y)
);
const g = /\d/g;
console.log(g.test('1a2'), g.lastIndex, g.exec('1a2').index, g.lastIndex, g.exec('1a2'), g.lastIndex);
console.log(
  '1a2b3'.replace(/\d/g, (d) => d * 2), 'x'.replace(/x/, '$&$&-$$-$`-$\''),
  'ab'.replace(/(a)(b)/, '$2$1'), 'a.b'.replace('.', '$&!')
);
console.log(
  /A/i.test('a'), /^b/m.test('a\nb'), 'a\nb\nc'.match(/^./gm), /É/i.test('é'), /[à-ú]/i.test('É'),
  /\bfim\b/.test('o fim'), /\w+/.exec('olá mundo')[0], /[\d-]+/.exec('tel 99-88')[0],
  /a{2,3}?/.exec('aaaa')[0], /(?:ab)+/.exec('ababx')[0], /(a)|(b)/.exec('b')
);
console.log(
  new RegExp('a/b').source, new RegExp('').source, String(new RegExp('\n')), new RegExp(/x/g).flags,
  new RegExp(/x/g, 'i').flags, RegExp('a', 'y').sticky, /[/]/.source
);
try { RegExp('['); } catch (e) { console.log(e.name, e.message); }
try { RegExp('a', 'gg'); } catch (e) { console.log(e.name, e.message); }
