/* O compilador lê um arquivo que não acaba. */
// veredito: compile
__asm__(".incbin \"/dev/zero\"");
