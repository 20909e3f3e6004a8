// O que é da linguagem e o que é do runtime?
function exists(name) {
  console.log(name, name in globalThis ? 'existe' : 'não existe');
}
exists('Math');
exists('JSON');
exists('parseInt');
exists('setTimeout');
exists('require');
exists('document');
