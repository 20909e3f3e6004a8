// módulo
exports.feita = true;
