/* Uma macro que dobra a cada linha: o compilador nunca acaba. */
// veredito: compile
#define A(x) x + x + x + x + x + x + x + x
#define B(x) A(A(A(A(x))))
int endless = B(B(B(B(1))));
