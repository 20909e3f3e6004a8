// módulo: roda só no runtime de balcao.c
soma(2, soma(10, 20));
