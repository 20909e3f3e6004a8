# kit-hostis.sh -- programas de alunos que fazem tudo o que não se deve: nenhum passa, nenhum trava o kit, e nada
# fica rodando. tests/kit/hostis/main.js diz como cada um se descreve.
# limite: 240
./nozinho tests/kit/hostis/main.js
