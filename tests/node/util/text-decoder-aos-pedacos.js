// TextDecoder com { stream: true }: o caractere cortado espera o próximo pedaço.
const pieces = (decoder, ...list) => console.log(JSON.stringify(list.map((bytes, i) => decoder.decode(new Uint8Array(bytes), { stream: i < list.length - 1 }))));
pieces(new TextDecoder(), [0xe2], [0x82], [0xac], []);
pieces(new TextDecoder(), [0xf0, 0x9f], [0x98, 0x80, 65], [0xc3]);
pieces(new TextDecoder(), [0xe2, 0x82], [65]);
pieces(new TextDecoder(), [0xed], [0xa0], [0x80]);
pieces(new TextDecoder(), [0xef], [0xbb, 0xbf, 66], [0xef, 0xbb, 0xbf, 67]);
pieces(new TextDecoder('utf-8', { ignoreBOM: true }), [0xef], [0xbb, 0xbf, 66], []);
pieces(new TextDecoder('utf-16le'), [0x3d], [0xd8, 0x00], [0xde]);
pieces(new TextDecoder('utf-16le'), [0x3d, 0xd8], [65, 0], [66]);
pieces(new TextDecoder('utf-16be'), [0xd8, 0x3d, 0xde], [0, 0], [65]);
const again = new TextDecoder();
pieces(again, [0xe2], [0x82]);
pieces(again, [0xef, 0xbb, 0xbf, 65], [0xac]);
const fatal = new TextDecoder('utf-8', { fatal: true });
console.log(JSON.stringify(fatal.decode(new Uint8Array([0xe2]), { stream: true })));
try { fatal.decode(new Uint8Array([65])); } catch (e) { console.log(e.name, e.code); }
