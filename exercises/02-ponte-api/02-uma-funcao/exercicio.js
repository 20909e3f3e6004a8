// cumprimenta(nome): devolve 'olá, NOME!'. cumprimenta.vezes() diz quantas vezes ela já foi chamada, por
// qualquer arquivo do programa. O módulo exporta a própria função.
throw new Error('o módulo ainda não foi escrito');
