var buffer = require('buffer');
var url = URL.createObjectURL(new Blob(['conteúdo'], { type: 'text/x' }));
console.log(/^blob:nodedata:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(url));
var b = buffer.resolveObjectURL(url);
console.log(b);
b.text().then(function (t) {
  console.log(t);
  console.log(URL.revokeObjectURL(url), buffer.resolveObjectURL(url), buffer.resolveObjectURL('blob:nodedata:x'), buffer.resolveObjectURL('http://a/'));
});
try { URL.createObjectURL({}); } catch (e) { console.log(e.code, e.message); }
try { URL.revokeObjectURL(); } catch (e) { console.log(e.code, e.message); }
