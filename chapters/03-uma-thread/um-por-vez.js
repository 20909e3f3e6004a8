// Um servidor que atende um cliente de cada vez: o global `servir` só existe neste runtime.
//   build/03-uma-thread chapters/03-uma-thread/um-por-vez.js [porta] [quantos clientes]
const porta = Number(process.argv[2] || 3000);
const quantos = process.argv[3] && Number(process.argv[3]); // sem número: para sempre

const atende = (pedido) => `olá! você pediu ${pedido.split(' ')[1]}\n`;
const pronto = (aberta) => console.log(`porta ${aberta}`);

servir(porta, atende, pronto, quantos);
