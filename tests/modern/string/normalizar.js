// As quatro formas do Unicode, sobre uma amostra de todos os caracteres que têm decomposição.
console.log('São João, ação'.normalize('NFD').replace(/[\u0300-\u036f]/g, ''));
console.log('é'.normalize('NFD').length, 'é'.normalize().length, 'ﬁ'.normalize('NFKC'), 'ﬁ'.normalize('NFC') === 'ﬁ');
console.log('각'.normalize('NFD').length, '각'.normalize('NFD').normalize() === '각', 'ẛ̣'.normalize('NFKC'));
['NFC', 'NFD', 'NFKC', 'NFKD'].forEach(function (form) {
  var hash = 0;
  for (var code = 0xa0; code < 0x30000; code += code > 0x3100 ? 37 : 3) {
    if (code >= 0xd800 && code < 0xe000) continue;
    var text = ('a' + String.fromCodePoint(code) + '\u0301\u0323').normalize(form);
    for (var i = 0; i < text.length; i++) hash = (hash * 31 + text.charCodeAt(i)) | 0;
  }
  console.log(form, hash);
});
[
  function () { 'a'.normalize('x'); },
  function () { ''.normalize.call(null); }
].forEach(function (f) {
  try { console.log(f()); } catch (error) { console.log(error.name + ': ' + error.message); }
});
