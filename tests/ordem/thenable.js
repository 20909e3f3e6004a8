// Um objeto com then é adotado num job só dele.
var thenable = { then: function (resolve) { console.log('me chamaram'); resolve('valor'); } };
Promise.resolve(thenable).then((v) => console.log(v));
Promise.resolve().then(() => console.log('outra'));
console.log('programa');
