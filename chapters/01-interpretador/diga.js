// módulo: roda só no runtime do segundo passo (voz.c)
diga('olá, mundo');
diga(6 * 7);
diga([1, 2, 3]);
diga({});
