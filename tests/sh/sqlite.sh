# sqlite.sh -- o que o módulo sqlite lê e grava, visto pelo comando sqlite3: os dois abrem o mesmo arquivo.
set -eu
command -v sqlite3 >/dev/null || { echo 'não há o comando sqlite3'; exit 77; }
db=$TMPDIR/comum.db
sqlite3 "$db" "CREATE TABLE t (i INTEGER, r REAL, x TEXT, b BLOB, n);
  INSERT INTO t VALUES (1, 1.5, 'olá 🙂', x'00ff', NULL), (-9007199254740991, 1e300, '', x'', 2),
    (3, -0.1, 'aspas '' e \"', x'0a', 'três'), (NULL, 7, 8, 'texto', x'09');"

# Nozinho lê o que o sqlite3 gravou, e grava uma cópia.
"$NOZINHO" -e "
  require('sqlite').open('$db').then(async (db) => {
    await db.exec('CREATE TABLE copia AS SELECT * FROM t WHERE 0');
    const insere = db.prepare('INSERT INTO copia VALUES (?, ?, ?, ?, ?)');
    for (const linha of await db.all('SELECT * FROM t ORDER BY rowid')) await insere.run(Object.values(linha));
    for (const l of await db.all('SELECT i, r, x, hex(b) AS b, hex(n) AS n FROM copia')) console.log(JSON.stringify(Object.values(l)));
    await db.close();
  })" >"$TMPDIR/nozinho"

# O sqlite3 confere: mesmos valores, mesmos tipos, banco inteiro.
types='typeof(i), typeof(r), typeof(x), typeof(b), typeof(n)'
sqlite3 "$db" "SELECT *, $types FROM t" >"$TMPDIR/original"
sqlite3 "$db" "SELECT *, $types FROM copia" | diff "$TMPDIR/original" -
[ "$(sqlite3 "$db" 'PRAGMA integrity_check')" = ok ]
sqlite3 "$db" "SELECT json_array(i, r, x, hex(b), hex(n)) FROM t" >"$TMPDIR/sqlite3"
# 1e+300 e 1.0e+300 são o mesmo número: comparam-se os valores.
"$NOZINHO" -e "
  const ler = (f) => JSON.stringify(require('fs').readFileSync(f, 'utf8').trim().split('\n').map((l) => JSON.parse(l)));
  if (ler('$TMPDIR/nozinho') !== ler('$TMPDIR/sqlite3')) { console.log(ler('$TMPDIR/nozinho'), ler('$TMPDIR/sqlite3')); process.exit(1); }"
