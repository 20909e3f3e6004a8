console.log('olá, mundo');
// espera: olá, mundo
