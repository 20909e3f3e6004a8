for (var i = 1; i < 3; i++) {
  console.log(i);
}
