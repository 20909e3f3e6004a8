// let e const valem no bloco em que nascem, e só nele.
let a = 1;
const b = 2;
{
  let a = 10;
  const b = 20;
  console.log('dentro', a, b);
  {
    let a = 100;
    a++;
    console.log('mais dentro', a, b);
  }
  a++;
  console.log('de volta', a);
}
console.log('fora', a, b);
if (true) { let c = 3; console.log(c); }
console.log(typeof c);
try { c; } catch (e) { console.log(e.name, e.message); }
function f(x) {
  if (x) { let y = 'sim'; return y; }
  else { let y = 'não'; return y; }
}
console.log(f(true), f(false));
for (let i = 0; i < 2; i++) { const dobro = i * 2; console.log(i, dobro); }
console.log(typeof i, typeof dobro);
let d, e2 = 5, f2;
console.log(d, e2, f2);
try { let a = 'try'; throw a; } catch (x) {
  let a = 'catch';
  console.log(x, a);
} finally { let a = 'finally'; console.log(a); }
while (true) { let a = 'while'; console.log(a); break; }
do { var vazou = 'var vaza'; let naoVaza = 1; } while (false);
console.log(vazou, typeof naoVaza, a);
