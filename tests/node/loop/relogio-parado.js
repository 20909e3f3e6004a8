// Depois de 300 ms ocupado, um timer de 100 ms ainda espera 100 ms.
var start = Date.now();
while (Date.now() - start < 300);
var armed = Date.now();
setTimeout(function () { console.log(Date.now() - armed >= 99); }, 100);
setTimeout(function () {
  var start = Date.now();
  while (Date.now() - start < 60);
  var armed = Date.now();
  setTimeout(function () { console.log(Date.now() - armed >= 29); }, 30);
}, 1);
