console.log(Buffer.byteLength('olá'), Buffer.byteLength('🙂'), Buffer.byteLength('\ud800'), Buffer.byteLength(''), Buffer.byteLength('aé', 'zzz'), Buffer.byteLength('aé', 'latin1'), Buffer.byteLength('aé', 'utf16le'));
console.log(Buffer.byteLength(Buffer.alloc(5)), Buffer.byteLength(new ArrayBuffer(6)), Buffer.byteLength(new Uint16Array(2)), Buffer.byteLength(new DataView(new ArrayBuffer(3))));
[5, null, undefined, {}, []].forEach(function (x) { try { Buffer.byteLength(x); } catch (e) { console.log(e.name, e.code, e.message); } });
