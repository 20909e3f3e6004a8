// Um megabyte: ida e volta por todas as codificações.
var b = Buffer.alloc(1 << 20);
var x = 12345;
for (var i = 0; i < b.length; i += 64) { x = (x * 1103515245 + 12345) & 0x7fffffff; b.writeUInt32LE(x, i); }
['hex', 'base64', 'base64url', 'latin1', 'utf16le'].forEach(function (e) {
  var text = b.toString(e);
  console.log(e, text.length, Buffer.from(text, e).equals(b));
});
console.log(Buffer.concat([b, b]).length, b.indexOf(Buffer.from([1, 2, 3, 4, 5])), Buffer.compare(b, Buffer.from(b)), b.slice(1000, 2000).equals(Buffer.from(b.slice(1000, 2000))));
