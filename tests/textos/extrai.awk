# extrai.awk -- separa os blocos de um texto em Markdown e escreve a lista de testes deles.
#
#     awk -v folder=PASTA -v area=ÁREA -v strict=1 -f extrai.awk capitulo/README.md
#
# Um bloco que começa com "$ " é uma sessão: vira um roteiro (.sh) e o que ele deve mostrar
# (.espera). Um bloco depois de <!-- trecho: ARQUIVO --> tem de estar naquele arquivo. Com strict,
# um bloco em c ou js que não é nem uma coisa nem outra precisa de <!-- esboço --> para passar.
# A linha anterior ao bloco também pode dizer <!-- cerca de -->, <!-- limite: 60 --> ou
# <!-- não roda: motivo -->; as marcas se acumulam.

function quote(text) {
  gsub(/'/, "'\\''", text)
  return "'" text "'"
}

function test(kind, command) { print area "|" kind "|" limit "|" command }

function mark(name,    at) { # o que vem depois de "nome:" na marca, "sim" se só há o nome, ou ""
  at = index(marks, "<!-- " name)
  if (at == 0) return ""
  at = substr(marks, at + 5 + length(name))
  sub(/ *-->.*/, "", at)
  return at == "" ? "sim" : substr(at, 1, 1) == ":" ? substr(at, 3) : ""
}

# Cada comando aparece como foi digitado e depois roda.
function session(base,    i, command) {
  for (i = 1; i <= n; i++) {
    print block[i] > (base ".espera")
    if (substr(block[i], 1, 2) != "$ ") continue
    command = substr(block[i], 3)
    print "printf '%s\\n' " quote(block[i]) > (base ".sh")
    while (command ~ /\\$/ && i < n) {
      print block[++i] > (base ".espera")
      print "printf '%s\\n' " quote(block[i]) > (base ".sh")
      command = substr(command, 1, length(command) - 1) block[i]
    }
    print command > (base ".sh")
  }
  close(base ".sh"); close(base ".espera")
  test("sessão", (mark("cerca de") ? "tudo" : "-") " " FILENAME ":" start " " base)
}

function excerpt(base, file,    i) {
  for (i = 1; i <= n; i++) print block[i] > base
  close(base)
  test("trecho", FILENAME ":" start " " file " " base)
}

function finish(    base) {
  base = folder "/" ++count
  limit = mark("limite") ? mark("limite") : 30
  if (mark("trecho")) excerpt(base, mark("trecho"))
  else if (block[1] ~ /^\$ /) {
    if (mark("não roda")) test("pulado", FILENAME ":" start " " mark("não roda"))
    else session(base)
  } else if (strict && language ~ /^(c|js|javascript)$/ && !mark("esboço"))
    test("sem-origem", FILENAME ":" start)
}

/^ *```/ {
  if (!inside) {
    inside = 1; n = 0; start = FNR
    language = $0; gsub(/[ `]/, "", language)
    delete block
  } else {
    inside = 0
    finish()
    marks = ""
  }
  next
}
inside { block[++n] = $0; next }
/^<!-- .* -->$/ { marks = marks $0; next }
/[^ ]/ { marks = "" }
