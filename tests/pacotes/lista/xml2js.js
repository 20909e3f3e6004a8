// xml2js: XML para objeto e de volta.
const { parseString, Builder, parseStringPromise } = require('../../../build/npm-lista/node_modules/xml2js');
parseString('<root>Hello xml2js!</root>', (e, r) => console.log(e, JSON.stringify(r)));
parseStringPromise('<a x="1"><b>um</b><b>dois</b><c/><!-- n --><![CDATA[<t>]]></a>', { explicitArray: false }).then((r) => console.log(JSON.stringify(r)));
console.log(new Builder({ xmldec: { version: '1.0' } }).buildObject({ nome: 'Super', item: [{ $: { id: 1 }, _: 'x' }, 'y & z'] }));
parseString('<a><b></a>', (e) => console.log(e.message.split('\n')[0]));
