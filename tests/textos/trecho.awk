# trecho.awk -- o trecho está no arquivo? Sai com 0 se está.
#
#     awk -f trecho.awk TRECHO ARQUIVO
#
# As linhas têm de estar juntas e iguais; o trecho inteiro pode ter perdido recuo. Uma linha que só
# tem reticências ("…", "// …" ou "/* … */") vale por quantas linhas forem.

function indent(line) { match(line, /^ */); return RLENGTH }
function blank(line) { return line !~ /[^ \t]/ }
function skips(line) { return line ~ /^ *(\/\/ |\/\* |# )?…( \*\/)?$/ }

function same(wanted, seen, shift) {
  if (blank(wanted) || blank(seen)) return blank(wanted) && blank(seen)
  return sprintf("%" shift "s", "") wanted == seen
}

# O trecho, da linha i em diante, cabe no arquivo a partir da linha exata `at`?
function fits(i, at, shift,    next_at) {
  for (; i <= wanted_lines; i++) {
    if (skips(wanted[i])) {
      for (next_at = at; next_at <= lines + 1; next_at++)
        if (fits(i + 1, next_at, shift)) return 1
      return 0
    }
    if (at > lines || !same(wanted[i], text[at++], shift)) return 0
  }
  return 1
}

FNR == NR { wanted[++wanted_lines] = $0; next }
{ text[++lines] = $0 }
END {
  first = 1
  while (first <= wanted_lines && (skips(wanted[first]) || blank(wanted[first]))) first++
  if (first > wanted_lines) exit 1
  for (at = 1; at <= lines; at++) {
    shift = indent(text[at]) - indent(wanted[first])
    if (shift >= 0 && same(wanted[first], text[at], shift) && fits(first, at, shift)) exit 0
  }
  exit 1
}
