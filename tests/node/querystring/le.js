// querystring.parse: separadores, repetidos, vazios, escapes ruins e o limite de chaves.
const q = require('querystring');
for (const t of ['a=1&b=2', 'a=1&a=2&a=3', 'a', 'a=', '=b', '&&a&', 'a=b=c', 'a+b=c+d', '%C3%A7=%E2%82%AC', '%zz=%', 'a%3Db=%26', '__proto__=1&toString=2', ''])
  console.log(JSON.stringify(t), JSON.stringify(q.parse(t)));
console.log({ ...q.parse('a:1;b:2', ';', ':') }, { ...q.parse('a==1&&b==2', '&&', '==') }, Object.keys(q.parse('a&b&c', null, null, { maxKeys: 2 })), Object.getPrototypeOf(q.parse('a')));
console.log({ ...q.parse('a=%F0', null, null, { decodeURIComponent: (x) => '<' + x + '>' }) }, Object.keys(q.parse(Array.from({ length: 1500 }, (_, i) => 'k' + i).join('&'))).length, q.parse(3), q.parse(null));
