var bytes = Buffer.from('abc');
var b = new Blob([bytes]);
bytes[0] = 90;
b.arrayBuffer().then(function (a) {
  console.log(Buffer.from(a).toString());
  new Uint8Array(a)[1] = 90;
  return b.text();
}).then(console.log);
