// util.parseEnv: aspas, comentários, export, e o que não é NOME=valor.
const { parseEnv } = require('util');
const show = (text) => console.log(JSON.stringify(text), JSON.stringify(parseEnv(text)));
['A=1', 'A = 1 ', 'A=1\nB=2', 'A=1\r\nB=2\r\n', '# c\nA=1 # d\nB=a#b', 'A=', 'A=\nB=1', 'A==x', 'A=x=y', '=1\nA=2', 'só texto', '',
  'A="x y" # c', "A='#'", 'A=`a"b\'c`', 'A="um\ndois"', 'A="a\\nb"', "A='a\\nb'", 'A="a\\tb"', 'A="sem fim\nB=1', "A='sem fim", 'A="x" y\nB=1', 'A=""', 'A=" x "',
  'export A=1', 'exportA=1', 'export export A=1', 'A B=1', 'A\nB=1', '\tA=1', 'A=\t1\t', 'B=1\nA=2\nC=3', 'A=1\nA=2', '9=a\n10=b', '__proto__=1\nx=2', 'ç=ã'].forEach(show);
console.log(parseEnv('A=1'), Object.getPrototypeOf(parseEnv('')), parseEnv.name);
for (const value of [undefined, null, 1, Buffer.from('A=1')]) { try { parseEnv(value); } catch (e) { console.log(e.code, e.message); } }
