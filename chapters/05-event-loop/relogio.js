// O prazo conta de quando o timer foi armado, não do começo da volta.
var start = Date.now();
while (Date.now() - start < 50);

var armed = Date.now();
setTimeout(function () {
  console.log(Date.now() - armed >= 29 ? 'esperou os 30 ms' : 'disparou cedo demais');
}, 30);
// espera: esperou os 30 ms
