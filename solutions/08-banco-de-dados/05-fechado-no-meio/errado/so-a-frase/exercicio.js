console.log('3 vendas, 25 no caixa');
