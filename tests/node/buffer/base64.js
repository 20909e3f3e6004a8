['YQ', 'YQ=', 'YQ==', 'Y Q = =', 'YWJj\nZGVm', '-_-_', '+/-_', '====', 'YWJjZ', '=YWJj', 'YQ==YQ==', 'Y', 'é YQ', 'YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXo='].forEach(function (s) {
  console.log(JSON.stringify(s), Buffer.from(s, 'base64'), Buffer.from(s, 'base64url'), Buffer.byteLength(s, 'base64'));
});
for (var n = 0; n < 8; n++) {
  var b = Buffer.alloc(n, 0xfb);
  console.log(b.toString('base64'), b.toString('base64url'), Buffer.from(b.toString('base64url'), 'base64').equals(b));
}
