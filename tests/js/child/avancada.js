// serialization: 'advanced' é o formato do V8, que não temos: pedi-la diz isso.
var cp = require('child_process');
try {
  cp.fork(__filename, { serialization: 'advanced' });
} catch (error) {
  console.log(error.code);
  console.log(error.message);
}
// espera: ERR_FEATURE_UNAVAILABLE_ON_PLATFORM
// espera: serialization: 'advanced' não existe em Nozinho: é o formato em que o V8 guarda os seus valores; 'json' serve para o que JSON.stringify entende
