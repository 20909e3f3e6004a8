// O valor de um script é o da última expressão, mesmo dentro de um if, um laço ou um try.
const { runInThisContext } = require('vm');
for (const texto of ['1; 2', 'if (true) { 3 } else { 4 }', 'for (var i = 0; i < 3; i++) i * 2', 'try { 5 } finally { 6 }',
  'var x = 9', '7; var y = 8', 'switch (1) { case 1: "um" }', '({ a: 1 })', '`${1 + 1}`', '(() => 3)()', ''])
  console.log(JSON.stringify(texto), runInThisContext(texto));
