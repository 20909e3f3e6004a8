# ortografia.sh -- as palavras de todos os textos, conferidas com o dicionário (tests/textos/ortografia.js).
# limite: 120
exec ./nozinho tests/textos/ortografia.js
