var b = new Blob(['olá ', Buffer.from('mun'), new Uint16Array([0x6f64]), new Blob(['!']), 5, null, new Uint8Array([65, 66]).buffer, new DataView(new ArrayBuffer(1))]);
console.log(b.size);
b.text().then(function (t) { console.log(JSON.stringify(t)); return b.arrayBuffer(); }).then(console.log);
