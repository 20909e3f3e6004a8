// Comentários em todo lugar, ponto e vírgula automático, linhas estranhas.
const a = /* um */ 1 /* dois */ + /* três
em duas linhas */ 2 // quatro
const b = a
const c = [1, 2]
;[3].forEach((x) => console.log(x))
const d = `a` // comentário ` com crase
/* `${ */ console.log(a, b, c, d) /* } */
let i = 0
i
++
i
console.log(i)
function f() {
  return
  1
}
console.log(f())
const g = () => {
  return (
    // comentário antes do valor
    5
  )
}
console.log(g())
const o = { // comentário
  a: 1, /* b: 2, */
  // c: 3,
  d: 4 /* fim */
}
console.log(o)
if (a) /* nada */; else console.log('não')
for (;;) { break }
do console.log('do sem ponto'); while (false) console.log('depois do while')
var x = 1; { var x = 2 } console.log(x)
;(() => console.log('iife'))()
!function () { console.log('iife com !') }()
label: for (const y of [1]) { continue label }
throwing: try { throw 1 } catch { break throwing }
console.log(1 /2/ 1, /=/.test('='), a / b / 1, [/x/, 1 / 1], ((x) => /y/)(1).source, `${/}/.test('}')}`)
<!-- comentário de HTML
console.log('depois do comentário de HTML')
--> também é comentário
console.log(a, b) ; ; ; console.log('vírgulas', (1, 2))
if (0) { } else if (1) { console.log('else if') } else { }
var async
async
function naoEhAsync() { return 'comum' }
console.log(naoEhAsync() /* fim */) // fim sem quebra de linha
