// Num replace global, a função pode usar a mesma expressão: tudo o que casa já foi achado.
const recorre = (t, re, n) => (n < 0 ? '' : t.replace(re, () => recorre(t, re, n - 1)));
console.log(recorre('(abc~)', /~/g, 3));
const re = /a/g;
console.log('banana'.replace(re, () => { re.lastIndex = 99; return re.test('xa') ? 'S' : 'n'; }), re.lastIndex);
console.log('a1b2'.replace(/\d/g, (d) => 'x9y'.replace(/\d/g, d)), /\p{XID_Start}\p{XID_Continue}*/u.exec('1ção_2 x')[0]);
