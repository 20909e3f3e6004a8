// módulo: roda só no runtime do segundo passo (voz.c)
const frutas = ['maçã', 'pera'];
diga('olá, mundo');
diga(6 * 7);
diga(frutas);
diga({});
