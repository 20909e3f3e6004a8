// Um servidor que atende um cliente de cada vez: o global `servir` só existe neste runtime.
//   build/03-uma-thread chapters/03-uma-thread/um-por-vez.js [porta] [quantos clientes]
var howMany = process.argv[3] && Number(process.argv[3]); // sem número: para sempre

function answer(request) {
  return 'olá! você pediu ' + request.split(' ')[1] + '\n';
}

servir(Number(process.argv[2] || 3000), answer, function (port) {
  console.log('porta ' + port);
}, howMany);
