var buffer = require('buffer');
console.log(buffer.transcode(Buffer.from('€'), 'utf8', 'ascii'), buffer.transcode(Buffer.from('€é'), 'utf8', 'latin1'), buffer.transcode(Buffer.from('é🙂'), 'utf8', 'utf16le'), buffer.transcode(Buffer.from([0xe9]), 'latin1', 'utf8'), buffer.transcode(Buffer.alloc(0), 'utf8', 'latin1'));
[['utf8', 'hex'], ['x', 'utf8']].forEach(function (p) { try { buffer.transcode(Buffer.from('a'), p[0], p[1]); } catch (e) { console.log(e.name, e.code, e.errno, e.message); } });
console.log(buffer.isUtf8(Buffer.from('é')), buffer.isUtf8(Buffer.from([0xff])), buffer.isUtf8(Buffer.alloc(0)), buffer.isAscii(Buffer.from('abc')), buffer.isAscii(Buffer.from('é')), buffer.isUtf8(new Uint8Array([0xef, 0xbf, 0xbd]).buffer));
try { buffer.isUtf8('x'); } catch (e) { console.log(e.code, e.message); }
