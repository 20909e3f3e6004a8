// new Function(texto) entrega um texto ao motor, que o compila; os parênteses no fim o executam.
const tenta = (texto) => {
  try {
    new Function(texto)();
  } catch (erro) {
    console.log(erro.name);
  }
};

tenta("console.log('um'); naoExiste();");
tenta("console.log('dois'); naoExiste(;");
tenta("console.log(tres()); function tres() { return 'três'; }");
tenta("console.log(quatro); var quatro = 'quatro';");
tenta("if (false) naoExiste(); console.log('cinco');");
