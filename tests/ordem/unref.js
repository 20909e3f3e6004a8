// Um timer que não segura o programa não chega a rodar.
setTimeout(() => console.log('não roda'), 5000).unref();
setTimeout(() => console.log('roda'), 5);
