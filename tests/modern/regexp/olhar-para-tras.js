// Lookbehind e lookahead, onde o motor alcança.
console.log(
  'R$ 10 e US$ 20'.match(/(?<=R\$ )\d+/)[0], 'a1 b2'.match(/(?<!a)\d/)[0],
  '1234567'.replace(/\B(?=(\d{3})+$)/g, '.'), 'foobar'.match(/foo(?=bar)/)[0],
  /foo(?!bar)/.test('foobar'), 'senha123'.match(/^(?=.*\d)(?=.*[a-z]).{6,}$/) !== null
);
console.log(
  'preço: 50'.replace(/(?<=: )\d+/, (x) => x * 2), 'aXbX'.replace(/(?<=b)X/, 'Y'),
  '$1 €2'.match(/(?<=\$)\d/g), 'a,b;c'.split(/(?<=[,;])/), 'camelCaseTexto'.split(/(?=[A-Z])/),
  'abc'.replace(/(?<=a)b(?=c)/, '-'), /(?<!\\)"/.exec('a\\"b"').index
);
console.log(
  /(?<=^|,)x/.test('x'), 'x,x'.match(/(?<=,)x/).index, '10px 20em'.match(/\d+(?=em)/)[0],
  /(?<=(\d))a/.exec('1a')[1], '1.234,56'.replace(/(?<=\d)\.(?=\d{3})/g, '')
);
