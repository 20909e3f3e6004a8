require('./forno')(require('./exercicio'));
