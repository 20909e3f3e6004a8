// RegExp.$1, lastMatch e companhia: o que a última busca achou.
const mostra = () => console.log([RegExp.$1, RegExp.$2, RegExp.$9, RegExp.lastMatch, RegExp['$&'], RegExp.input, RegExp.$_, RegExp.leftContext, RegExp['$`'], RegExp.rightContext, RegExp["$'"], RegExp.lastParen, RegExp['$+']]);
/^\s*([^;\s]*)/.test(' text/html; charset') && mostra();
/(\d+)-(?:x)-(y)?/.exec('ação 12-x- fim'); mostra();
'a1b2'.replace(/([a-z])(\d)/g, '$2'); mostra();
'não casa'.match(/zzz/); mostra();
'x=1,y=2'.match(/(\w)=(\d)/g); mostra();
/(?<ano>\d{4})-(?<mes>\d\d)/u.exec('em 2020-05 é'); mostra();
/sem grupo/.test('oi sem grupo!'); mostra();
/(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)/.test('abcdefghij'); mostra();
