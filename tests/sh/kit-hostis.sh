# kit-hostis.sh -- programas de alunos que fazem tudo o que não se deve: nenhum passa, nenhum trava o kit, e nada
# fica rodando. tests/kit/hostis/main.js diz como cada um se descreve.
# limite: 240

# Um descritor de quem chamou o kit: inunda.js escreve em todos os que acha, e não pode achar este.
./nozinho tests/kit/hostis/main.js 9>"$TMPDIR/de-fora" || exit 1
[ ! -s "$TMPDIR/de-fora" ] || { echo 'um programa de aluno escreveu num descritor que não era dele' >&2; exit 1; }
