# confere.awk -- a saída é a esperada? Sai com 0 se é.
#
#     awk [-v tudo=1] -f confere.awk ESPERADO VISTO
#
# Uma linha que só tem "…" vale por quantas linhas forem, e "…" no meio de uma linha, por qualquer
# texto. O número depois de "cerca de" (ou, com tudo=1, todo número) pode ir da metade ao dobro.

# Troca por "#" os números que têm tolerância e os guarda em `found`. Devolve a linha trocada.
function hide(line, found,    out, approximate) {
  out = ""
  found[0] = 0
  approximate = tudo ? "[0-9]+([.,][0-9]+)?" : "cerca de [0-9]+([.,][0-9]+)?"
  while (match(line, approximate)) {
    number = substr(line, RSTART, RLENGTH)
    sub(/cerca de /, "", number)
    sub(/,/, ".", number)
    found[++found[0]] = number + 0
    out = out substr(line, 1, RSTART - 1) (tudo ? "" : "cerca de ") "#"
    line = substr(line, RSTART + RLENGTH)
  }
  return out line
}

# "a…b" contra um texto: os pedaços aparecem nele, na ordem, o primeiro no começo e o último no fim.
function glob(pattern, line,    pieces, n, i, at, last) {
  n = split(pattern, pieces, "…")
  if (n < 2) return pattern == line
  if (substr(line, 1, length(pieces[1])) != pieces[1]) return 0
  line = substr(line, length(pieces[1]) + 1)
  for (i = 2; i < n; i++) {
    at = index(line, pieces[i])
    if (at == 0) return 0
    line = substr(line, at + length(pieces[i]))
  }
  last = pieces[n]
  return length(line) >= length(last) && substr(line, length(line) - length(last) + 1) == last
}

function same(wanted, seen,    a, b, i) {
  if (wanted == seen) return 1
  wanted = hide(wanted, a)
  seen = hide(seen, b)
  if (a[0] > b[0] || !glob(wanted, seen)) return 0
  if (index(wanted, "…")) return 1
  for (i = 1; i <= a[0]; i++)
    if (b[i] < a[i] / 2 || b[i] > a[i] * 2) return 0
  return 1
}

function fits(i, at,    next_at) {
  for (; i <= n; i++) {
    if (wanted[i] ~ /^ *…$/) {
      for (next_at = at; next_at <= lines + 1; next_at++)
        if (fits(i + 1, next_at)) return 1
      return 0
    }
    if (at > lines || !same(wanted[i], text[at++])) return 0
  }
  return at > lines
}

FILENAME == ARGV[1] { wanted[++n] = $0; next }
{ text[++lines] = $0 }
END { exit !fits(1, 1) }
