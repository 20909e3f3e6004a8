// As marcas s, u, y, d, os grupos com nome e o lookbehind, em todos os métodos.
// (Escritas com new RegExp para rodarem também antes da tradução.)
function R(source, flags) { return new RegExp(source, flags); }
var date = R('(?<ano>\\d{4})-(?<mes>\\d{2})');
console.log(date.exec('em 2024-05!'), date.exec('nada'), date.test('1999-12'));
console.log('2024-05'.replace(date, '$<mes>/$<ano>'), '2024-05'.replace(date, function () { return JSON.stringify(arguments[arguments.length - 1]); }));
console.log('2024-05'.match(date).groups.ano, 'a2024-05b'.split(date), 'x2024-05'.search(date));
console.log(date, date.source, date.flags, String(date), Object.prototype.toString.call(date), date instanceof RegExp);
console.log(R('(?<a>x)\\k<a>').test('xx'), R('(?<a>x)\\k<a>').test('xy'));

// s
console.log(R('a.b', 's').test('a\nb'), R('a.b').test('a\nb'), R('a.b', 's').dotAll, R('^.$', 'su').test('🙂'));

// u
console.log(R('^.$', 'u').test('🙂'), R('^.$').test('🙂'), R('\\u{1F642}', 'u').test('a🙂'), R('[🙂🙃]', 'u').exec('x🙃')[0], R('^[^x]$', 'u').test('🙂'));
console.log('a🙂b'.match(R('.', 'gu')), 'a🙂b'.split(R('', 'u')), R('\\ud83d\\ude42', 'u').test('🙂'), R('\\ud83d', 'u').test('🙂'));
console.log('Ação, ÉPOCA 2º'.match(R('\\p{L}+', 'gu')), 'Ação É'.match(R('\\p{Lu}', 'gu')), 'Ação'.match(R('\\p{Ll}+', 'gu')), '١2'.match(R('\\p{Nd}', 'gu')));
console.log('a,b!c'.split(R('\\p{P}', 'u')), 'αβγ abc'.match(R('\\p{Script=Greek}+', 'u'))[0], '日本go'.match(R('\\p{Script=Han}+', 'u'))[0], 'x€ $'.match(R('\\p{Sc}', 'gu')), R('\\P{L}', 'u').exec('ab1')[0]);
console.log('oi 👋🏽!'.replace(R('\\p{Emoji_Presentation}', 'gu'), '*'), R('^\\p{Letter}$', 'u').test('ç'), R('[\\p{L}\\d_-]+', 'u').exec('--ção_1 x')[0]);
console.log('ÇA ça'.match(R('ça', 'giu')), R('[à-ü]+', 'iu').exec('xÀÉÜ')[0], R('σ', 'iu').test('Σ'), R('\\w+', 'iu').exec('éabc')[0]);

// y
var sticky = R('\\d+', 'y');
console.log(sticky.test('12a34'), sticky.lastIndex, sticky.test('12a34'), sticky.lastIndex);
sticky.lastIndex = 3;
console.log(sticky.exec('12a34'), sticky.lastIndex, sticky.sticky, 'a1'.replace(R('\\d', 'y'), 'x'), '12'.replace(R('\\d', 'gy'), 'x'));
var tokens = [], lexer = R('\\s*(?:(?<num>\\d+)|(?<op>[-+*/()]))', 'y'), m;
while ((m = lexer.exec('12 + (3*45)')) !== null) tokens.push(m.groups.num || m.groups.op);
console.log(tokens.join(' '));

// d
var indices = R('(?<a>b)(c)?', 'd').exec('abd').indices;
console.log(indices, indices.groups.a, R('x', 'd').hasIndices);

// lookbehind
console.log('R$10 US$20'.match(R('(?<=R\\$)\\d+', 'g')), '$1 2'.match(R('(?<!\\$)\\d', 'g')), 'umDoisTres'.split(R('(?<=[a-z])(?=[A-Z])')));
console.log('1234567'.replace(R('(?<=\\d)(?=(?:\\d{3})+$)', 'g'), '.'), 'abc'.match(R('(?<=(\\w)(\\w))c')), R('(?<=^|,)b').exec('a,b').index, R('(?<=a{2})b').test('aab'));
console.log(R('(?<!a)b(?<=cb)').exec('cb').index, R('(?<=\\1(a))b').exec('aab'), 'a"b\\"c"'.match(R('"(.*?)(?<!\\\\)"'))[1]);

console.log(R('(a*)*', 'u').exec('b'), R('(z)((a+)?(b+)?(c))*', 'u').exec('zaacbbbcac'), R('(?:a|ab)(?:c|bcd)(?:d*)', 'u').exec('abcd')[0]);
console.log(R('a{2,3}?', 'u').exec('aaaa')[0], R('(?:ab){2,}', 'u').exec('ababab')[0], R('(?:a|b)+?c', 'u').exec('ababc')[0], R('(?=(a+))a*b\\1', 'u').exec('baaabac'), R('(?!foo)...', 'u').exec('foobar')[0]);
console.log(R('^\\d+$', 'mu').exec('a\n12\nb')[0], R('\\bfoo\\b', 'u').test('a foo b'), R('\\Boo', 'u').exec('foo').index, R('[^]', 'u').test('\n'), R('\\x41\\cJ\\0', 'u').test('A\n\0'));
console.log('aBc'.replace(R('(?<x>b)', 'i'), '[$&|$`|$\'|$1|$2|$$|$<x>|$<y>]'), 'abab'.replace(R('(?<x>b)', 'g'), '<$<x>>'));
var big = 'x'.repeat(100000);
console.log(R('^(?:x|y)*$', 'u').test(big), R('(?<=x)$', 'u').exec(big).index);
