#include "ufp4-c/ufp4.h"
#include <stdio.h>

static int fail(const char *what) {
  fprintf(stderr, "%s: %s\n", what, ufp4_last_error());
  return 1;
}

int main(int argc, char **argv) {
  if (argc != 2)
    return fprintf(stderr, "usage: example FOLDER\n"), 2;
  ufp4_program *program = ufp4_program_load(argv[1], 0);
  if (!program)
    return fail("load");
  for (size_t i = 0; ufp4_program_note(program, i); ++i)
    fprintf(stderr, "note: %s\n", ufp4_program_note(program, i));

  float x[6] = {1, 2, 3, 4, 5, 6}, y[6];
  int64_t shape[1] = {6};
  ufp4_tensor argument = {x, shape, 1}, result = {y, shape, 1};
  if (ufp4_run_host(program, "scale", &argument, 1, &result, 1, 0))
    return fail("run");
  for (int i = 0; i < 6; ++i)
    printf("%g ", y[i]);
  printf("\n");
  ufp4_program_free(program);
  return 0;
}
