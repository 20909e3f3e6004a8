// TextDecoder: codificações, BOM, bytes que não são texto.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } }
for (const label of ['utf8', 'UTF-8', ' utf-8\n', 'unicode-1-1-utf-8', 'latin1', 'ascii', 'iso-8859-1', 'utf-16', 'utf-16le', 'ucs-2', 'utf-16be', 'x', '', undefined, null]) {
  attempt(() => label + ' ' + new TextDecoder(label).encoding);
}
const decode = (label, bytes, options) => attempt(() => JSON.stringify(new TextDecoder(label, options).decode(new Uint8Array(bytes))));
for (const options of [{}, { ignoreBOM: true }]) {
  decode('utf-8', [0xef, 0xbb, 0xbf, 65], options);
  decode('utf-8', [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], options);
  decode('utf-16le', [0xff, 0xfe, 65, 0], options);
  decode('utf-16be', [0xfe, 0xff, 0, 65], options);
}
const wrong = [[0xff], [0xc3], [0xe2, 0x82], [0xe2, 0x82, 65], [0xf0, 0x9f, 0x98], [0xed, 0xa0, 0x80], [0xc0, 0x80], [0xf8, 0x88, 0x80, 0x80, 0x80], [0x80, 0x81], [0xf4, 0x90, 0x80, 0x80], [0xe2, 0x28, 0xa1], [0xef, 0xbf, 0xbd]];
for (const bytes of wrong) { decode('utf-8', bytes); decode('utf-8', bytes, { fatal: true }); }
for (const bytes of [[65], [0, 0xd8, 65, 0], [0, 0xdc], [0, 0xd8], [0x3d, 0xd8, 0, 0xde]]) { decode('utf-16le', bytes); decode('utf-16le', bytes, { fatal: true }); }
decode('utf-16be', [0, 65, 0xd8, 0x3d, 0xde, 0]);
decode('latin1', [0x41, 0xe9, 0xff]);
