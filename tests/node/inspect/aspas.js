// Que aspas um texto ganha, e o que se escapa nele.
var texts = ['simples', "com ' simples", 'com " duplas', 'com \' e "', 'com \' e " e `', 'com ` crase', "com ' e `",
  'com ${x} e \' e "', 'barra \\ invertida', 'linha\nnova', 'tab\te\rretorno', '\b\f\v\0', '\u001b[31mcor',
  '\x7f\x80\x9f\xa0', 'ação', '日本語', '😀 emoji', '\ud83d solto', 'solto \udc00', '\ud83d\ud83d\ude00', "'\n'", '\'"`\n\\'];
texts.forEach(function (text) { console.log([text]); });
var keys = {};
texts.forEach(function (text, i) { keys[text] = i; });
console.log(keys);
console.log({ 'a-b': 1, a_b: 2, $a: 3, 'á': 4, '1a': 5, 12: 6, '': 7, 'a b': 8 });
