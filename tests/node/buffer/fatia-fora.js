var b = Buffer.from('abc');
function t(f) { try { console.log(JSON.stringify(f())); } catch (e) { console.log(e.name, e.code, e.message); } }
t(function () { return b.utf8Slice(0, 9); });
t(function () { return b.utf8Slice(-1); });
t(function () { return b.hexSlice(9); });
t(function () { return b.latin1Slice('1', '2'); });
t(function () { return b.asciiSlice(1.9, null); });
t(function () { return b.base64Slice.call({}); });
t(function () { return b.utf8Slice.call(new Uint8Array([104, 105])); });
