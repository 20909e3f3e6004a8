-- O pedido de wrk para a forma "post": um corpo de mil bytes.
wrk.method = "POST"
wrk.body = string.rep("x", 1000)
