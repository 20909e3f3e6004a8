# O erro é tratado, e é de propósito: aqui só interessa a ordem do que sai.
"$RUNTIME" tropeco.js 2>/dev/null || true
