// iconv-lite: de bytes a texto em várias codificações, e o stream.
const iconv = require('../../../build/npm-lista/node_modules/iconv-lite');
console.log(iconv.decode(Buffer.from([0x68, 0x65, 0x6c, 0x6c, 0xf3]), 'win1252'), iconv.encode('Olá, ação', 'latin1'), iconv.encodingExists('shift_jis'));
console.log(iconv.encode('日本', 'shift_jis'), iconv.decode(Buffer.from('93fa967b', 'hex'), 'sjis'), iconv.encode('a', 'utf16'), iconv.decode(iconv.encode('漢字', 'gbk'), 'gbk'), iconv.encode('é', 'utf7').toString());
const s = iconv.decodeStream('utf8');
s.on('data', (t) => process.stdout.write('[' + t + ']')).on('end', () => console.log());
s.write(Buffer.from([0xc3]));
s.end(Buffer.from([0xa9]));
