// url.resolve: a tabela da RFC 3986, e os casos estranhos.
const url = require('url');
for (const rel of ['g:h', 'g', './g', 'g/', '/g', '//g', '?y', 'g?y', '#s', 'g#s', 'g?y#s', ';x', 'g;x', '', '.', './', '..', '../', '../g', '../..', '../../g', '../../../g', '/./g', '/../g', 'g.', '.g', '..g', './../g', './g/.', 'g/./h', 'g/../h', 'g?y/./x', 'http:g'])
  console.log(JSON.stringify(rel), url.resolve('http://a/b/c/d;p?q', rel));
console.log(url.resolve('/one/two/three', 'four'), url.resolve('http://example.com/', '/one'), url.resolve('http://u:p@h.com/', '//x'), url.resolve('mailto:a@b', 'c'), url.resolveObject('/a', 'b').pathname);
